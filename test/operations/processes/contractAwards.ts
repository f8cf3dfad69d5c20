// SPDX-License-Identifier: EUPL-1.2
// What is awarded, whole or not at all, and for whom somebody may buy.
import { officer, otherRegion } from "../keeper";
import { awarding, type ContractHouse, contractFacts, lineFacts } from "./contractHouse";
import { code, done, kinds, logged, perform, refusedArgument } from "./performing";

export function contractAwards(house: () => ContractHouse): void {
  describe("awardContract", () => {
    it("records the contract with its lines, from the day of the award", async () => {
      const { recordedAt } = await done(house().contracts, "awardContract", {
        ...awarding("N-1"),
        from: "2023-10-01",
      });
      expect(await house().contract("N-1", "2023-11-01")).toMatchObject({
        status: "GEGUND",
        lines: [{ id: "N-1-1" }],
      });
      expect(await house().contract("N-1", "2024-02-01")).toMatchObject({
        status: "ACTIEF",
        end: "2026-01-01",
      });
      expect(await house().entryOf("N-1", "2023-11-01", recordedAt)).toBeUndefined();
      expect(await house().entryOf("N-1", "2024-02-01")).toMatchObject({
        providerId: "RTA-056",
        intake: "OPEN",
      });
    });

    it("leaves nothing when one line is refused", async () => {
      const before = await logged(house().owners.contracts);
      const given = awarding("N-2");
      const report = await perform(house().contracts, "awardContract", {
        ...given,
        lines: [...given.lines, { id: "N-2-2", facts: { ...lineFacts, segmentId: "NERGENS" } }],
      });
      expect(kinds(report)).toEqual(["OperationAccepted", "OperationAccepted", "OperationRefused"]);
      expect(report.recordedAt).toBeNull();
      expect(await logged(house().owners.contracts)).toBe(before);
      expect(await house().contract("N-2", "2024-02-01")).toBeNull();
    });

    it("that is rehearsed leaves nothing either", async () => {
      const before = await logged(house().owners.contracts);
      const report = await perform(house().contracts, "awardContract", awarding("N-3"), { rehearse: true });
      expect(kinds(report)).toEqual(["OperationAccepted", "OperationAccepted"]);
      expect(report.recordedAt).toBeNull();
      expect(await logged(house().owners.contracts)).toBe(before);
    });

    it("is refused to another region, after its own start, and with lines of another contract", async () => {
      const elsewhere = await perform(house().contracts.as(otherRegion), "awardContract", awarding("N-4"));
      expect(new Set(kinds(elsewhere))).toEqual(new Set(["NotAllowed"]));
      const late = await perform(house().contracts, "awardContract", {
        ...awarding("N-4"),
        from: "2024-02-01",
      });
      expect(late.outcomes[0]).toMatchObject({ faults: [{ field: "from" }] });
      const lines = [{ id: "N-4-1", facts: { ...lineFacts, contractId: "C-0340" } }];
      expect(await refusedArgument(house().contracts, "awardContract", { ...awarding("N-4"), lines })).toBe(
        "lines",
      );
    });
  });

  describe("awardContract puts nobody on the list of others", () => {
    const of = (municipality: string) => ({
      ...officer,
      subject: `${municipality}-1`,
      municipalities: [municipality],
    });
    const bought = (by: string, id: string, ...lines: object[]) => ({
      id,
      facts: {
        ...contractFacts,
        commissionerKind: code("GEMEENTE"),
        commissionerRegionId: null,
        commissionerMunicipalityIds: [by],
      },
      lines: lines.map((facts, index) => ({ id: `${id}-${index + 1}`, facts: { ...lineFacts, ...facts } })),
    });
    const local = (...municipalities: string[]) => ({
      scale: code("LOCAL"),
      areaKind: code("GEMEENTEN"),
      areaRegionId: null,
      areaMunicipalityIds: municipalities,
    });
    const everywhere = { scale: code("NATIONAL"), areaKind: code("LANDELIJK"), areaRegionId: null };

    it("a municipality buys for itself, and neither for a region, another municipality nor the country", async () => {
      const leiden = house().contracts.as(of("GM0546"));
      const foreign = [{}, local("GM0512"), local("GM0546", "GM0512"), everywhere];
      const report = await perform(leiden, "awardContract", bought("GM0546", "L-1", ...foreign));
      expect(kinds(report)).toEqual(["OperationAccepted", ...foreign.map(() => "NotAllowed")]);
      expect(report.recordedAt).toBeNull();
      await done(leiden, "awardContract", bought("GM0546", "L-2", local("GM0546")));
    });

    it("a region buys for itself and its members, and neither for another nor for the country", async () => {
      const ofRegion = (id: string, ...lines: object[]) => ({
        ...bought("", id, ...lines),
        facts: contractFacts,
      });
      const foreign = [{ areaRegionId: "HR" }, local("GM0546"), local("GM0512", "GM0546"), everywhere];
      const report = await perform(house().contracts, "awardContract", ofRegion("L-3", ...foreign));
      expect(kinds(report)).toEqual(["OperationAccepted", ...foreign.map(() => "NotAllowed")]);
      const far = { ...contractFacts, commissionerRegionId: "HR" };
      const byHr = await perform(house().contracts.as(otherRegion), "awardContract", {
        ...awarding("L-4"),
        facts: far,
      });
      expect(kinds(byHr)).toEqual(["OperationAccepted", "NotAllowed"]);
      await done(house().contracts, "awardContract", ofRegion("L-5", {}, local("GM0512", "GM0505")));
    });

    it("an area that says nothing is told so", async () => {
      const nowhere = { ...local(), areaKind: code("REGIO") };
      const report = await perform(house().contracts, "awardContract", {
        ...awarding("L-6"),
        lines: [{ id: "L-6-1", facts: { ...lineFacts, ...nowhere } }],
      });
      expect(kinds(report)).toEqual(["OperationAccepted", "OperationRefused"]);
    });
  });
}
