// SPDX-License-Identifier: EUPL-1.2
// Who buys together (memberships), what is bought (schemes, segments), and who does not take part (deployments).
import fc from "fast-check";
import {
  type DeploymentFacts,
  type FactVersion,
  type RegionMembershipFacts,
  type SegmentFacts,
  type SegmentSchemeFacts,
} from "../landscape";
import { history, together } from "./history";
import { type Period, always, anyPeriod, chance, dayArbitrary, longPeriod } from "./palette";

export const regionIds = ["ZHZ", "HR"];

type Memberships = fc.Arbitrary<FactVersion<RegionMembershipFacts>[]>;

function membership(
  municipalityId: string,
  regionId: string,
  purpose: RegionMembershipFacts["purpose"],
  first: fc.Arbitrary<Period> = fc.constant(always),
): Memberships {
  const facts = fc.constant({ regionId, municipalityId, purpose });
  const period = { first, quiet: first, quietShare: 85 };
  return history(`${regionId}-${municipalityId}-${purpose}`, facts, period);
}

/** Mostly in ZHZ; some switch region, some are in a region for another purpose only, some are nowhere. */
function membershipsOf(municipalityId: string): Memberships {
  const stays = membership(municipalityId, "ZHZ", "INKOOP_JEUGDHULP");
  const switches = dayArbitrary.chain((day) =>
    together([
      membership(municipalityId, "ZHZ", "INKOOP_JEUGDHULP", fc.constant({ from: null, until: day })),
      membership(municipalityId, "HR", "INKOOP_JEUGDHULP", fc.constant({ from: day, until: null })),
    ]),
  );
  const both = together([stays, membership(municipalityId, "HR", "INKOOP_JEUGDHULP")]);
  const otherPurpose = together([
    membership(municipalityId, "ZHZ", "OVERIG"),
    membership(municipalityId, "HR", "INKOOP_JEUGDHULP"),
  ]);
  const nowhere: Memberships = fc.constant([]);
  return fc.oneof(
    { weight: 20, arbitrary: stays },
    { weight: 3, arbitrary: switches },
    { weight: 2, arbitrary: both },
    { weight: 2, arbitrary: otherPurpose },
    { weight: 1, arbitrary: nowhere },
  );
}

export function membershipsArbitrary(municipalityIds: readonly string[]): Memberships {
  return together(municipalityIds.map(membershipsOf));
}

/** A scheme keeps its region all its life: it is part of what the scheme is. */
export const schemesArbitrary: fc.Arbitrary<FactVersion<SegmentSchemeFacts>[]> = together([
  history("ZHZ-2022", fc.constant<SegmentSchemeFacts>({ regionId: "ZHZ", kind: "SEGMENT" }), {
    quietShare: 75,
  }),
  history("LTA", fc.constant<SegmentSchemeFacts>({ regionId: null, kind: "FUNCTIE" }), { quietShare: 75 }),
]);

/** Child before its parent, so that a child that is there can ask for its parent. */
const segmentTree: readonly (readonly [code: string, scheme: string, parent: string | null])[] = [
  ["4A1", "ZHZ-2022", "4A"],
  ["4A2", "ZHZ-2022", "4A"],
  ["4A", "ZHZ-2022", "4"],
  ["4B", "ZHZ-2022", "4"],
  ["4", "ZHZ-2022", null],
  ["2", "ZHZ-2022", null],
  ["F1", "LTA", null],
];

export interface Segments {
  readonly ids: readonly string[];
  readonly Segment: FactVersion<SegmentFacts>[];
}

export const segmentsArbitrary: fc.Arbitrary<Segments> = fc
  .tuple(...segmentTree.map(() => chance(55)))
  .chain((present) => {
    const chosen: (typeof segmentTree)[number][] = [];
    segmentTree.forEach((segment, index) => {
      const [code] = segment;
      const neededByChild = chosen.some(([, , parent]) => parent === code);
      if (present[index] === true || neededByChild || code === "2") chosen.push(segment);
    });
    const ids = chosen.map(([code, scheme]) => `${scheme}/${code}`);
    const histories = chosen.map(([code, schemeId, parent]) => {
      const id = `${schemeId}/${code}`;
      const parentId = parent === null ? null : `${schemeId}/${parent}`;
      const facts = fc.record({
        schemeId: fc.constant(schemeId),
        code: fc.constant(code),
        label: fc.constantFrom("Specialistisch", "Wonen"),
        // Mostly under its parent; some versions stand on their own.
        parentId: fc.constantFrom(parentId, parentId, parentId, parentId, null),
        // Any other, own or not, of either scheme, also one that names this one back.
        counterpartId: fc.constantFrom(null, null, ...ids.filter((other) => other !== id)),
      });
      return history(id, facts, { quietShare: 75 });
    });
    return fc.record({ ids: fc.constant(ids), Segment: together(histories) });
  });

export function deploymentsArbitrary(
  municipalityIds: readonly string[],
  segmentIds: readonly string[],
): fc.Arbitrary<FactVersion<DeploymentFacts>[]> {
  return fc.nat({ max: 4 }).chain((count) =>
    together(
      Array.from({ length: count }, (_, index) =>
        history(
          `DEPL-${index + 1}`,
          fc.record({
            municipalityId: fc.constantFrom(...municipalityIds),
            segmentId: fc.constantFrom(...segmentIds),
            deployed: chance(30),
          }),
          { first: anyPeriod, quiet: longPeriod },
        ),
      ),
    ),
  );
}
