// SPDX-License-Identifier: EUPL-1.2
// A provider takes over the contracts of another, all of them or none.
import { otherRegion } from "../keeper";
import { type ContractHouse } from "./contractHouse";
import { done, kinds, logged, perform, refusedArgument } from "./performing";

export function contractTransfers(house: () => ContractHouse): void {
  describe("transferContracts", () => {
    const provider = (n: string) => `RTA-0${n}`;
    const moving = async (ids: readonly string[], from: string, to: string) => ({
      from,
      to,
      on: "2022-07-01",
      contracts: await Promise.all(ids.map(async (id) => ({ id, basis: await house().basisOf(id) }))),
    });

    it("puts one in the place of the other, and leaves its stops behind", async () => {
      expect(await house().entryOf("C-0336", "2022-04-01")).toMatchObject({
        providerId: "RTA-058",
        intake: "STOPPED",
      });
      await done(house().contracts, "announceAdmissionStop", {
        id: "S-58",
        provider: "RTA-058",
        from: "2022-06-01",
      });
      const { recordedAt } = await done(
        house().contracts,
        "transferContracts",
        await moving(["C-0336"], "RTA-058", provider("59")),
      );
      expect(await house().entryOf("C-0336", "2022-06-30", recordedAt)).toMatchObject({
        providerId: "RTA-058",
        intake: "STOPPED",
      });
      expect(await house().entryOf("C-0336", "2022-07-01")).toMatchObject({
        providerId: "RTA-059",
        intake: "OPEN",
      });
    });

    it("also as subcontractor, and of contracts that it is named in", async () => {
      await done(house().contracts, "transferContracts", await moving(["C-0307"], "RTA-086", "RTA-087"));
      const ids = (await house().contract("C-0307", "2022-07-01")).subcontractors.map(({ id }) => id);
      expect(ids).toContain("RTA-087");
      expect(ids).not.toContain("RTA-086");
      const strange = await moving(["C-0348"], "RTA-087", "RTA-056");
      expect(await refusedArgument(house().contracts, "transferContracts", strange)).toBe("contracts");
      const elsewhere = await perform(house().contracts.as(otherRegion), "transferContracts", strange);
      expect(kinds(elsewhere)).toEqual(["NotAllowed"]);
    });

    it("of several contracts leaves nothing when one of them is refused", async () => {
      const before = await logged(house().owners.contracts);
      const given = await moving(["C-0347"], "RTA-069", "RTA-056");
      const [seen] = given.contracts;
      const report = await perform(house().contracts, "transferContracts", {
        ...given,
        contracts: [seen, { ...seen, id: "NIETS" }],
      });
      expect(kinds(report)).toEqual(["OperationAccepted", "UnknownEntity"]);
      const unknown = await perform(house().contracts, "transferContracts", { ...given, to: "NIEMAND" });
      expect(unknown.outcomes[0]).toMatchObject({ faults: [{ field: "partyIds" }] });
      const elsewhere = await perform(house().contracts.as(otherRegion), "transferContracts", given);
      expect(kinds(elsewhere)).toEqual(["NotAllowed"]);
      expect(await logged(house().owners.contracts)).toBe(before);
    });
  });
}
