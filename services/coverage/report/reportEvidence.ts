// SPDX-License-Identifier: EUPL-1.2
import { type Consortia } from "../answer/contracts.rules";
import { type Fact } from "../projection/facts";

/**
 * All facts that a report is worked out from: every version of whatever day, as known at the moment. Both ends of a
 * report, and what happened in between, are read from these, so that they cannot speak of different knowledge. The
 * versions of one entity follow each other by day.
 */
export interface ReportEvidence extends Consortia {
  readonly regionId: string;
  /** Of the region, for buying together. */
  readonly memberships: readonly Fact<"RegionMembership">[];
  readonly reorganisations: readonly Fact<"Reorganisation">[];
  readonly contracts: readonly Fact<"Contract">[];
  readonly lines: readonly Fact<"ContractLine">[];
  readonly providers: readonly Fact<"Provider">[];
  readonly successions: readonly Fact<"Succession">[];
  readonly schemes: readonly Fact<"SegmentScheme">[];
  readonly segments: readonly Fact<"Segment">[];
  readonly crosswalks: readonly Fact<"Crosswalk">[];
}
