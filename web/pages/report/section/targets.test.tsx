// SPDX-License-Identifier: EUPL-1.2
import { renderToString } from "preact-render-to-string";
import { formats } from "../../../page/formats";
import { type ReportParts } from "../told";
import { type ReportQuery } from "../report.question";
import { Targets } from "./targets";

type Held = ReportQuery["targetProgress"]["targets"][number];

const htmlOf = (targets: readonly Held[], missing: ReportParts["missing"] = []): string => {
  const call = {
    formats: formats.nl,
    texts: (texts: { nl: unknown }) => texts.nl,
    link: (path: string, { eenheid, kant, soort, segment }: Record<string, string>) =>
      [path, eenheid, kant, soort, segment].filter(Boolean).join(" "),
  };
  const answer = targets.length === 0 ? "NO_TARGET_RECORDED" : "TARGETS_RECORDED";
  const told = {
    targetProgress: { answer, targets },
    landscapeReport: { region: { id: "R" }, from: { on: "2021-12-31" }, to: { on: "2022-01-01" } },
    choiceMatrix: { cells: [{ segment: { id: "S/1" } }] },
  };
  const parts = { call, choice: { scheme: "S" }, told, missing } as unknown as ReportParts;
  return renderToString(<Targets {...parts} />);
};
const shown = (...given: Parameters<typeof htmlOf>): string => htmlOf(...given).replaceAll(/<[^>]*>/g, "|");

const counted: Held = {
  targetId: "T-1",
  unit: "CONTRACTED",
  value: 100,
  count: 170,
  state: "NOT_REACHED",
  segment: null,
};
const target: Held = {
  ...counted,
  target: { direction: "AT_MOST", by: "2025-01-01", decisionReference: "B-<1>" },
};

it("says that nobody recorded a target, and holds no count against a number of its own", () => {
  expect(shown([])).toContain("Er is geen doel vastgelegd. Zolang niemand een doel vastlegt met het besluit");
  expect(shown([])).not.toMatch(/\d/);
});

it("shows a target beside its count, with the decision that it rests on", () => {
  const row = shown([target]);
  for (const text of ["hoogstens 100", "|170|", "|Niet bereikt|", "|1 januari 2025|", "|B-&lt;1>|"])
    expect(row).toContain(text);
});

it("counts too when the owner of the decisions does not answer", () => {
  const row = shown([counted], [{ path: [], code: "", owner: "contracts" }]);
  expect(row).toContain("|170|");
  expect(row).not.toContain("Besluit");
});

it("a segment that is not in use has no count, which is not none", () => {
  const unused = { ...target, count: null, state: "SEGMENT_NOT_IN_USE" as const, segment: { id: "S/1" } };
  expect(shown([unused])).toContain("||Niet te zeggen: het segment is op deze dag niet in gebruik|");
});

it("leads from a count to what was counted, and of a segment to its cells where the matrix has them", () => {
  const listOf = (segment: Held["segment"]): string | undefined =>
    /<a [^>]*href="([^"]*)"/.exec(htmlOf([{ ...target, segment }]))?.[1];
  expect(listOf(null)).toBe("/rapport/geteld CONTRACTED daarna");
  expect(listOf({ id: "S/1" })).toBe("/rapport/cellen alle S/1");
  // Of another division the matrix of this report has no cells.
  expect(listOf({ id: "OTHER/1" })).toBeUndefined();
});
