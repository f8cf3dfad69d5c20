// SPDX-License-Identifier: EUPL-1.2
// One line of a contract is suspended, resumed and ended while the contract goes on.
import { askInside } from "../../kit/testHouse";
import { whole } from "../../kit/world";
import { otherRegion } from "../keeper";
import { awarding, type ContractHouse } from "./contractHouse";
import { runExample } from "./examples";
import { done, kinds, logged, perform, refusedArgument, request } from "./performing";

export function contractLines(house: () => ContractHouse): void {
  describe("one line of a contract", () => {
    const id = "C-0340-1";
    const basis = () => house().basisOf("C-0340", "2024-06-01");
    const linesOn = async (on: string) => (await house().contract("C-0340", on)).lines.map((line) => line.id);

    const whyNot = async (on: string): Promise<string> => {
      const given = `provider: "RTA-062", municipality: "GM0505", segment: "ZHZ-2022/4B", on: "${on}"`;
      const url = house().owners.urls.get("coverage") ?? "";
      await house().owners.coverage.projector.catchUp();
      const { sentence, ...moment } = whole(
        await askInside<{ whyNot: { sentence: string; on: string; knownAt: string; indexedAt: string } }>(
          url,
          `{ whyNot(${given}) { sentence on knownAt indexedAt } }`,
        ),
      ).whyNot;
      // What it stands on: all that was recorded up to a moment, and not more.
      expect(moment).toEqual({ on, knownAt: moment.indexedAt, indexedAt: expect.any(String) as unknown });
      const watermark = await house().owners.contracts.changeLog.watermark();
      expect(new Date(moment.indexedAt) <= watermark).toBe(true);
      return sentence;
    };

    it("is suspended, resumed and ended, as the page shows; the contract goes on", async () => {
      const suspended = await runExample(house().contracts, "suspendContractLine", await basis());
      expect(suspended.outcomes).toMatchObject([{ __typename: "OperationAccepted", change: "CHANGED" }]);
      expect(await linesOn("2024-04-01")).toEqual([id]);
      expect(await whyNot("2024-04-01")).toBe(
        `Regel ${id} voor segment ZHZ-2022/4B is opgeschort op 1 april 2024.`,
      );
      expect(await house().intakeOf("C-0340", "2024-03-31", suspended.recordedAt ?? "")).toBe("OPEN");
      expect(await house().intakeOf("C-0340", "2024-04-01")).toBeUndefined();
      expect(await house().intakeOf("C-0340", "2024-06-30")).toBeUndefined();
      expect(await house().intakeOf("C-0340", "2024-07-01")).toBe("OPEN");
      const untilNotice = { id, from: "2024-08-01", basis: await basis() };
      await done(house().contracts, "suspendContractLine", untilNotice);
      expect(await house().intakeOf("C-0340", "2026-01-01")).toBeUndefined();
      const resumed = await runExample(house().contracts, "resumeContractLine", await basis());
      expect(await house().intakeOf("C-0340", "2024-09-30", resumed.recordedAt ?? "")).toBeUndefined();
      expect(await house().intakeOf("C-0340", "2024-10-01")).toBe("OPEN");
      await runExample(house().contracts, "endContractLine", await basis());
      expect(await linesOn("2024-12-31")).toEqual([id]);
      expect(await linesOn("2025-01-01")).toEqual([]);
      expect(await house().contract("C-0340", "2025-01-01")).toMatchObject({ status: "ACTIEF", end: null });
    });

    it("is suspended from its first day on, until further notice too, and comes back as it was", async () => {
      const before = String(await logged(house().owners.contracts));
      await done(house().contracts, "awardContract", awarding("S-1", { end: "2027-01-01" }));
      const line = { id: "S-1-1", from: "2024-01-01" };
      const since = await house().basisOf("S-1", "2024-06-01");
      const { outcomes, recordedAt } = await done(house().contracts, "suspendContractLine", {
        ...line,
        basis: since,
      });
      expect(outcomes).toMatchObject([{ change: "CHANGED" }]);
      expect(await house().intakeOf("S-1", "2024-01-01", recordedAt)).toBeUndefined();
      expect(await house().intakeOf("S-1", "2026-06-01")).toBeUndefined();
      const back = { id: "S-1-1", from: "2024-02-01", until: "2026-01-01" };
      const after = await house().basisOf("S-1", "2024-06-01");
      const resumed = await done(house().contracts, "resumeContractLine", { ...back, basis: after });
      expect(resumed.outcomes).toMatchObject([{ change: "CHANGED" }, { change: "ENDED" }]);
      expect(await house().intakeOf("S-1", "2024-01-31", resumed.recordedAt)).toBeUndefined();
      expect(await house().intakeOf("S-1", "2024-02-01")).toBe("OPEN");
      expect(await house().intakeOf("S-1", "2025-12-31")).toBe("OPEN");
      expect(await house().intakeOf("S-1", "2026-01-01")).toBeUndefined();
      const feed = await house().owners.contracts.changeLog.after(before, 100);
      const said = feed
        .filter(({ key }) => key === "S-1-1")
        .map(({ kind, validFrom }) => `${kind} ${validFrom}`);
      expect(said).toEqual([
        "CREATED 2024-01-01",
        "CHANGED 2024-01-01",
        "CHANGED 2024-02-01",
        "ENDED 2026-01-01",
      ]);
    });

    it("does neither while it is not there, nor beyond its end, nor by another region", async () => {
      const before = await logged(house().owners.contracts);
      const given = { id, basis: await basis() };
      const refused = async (name: string, days: object) =>
        refusedArgument(house().contracts, name, { ...given, ...days });
      expect(await refused("suspendContractLine", { from: "2021-12-31" })).toBe("from");
      expect(await refused("suspendContractLine", { from: "2025-01-01" })).toBe("from");
      expect(await refused("suspendContractLine", { from: "2024-11-01", until: "2024-11-01" })).toBe("until");
      expect(await refused("suspendContractLine", { from: "2024-11-01", until: "2025-01-02" })).toBe("until");
      expect(await refused("resumeContractLine", { from: "2024-12-31" })).toBe("from");
      const suspended = { from: "2024-08-15" };
      expect(await refused("resumeContractLine", { ...suspended, until: "2024-08-15" })).toBe("until");
      expect(await refused("resumeContractLine", { ...suspended, until: "2025-01-02" })).toBe("until");
      expect(await refused("endContractLine", { on: "2025-01-02" })).toBe("on");
      const open = { id: "C-0334-1", basis: given.basis, from: "2024-06-01" };
      expect(await refusedArgument(house().contracts, "resumeContractLine", open)).toBe("id");
      const { errors } = await house().contracts.ask(request("resumeContractLine", open, false));
      expect(errors[0]?.message).toContain(open.id);
      const never = await perform(house().contracts, "endContractLine", { ...given, on: "2022-01-01" });
      expect(never.outcomes[0]).toMatchObject({ faults: [{ field: "on" }] });
      for (const [name, days] of Object.entries({
        suspendContractLine: { from: "2024-11-01", until: "2024-12-01" },
        resumeContractLine: { from: "2025-06-01" },
        endContractLine: { on: "2024-12-01" },
      })) {
        const elsewhere = await perform(house().contracts.as(otherRegion), name, { ...given, ...days });
        expect(new Set(kinds(elsewhere))).toEqual(new Set(["NotAllowed"]));
        const unknown = await perform(house().contracts, name, { ...given, ...days, id: "NIETS" });
        expect(kinds(unknown)).toEqual(["UnknownEntity"]);
      }
      expect(await logged(house().owners.contracts)).toBe(before);
    });
  });
}
