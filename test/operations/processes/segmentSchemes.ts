// SPDX-License-Identifier: EUPL-1.2
// A scheme starts with all its segments.
import { otherRegion } from "../keeper";
import { type ContractHouse } from "./contractHouse";
import { runExample } from "./examples";
import { code, kinds, logged, perform, read, refusedArgument } from "./performing";

export function segmentSchemes(house: () => ContractHouse): void {
  describe("startSegmentScheme", () => {
    const starting = (...segments: object[]) => ({
      id: "ZHZ-2031",
      facts: { regionId: "ZHZ", kind: code("SEGMENTEN"), title: "Segmenten 2031 (fictief)" },
      segments,
      from: "2031-01-01",
    });

    it("records the scheme with its segments, in whatever order they are named", async () => {
      await runExample(house().contracts, "startSegmentScheme", "");
      const fields = "segments { code parent { code } counterpart { code } }";
      const schemeOn = async (on: string) =>
        (
          await read<{ segmentSchemes: { id: string; segments: object[] }[] }>(
            house().contracts,
            `{ segmentSchemes(region: "ZHZ", on: "${on}") { id ${fields} } }`,
          )
        ).segmentSchemes.find(({ id }) => id === "ZHZ-2030");
      expect(await schemeOn("2029-12-31")).toBeUndefined();
      expect((await schemeOn("2030-01-01"))?.segments).toEqual([
        { code: "1", parent: null, counterpart: null },
        { code: "1A", parent: { code: "1" }, counterpart: { code: "1B" } },
        { code: "1B", parent: { code: "1" }, counterpart: null },
      ]);
    });

    it("is of segments of its own, by the office of the region, and whole or not at all", async () => {
      const before = await logged(house().owners.contracts);
      const one = { code: "1", facts: { label: "Een" } };
      expect(await refusedArgument(house().contracts, "startSegmentScheme", starting())).toBe("segments");
      const strange = { code: "2", facts: { label: "Twee", schemeId: "ZHZ-2022" } };
      expect(await refusedArgument(house().contracts, "startSegmentScheme", starting(one, strange))).toBe(
        "segments",
      );
      const lost = { code: "2", facts: { label: "Twee", parentId: "ZHZ-2031/9" } };
      const report = await perform(house().contracts, "startSegmentScheme", starting(one, lost));
      expect(kinds(report)).toEqual(["OperationAccepted", "OperationAccepted", "OperationRefused"]);
      const elsewhere = await perform(house().contracts.as(otherRegion), "startSegmentScheme", starting(one));
      expect(new Set(kinds(elsewhere))).toEqual(new Set(["NotAllowed"]));
      expect(await logged(house().owners.contracts)).toBe(before);
    });
  });
}
