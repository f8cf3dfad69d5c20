// SPDX-License-Identifier: EUPL-1.2
import { type LocalDate } from "../localDate";
import { type VersionedEntity } from "../versioned/entity";
import { text } from "../versioned/fact";
import { type VersionRow } from "../versioned/version.row";
import { changedFacts } from "./changedFacts.rules";
import { type HistoryEntry } from "./history";

const entity = { facts: { name: text("naam"), place: text("plaats") } } as unknown as VersionedEntity;

const at = (turn: number): Date => new Date(Date.UTC(2024, 0, turn));

/** What was said from one turn to another, over some days. */
const said = (
  [from, until]: readonly [number, number | null],
  [validFrom, validUntil]: readonly [LocalDate | null, LocalDate | null],
  facts: object,
): VersionRow =>
  ({
    recordedFrom: at(from),
    recordedUntil: until === null ? null : at(until),
    validFrom,
    validUntil,
    ...facts,
  }) as unknown as VersionRow;

const entry = (turn: number): HistoryEntry =>
  ({ recordedAt: at(turn), actor: `actor-${turn}`, reason: `reason ${turn}` }) as HistoryEntry;

const told = (turns: readonly number[], versions: readonly VersionRow[]) =>
  changedFacts(entity, turns.map(entry), versions).map(
    ({ field, validFrom, validUntil, before, after, actor }) => [
      field,
      validFrom,
      validUntil,
      before,
      after,
      actor,
    ],
  );

const always = [null, null] as const;

describe("what an entity says differently", () => {
  it("is told for each fact, with who changed it last on those days", () => {
    const versions = [
      said([1, 2], always, { name: "A", place: "X" }),
      said([2, 3], [null, "2024-01-01"], { name: "A", place: "X" }),
      said([2, 3], ["2024-01-01", null], { name: "B", place: "X" }),
      said([3, null], [null, "2024-01-01"], { name: "A", place: "X" }),
      said([3, null], ["2024-01-01", "2025-01-01"], { name: "B", place: "Y" }),
      said([3, null], ["2025-01-01", null], { name: "C", place: "Y" }),
    ];
    expect(told([2, 3], versions)).toEqual([
      ["name", "2024-01-01", "2025-01-01", "A", "B", "actor-2"],
      ["name", "2025-01-01", null, "A", "C", "actor-3"],
      ["place", "2024-01-01", null, "X", "Y", "actor-3"],
    ]);
  });

  it("is nothing when it was changed and changed back", () => {
    const versions = [
      said([1, 2], always, { name: "A", place: "X" }),
      said([2, 3], always, { name: "B", place: "X" }),
      said([3, null], always, { name: "A", place: "X" }),
    ];
    expect(told([2, 3], versions)).toEqual([]);
  });

  it("is that it holds on other days", () => {
    const versions = [
      said([1, 2], ["2022-01-01", null], { name: "A", place: "X" }),
      said([2, null], ["2022-01-01", "2023-01-01"], { name: "A", place: "X" }),
    ];
    expect(told([2], versions)).toEqual([["holds", "2023-01-01", null, true, false, "actor-2"]]);
  });

  it("is that it is gone as a whole, and who withdrew it", () => {
    expect(told([2], [said([1, 2], ["2022-01-01", null], { name: "A", place: "X" })])).toEqual([
      ["holds", "2022-01-01", null, true, false, "actor-2"],
    ]);
  });

  it("tells a value that was not recorded before", () => {
    const versions = [
      said([1, 2], always, { name: null, place: "X" }),
      said([2, null], always, { name: "A", place: "X" }),
    ];
    expect(told([2], versions)).toEqual([["name", null, null, null, "A", "actor-2"]]);
  });
});
