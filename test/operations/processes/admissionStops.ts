// SPDX-License-Identifier: EUPL-1.2
// The life of an admission stop, from its announcement to its end.
import { colleague, otherRegion } from "../keeper";
import { type ContractHouse } from "./contractHouse";
import { done, kinds, perform, read } from "./performing";

export function admissionStops(house: () => ContractHouse): void {
  describe("an admission stop", () => {
    const announcing = (id: string) => ({
      id,
      provider: "RTA-072",
      segment: "ZHZ-2022/4B",
      from: "2022-03-01",
      announcedOn: "2022-02-20",
      explanation: "Geen plaats (fictief)",
    });
    async function stop(id: string): Promise<{ asOf: string; verified: boolean; until: string | null }> {
      const { admissionStops } = await read<{
        admissionStops: { id: string; asOf: string; verified: boolean; until: string | null }[];
      }>(house().contracts, '{ admissionStops(region: "ZHZ", on: "2022-03-10") { id asOf verified until } }');
      const found = admissionStops.find((each) => each.id === id);
      if (!found) throw new Error(`There is no stop ${id}.`);
      return found;
    }
    const verifying = async (id: string) => ({ id, basis: (await stop(id)).asOf });

    it("is announced, verified by somebody else, and lifted", async () => {
      expect(await house().entryOf("C-0350", "2022-03-10")).toMatchObject({ intake: "OPEN" });
      const announced = await done(house().contracts, "announceAdmissionStop", announcing("S-1"));
      expect(await house().entryOf("C-0350", "2022-03-10", announced.recordedAt)).toMatchObject({
        intake: "STOPPED",
      });
      expect(await stop("S-1")).toMatchObject({ verified: false });

      const own = await perform(house().contracts, "verifyAdmissionStop", await verifying("S-1"));
      expect(own.outcomes[0]).toMatchObject({ faults: [{ field: "verified" }] });
      await done(house().contracts.as(colleague), "verifyAdmissionStop", await verifying("S-1"));
      expect(await stop("S-1")).toMatchObject({ verified: true });

      const lifting = { ...(await verifying("S-1")), on: "2022-05-01" };
      const { recordedAt } = await done(house().contracts, "endAdmissionStop", lifting);
      expect(await stop("S-1")).toMatchObject({ verified: true, until: "2022-05-01" });
      expect(await house().entryOf("C-0350", "2022-04-30", recordedAt)).toMatchObject({ intake: "STOPPED" });
      expect(await house().entryOf("C-0350", "2022-05-01")).toMatchObject({ intake: "OPEN" });
    });

    it("that was verified and is edited loses its verification", async () => {
      await done(house().contracts, "announceAdmissionStop", announcing("S-2"));
      await done(house().contracts.as(colleague), "verifyAdmissionStop", await verifying("S-2"));
      const editing = async (facts: object) =>
        house().contracts.one({
          admissionStop: { act: "CORRECT", id: "S-2", facts, basis: (await stop("S-2")).asOf },
        });
      expect(await editing({ explanation: "Anders" })).toMatchObject({ faults: [{ field: "verified" }] });
      expect(await editing({ explanation: "Anders", verified: false })).toMatchObject({ change: "CHANGED" });
      expect(await stop("S-2")).toMatchObject({ verified: false });
    });

    it("that was verified is not verified on further days", async () => {
      await done(house().contracts, "announceAdmissionStop", { ...announcing("S-4"), until: "2022-05-01" });
      await done(house().contracts.as(colleague), "verifyAdmissionStop", await verifying("S-4"));
      const { asOf: basis } = await stop("S-4");
      const days = { from: "2022-03-01", until: "2022-09-01" };
      const longer = { admissionStop: { act: "CORRECT_PERIOD", id: "S-4", ...days, basis } };
      expect(await house().contracts.one(longer)).toMatchObject({ faults: [{ field: "verified" }] });
      const unverified = { admissionStop: { act: "CORRECT", id: "S-4", facts: { verified: false }, basis } };
      const { outcomes } = await house().contracts.change([unverified, longer]);
      expect(outcomes.map(({ change }) => change)).toEqual(["CHANGED", "CHANGED"]);
      expect(await stop("S-4")).toMatchObject({ verified: false, until: "2022-09-01" });
    });

    it("is refused to another region, on an old view, of what is not there, and before it began", async () => {
      const far = await perform(
        house().contracts.as(otherRegion),
        "announceAdmissionStop",
        announcing("S-3"),
      );
      expect(kinds(far)).toEqual(["NotAllowed"]);
      await done(house().contracts, "announceAdmissionStop", announcing("S-3"));
      const old = await verifying("S-3");
      const early = await perform(house().contracts, "endAdmissionStop", { ...old, on: "2022-02-01" });
      expect(early.outcomes[0]).toMatchObject({ faults: [{ field: "on" }] });
      await done(house().contracts.as(colleague), "verifyAdmissionStop", old);
      const stale = await perform(house().contracts, "endAdmissionStop", { ...old, on: "2022-06-01" });
      expect(kinds(stale)).toEqual(["StaleOperation"]);
      const unknown = await perform(house().contracts, "verifyAdmissionStop", { ...old, id: "NIETS" });
      expect(kinds(unknown)).toEqual(["UnknownEntity"]);
    });
  });
}
