// SPDX-License-Identifier: EUPL-1.2
// No line goes on in a segment that has others under it.
import { dividedSegment } from "../../services/contracts/contractLine/dividedSegment.reader";
import { type AgreeingHouse, contractOf, contradictionsIn, fieldsOf, lineOf } from "./agreeingHouse";

export function dividedSegments(house: () => AgreeingHouse): void {
  describe("a line in a segment with others under it", () => {
    const onParent = { segmentId: "ZHZ-2022/4" };
    const segmentOf = (segment: string, from: string, facts: object = {}) => ({
      segment: {
        ...{ act: "REGISTER", id: `ZHZ-2022/${segment}`, from },
        facts: { schemeId: "ZHZ-2022", code: segment, label: segment, ...facts },
      },
    });

    it("is refused, and the segments under it are listed", async () => {
      await house().accepted(contractOf("E-1"));
      const outcome = await house().contracts.one(lineOf("E-1", {}, onParent));
      expect(fieldsOf(outcome)).toEqual(["segmentId"]);
      expect(outcome.faults?.[0]?.expectedInDutch).toContain("ZHZ-2022/4A, ZHZ-2022/4B");
    });

    it("stays so when the segment is divided later: that is refused as long as the line goes on", async () => {
      await house().accepted(
        segmentOf("9", "2024-01-01"),
        contractOf("E-2"),
        lineOf("E-2", {}, { segmentId: "ZHZ-2022/9" }),
      );
      const child = segmentOf("9A", "2025-01-01", { parentId: "ZHZ-2022/9" });
      const outcome = await house().contracts.one(child);
      expect(fieldsOf(outcome)).toEqual(["parentId"]);
      expect(outcome.faults?.[0]?.expected).toContain("E-2-1");
      // The contract ends the line, so that what comes after it may be divided.
      await house().accepted(segmentOf("9B", "2026-01-01", { parentId: "ZHZ-2022/9" }));
      const later = {
        act: "AMEND",
        id: "E-2",
        from: "2025-01-01",
        facts: { end: "2027-01-01" },
        basis: await house().now(),
      };
      expect(fieldsOf(await house().contracts.one({ contract: later }))).toEqual(["end"]);
      await house().accepted(child, {
        contractLine: { act: "END", id: "E-2-1", from: "2025-01-01", basis: await house().now() },
      });
    });

    it("does not stand in the whole demo landscape", async () => {
      const { repositories, manager } = house().owners.contracts;
      const lines = await manager.query<{ id: string }[]>("SELECT DISTINCT id FROM contract_line");
      const disclosure = { open: (_entity: object, rows: readonly object[]) => Promise.resolve(rows) };
      const within = { repositories, recordedAt: new Date(0), disclosureNow: () => disclosure };
      const contractLine = lines.map(({ id }) => id);
      expect(contractLine.length).toBeGreaterThan(300);
      expect(await contradictionsIn(dividedSegment, { contractLine }, within)).toEqual([]);
    });
  });
}
