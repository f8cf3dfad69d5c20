// SPDX-License-Identifier: EUPL-1.2
import { contains, type LocalDate, type Period } from "../../../kit/localDate";
import { type Fact } from "../projection/facts";
import { type CoverageAnswer } from "./answer.rules";

/** All versions ever of what is asked about, and the procurement memberships of the municipality on the day. */
export interface Validity {
  readonly municipalities: readonly Fact<"Municipality">[];
  readonly segments: readonly Fact<"Segment">[];
  readonly schemes: readonly Fact<"SegmentScheme">[];
  readonly memberships: readonly Fact<"RegionMembership">[];
}

/** Either a code that never existed, or a typed answer without a list, or all that is valid on the day. */
export type Situation =
  | { readonly kind: "unknown"; readonly field: "municipality" | "segment" }
  | { readonly kind: "answered"; readonly answer: CoverageAnswer }
  | {
      readonly kind: "valid";
      readonly municipality: Fact<"Municipality">;
      readonly segment: Fact<"Segment">;
      readonly regionIds: readonly string[];
    };

/** The first of these that holds, in the order of docs/coverage-rules.md. */
export function situationOf(validity: Validity, day: LocalDate): Situation {
  if (validity.municipalities.length === 0) return { kind: "unknown", field: "municipality" };
  if (validity.segments.length === 0) return { kind: "unknown", field: "segment" };
  const municipality = onDay(validity.municipalities, day);
  if (!municipality) return { kind: "answered", answer: "MUNICIPALITY_NOT_VALID" };
  const regionIds = validity.memberships.map((membership) => membership.regionId);
  const regionId = nearestTo(validity.schemes, day)?.regionId ?? null;
  if (regionId !== null && !regionIds.includes(regionId))
    return { kind: "answered", answer: "OUTSIDE_REGION" };
  const segment = onDay(validity.segments, day);
  if (!segment || !onDay(validity.schemes, day)) return { kind: "answered", answer: "SEGMENT_NOT_VALID" };
  return { kind: "valid", municipality, segment, regionIds };
}

function onDay<Version extends Period>(versions: readonly Version[], day: LocalDate): Version | null {
  return versions.find((version) => contains(version, day)) ?? null;
}

/** The version on the day, else the last before it, else the first after it. */
export function nearestTo<Version extends Period>(
  versions: readonly Version[],
  day: LocalDate,
): Version | null {
  const begun = versions.filter((version) => version.validFrom === null || version.validFrom <= day);
  return begun.at(-1) ?? versions[0] ?? null;
}
