// SPDX-License-Identifier: EUPL-1.2
// A plan of what became of the municipalities, and from it their facts and those of their reorganisations.
// The plan goes through the days in order, so that every chain is sane: who went into another takes in nobody after.
import fc from "fast-check";
import { type Day, type FactVersion, type MunicipalityFacts, type ReorganisationFacts } from "../landscape";
import { type Change, firstMoment, history, momentAt, replay, together } from "./history";
import { always, chance, dayArbitrary } from "./palette";

interface Event {
  readonly on: Day;
  readonly shape:
    | "MERGER"
    | "ABSORPTION"
    | "ABSORPTION_LISTING_ITSELF"
    | "SPLIT"
    | "SPLIT_KEEPING_ITSELF"
    | "SPLIT_IN_TWO_FACTS";
  /** Which of the municipalities that are free to take part. */
  readonly pick: number;
  /** The second fact of a split in two facts. */
  readonly later: Day;
}

interface Plan {
  readonly ids: string[];
  readonly born: Map<string, Day>;
  readonly ended: Map<string, Day>;
  readonly reorganisations: ReorganisationFacts[];
}

const spareIds = ["GM1963", "GM1978"];

function plan(startIds: readonly string[], events: readonly Event[]): Plan {
  const ids = [...startIds];
  const born = new Map<string, Day>();
  const ended = new Map<string, Day>();
  const reorganisations: ReorganisationFacts[] = [];
  const spare = [...spareIds];
  // Municipalities that have not gone into another: only these give or take.
  let free = [...startIds];

  function newMunicipality(on: Day): string | undefined {
    const id = spare.shift();
    if (id === undefined) return undefined;
    ids.push(id);
    born.set(id, on);
    return id;
  }
  function record(on: Day, kind: string, fromIds: string[], toIds: string[]): void {
    reorganisations.push({ on, kind, fromIds, toIds });
  }
  function leave(id: string, on: Day): void {
    free = free.filter((other) => other !== id);
    ended.set(id, on);
  }

  for (const { on, shape, pick, later } of [...events].sort((a, b) =>
    a.on < b.on ? -1 : a.on > b.on ? 1 : 0,
  )) {
    if (free.length < 2) break;
    const turned = [...free.slice(pick % free.length), ...free.slice(0, pick % free.length)];
    const [a, b, c] = turned;
    if (a === undefined || b === undefined) break;
    switch (shape) {
      case "MERGER": {
        const merged = newMunicipality(on);
        if (merged === undefined) break;
        record(on, "SAMENVOEGING", [a, b], [merged]);
        leave(a, on);
        leave(b, on);
        free.push(merged);
        break;
      }
      case "ABSORPTION":
        record(on, "TOEVOEGING", [a], [b]);
        leave(a, on);
        break;
      case "ABSORPTION_LISTING_ITSELF":
        record(on, "TOEVOEGING", [a, b], [b]);
        leave(a, on);
        break;
      case "SPLIT": {
        const other = newMunicipality(on) ?? c;
        if (other === undefined) break;
        record(on, "SPLITSING", [a], [b, other]);
        leave(a, on);
        if (!free.includes(other)) free.push(other);
        break;
      }
      case "SPLIT_KEEPING_ITSELF":
        record(on, "SPLITSING", [a], [a, b]);
        free = free.filter((other) => other !== a);
        break;
      case "SPLIT_IN_TWO_FACTS":
        // Until the second fact has effect, a went into one successor only.
        record(on, "GRENSWIJZIGING", [a], [b]);
        if (c !== undefined) record(later > on ? later : on, "GRENSWIJZIGING", [a], [c]);
        leave(a, on);
        break;
    }
  }
  return { ids, born, ended, reorganisations };
}

const eventArbitrary: fc.Arbitrary<Event> = fc.record({
  on: fc.oneof({ weight: 2, arbitrary: fc.constant("2019-01-01") }, { weight: 3, arbitrary: dayArbitrary }),
  shape: fc.constantFrom(
    "MERGER",
    "MERGER",
    "ABSORPTION",
    "ABSORPTION",
    "ABSORPTION_LISTING_ITSELF",
    "SPLIT",
    "SPLIT_KEEPING_ITSELF",
    "SPLIT_IN_TWO_FACTS",
  ),
  pick: fc.nat({ max: 6 }),
  later: dayArbitrary,
});

/** Recorded, now and then late, withdrawn, or corrected into a split (the register forgot a successor). */
function reorganisationHistory(
  id: string,
  facts: ReorganisationFacts,
  others: readonly string[],
): fc.Arbitrary<FactVersion<ReorganisationFacts>[]> {
  const edit = fc.constantFrom("NONE", "NONE", "NONE", "NONE", "WITHDRAW", "ADD_SUCCESSOR", "RENAME");
  return fc
    .tuple(firstMoment, edit, fc.integer({ min: 1, max: 3 }), fc.nat())
    .map(([start, kind, step, pick]) => {
      const changes: Change<ReorganisationFacts>[] = [{ at: momentAt(start), period: always, facts }];
      const at = start + step;
      if (kind === "NONE" || at > 5) return replay(id, changes);
      let corrected: ReorganisationFacts | null = null;
      if (kind === "RENAME") corrected = { ...facts, kind: "GECORRIGEERD" };
      if (kind === "ADD_SUCCESSOR") {
        const added = others[pick % Math.max(others.length, 1)];
        const isNew = added !== undefined && !facts.toIds.includes(added);
        corrected = { ...facts, toIds: isNew ? [...facts.toIds, added] : facts.toIds };
      }
      changes.push({ at: momentAt(at), period: always, facts: corrected });
      return replay(id, changes);
    });
}

export interface Municipalities {
  readonly ids: readonly string[];
  readonly Municipality: FactVersion<MunicipalityFacts>[];
  readonly Reorganisation: FactVersion<ReorganisationFacts>[];
}

const startIds = ["GM0501", "GM0502", "GM0503", "GM0504", "GM0505"];

export const municipalitiesArbitrary: fc.Arbitrary<Municipalities> = fc
  .tuple(fc.integer({ min: 3, max: startIds.length }), fc.array(eventArbitrary, { maxLength: 4 }))
  .map(([count, events]) => plan(startIds.slice(0, count), events))
  .chain(({ ids, born, ended, reorganisations }) => {
    const municipalities = ids.map((id) => {
      const facts = fc.record({
        name: fc.constant(`Gemeente ${id.slice(2)}`),
        subregion: fc.constantFrom("Noord", "Noord", "Zuid", null),
      });
      const lived = { from: born.get(id) ?? null, until: ended.get(id) ?? null };
      // A code born and ended on one day never lived; and registers forget to end one, now and then.
      const impossible = lived.from !== null && lived.from === lived.until;
      const first = chance(10).map((forgotten) => (forgotten || impossible ? always : lived));
      return history(id, facts, { first, quiet: first, quietShare: 85 });
    });
    // A forgotten successor must be one that went nowhere, else a chain would bite its own tail.
    const stayed = ids.filter((id) => !reorganisations.some((r) => r.fromIds.includes(id)));
    const facts = reorganisations.map((r, index) => reorganisationHistory(`REORG-${index + 1}`, r, stayed));
    return fc.record({
      ids: fc.constant(ids),
      Municipality: together(municipalities),
      Reorganisation: together(facts),
    });
  });
