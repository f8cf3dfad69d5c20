// SPDX-License-Identifier: EUPL-1.2
// A property that never meets a rule proves nothing about it: the generators must reach every answer.
import fc from "fast-check";
import { landscapeArbitrary, questionArbitrary } from "./arbitrary";
import { conditions, meeting } from "./conditions";
import { answer } from "./coverage.oracle";
import { type FactVersion, type Landscape } from "./landscape";
import { type Answer } from "./question";

const pairArbitrary = landscapeArbitrary.chain((landscape) =>
  fc.record({ landscape: fc.constant(landscape), question: questionArbitrary(landscape) }),
);
const pairs = fc.sample(pairArbitrary, { seed: 20240229, numRuns: 2000 });

function nameOf(given: Answer): string {
  return given.kind === "input-error" ? `input error: ${given.field}` : given.answer;
}

/** Half-open periods of days (strings) or of moments (numbers). */
function overlap<T>(fromA: T, untilA: T, fromB: T, untilB: T): boolean {
  return fromA < untilB && fromB < untilA;
}

function clash(a: FactVersion<unknown>, b: FactVersion<unknown>): boolean {
  const never = "9999-12-31";
  const valid = overlap(a.validFrom ?? "", a.validUntil ?? never, b.validFrom ?? "", b.validUntil ?? never);
  const known = overlap(
    a.recordedFrom,
    a.recordedUntil ?? Infinity,
    b.recordedFrom,
    b.recordedUntil ?? Infinity,
  );
  return valid && known;
}

function versionsOf(landscape: Landscape): FactVersion<unknown>[][] {
  return Object.values(landscape) as FactVersion<unknown>[][];
}

describe("the generated landscapes", () => {
  it("hold no two versions of one fact that overlap in both times", () => {
    for (const { landscape } of pairs) {
      for (const versions of versionsOf(landscape)) {
        const clashes = versions.filter((a) => versions.some((b) => a !== b && a.id === b.id && clash(a, b)));
        expect(clashes).toEqual([]);
      }
    }
  });

  it("hold no version with an empty period", () => {
    const all = pairs.flatMap(({ landscape }) => versionsOf(landscape).flat());
    const empty = all.filter(
      (version) =>
        (version.validFrom ?? "") >= (version.validUntil ?? "9999-12-31") ||
        version.recordedFrom >= (version.recordedUntil ?? Infinity),
    );
    expect(empty).toEqual([]);
  });

  it("hold between three and seven municipalities with CBS codes", () => {
    for (const { landscape } of pairs) {
      const ids = new Set(landscape.Municipality.map((m) => m.id));
      expect(ids.size).toBeGreaterThanOrEqual(3);
      expect(ids.size).toBeLessThanOrEqual(7);
      for (const id of ids) expect(id).toMatch(/^GM\d{4}$/);
    }
  });

  it("hold facts that were corrected and facts that were withdrawn", () => {
    const all = pairs.flatMap(({ landscape }) => versionsOf(landscape).flat());
    expect(all.filter((version) => version.recordedUntil !== null).length).toBeGreaterThan(2000);
  });
});

describe("the generated questions", () => {
  const answers = pairs.map(({ landscape, question }) => answer(landscape, question));
  const share = new Map<string, number>();
  for (const given of answers) share.set(nameOf(given), (share.get(nameOf(given)) ?? 0) + 1);

  it.each([
    "input error: municipality",
    "input error: segment",
    "NOTHING_RECORDED_YET",
    "MUNICIPALITY_NOT_VALID",
    "OUTSIDE_REGION",
    "SEGMENT_NOT_VALID",
    "NOT_DEPLOYED",
    "BLANK_SPOT",
    "NOT_RECORDED",
    "NO_OPEN_INTAKE",
    "NONE_MATCH_FILTER",
    "COVERED",
  ])("get the answer %s more than a few times", (name) => {
    expect(share.get(name) ?? 0).toBeGreaterThanOrEqual(10);
  });

  it("are answered COVERED, with entries, in more than 40 of 100", () => {
    const covered = answers.filter(
      (a) => a.kind === "answer" && a.answer === "COVERED" && a.entries.length > 0,
    );
    expect(covered.length / pairs.length).toBeGreaterThan(0.4);
  });

  it("meet every value of an entry", () => {
    const entries = answers.flatMap((a) => (a.kind === "answer" ? a.entries : []));
    const met = (values: readonly unknown[]) => [...new Set(values)].sort();
    expect(met(entries.map((e) => e.intake))).toEqual(["OPEN", "RUN_OFF", "STOPPED", "UNKNOWN"]);
    expect(met(entries.map((e) => e.proximity))).toHaveLength(5);
    expect(met(entries.map((e) => e.scale))).toHaveLength(6);
    expect(met(entries.map((e) => e.viaCounterpart))).toEqual([false, true]);
    expect(entries.filter((e) => e.asMemberOf !== null).length).toBeGreaterThan(100);
    expect(entries.filter((e) => e.admissionStopId !== null).length).toBeGreaterThan(100);
  });

  const met = pairs.flatMap(({ landscape, question }) => meeting(landscape, question) ?? []);

  // One seed, so the same count on every machine; lower only when the generators change.
  it.each(Object.entries(conditions))("meet %s more than a few times", (_name, isMet) => {
    expect(met.filter(isMet).length).toBeGreaterThanOrEqual(10);
  });
});
