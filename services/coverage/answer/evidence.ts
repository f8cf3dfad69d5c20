// SPDX-License-Identifier: EUPL-1.2
import { type Fact } from "../projection/facts";

/**
 * All facts that an answer is worked out from, as they hold on the day and as known at the moment, unless a name says
 * otherwise. Gathered by `evidence.reader.ts`; the rules see nothing else.
 */
export interface Evidence {
  readonly municipality: Fact<"Municipality">;
  readonly reorganisations: readonly Fact<"Reorganisation">[];
  /** Of the regions that the municipality is a member of: all members. */
  readonly memberships: readonly Fact<"RegionMembership">[];
  /** Of those members: the municipalities. */
  readonly neighbours: readonly Fact<"Municipality">[];
  readonly deployments: readonly Fact<"Deployment">[];
  /** Of the scheme and of counterparts elsewhere. */
  readonly segments: readonly Fact<"Segment">[];
  readonly lines: readonly Fact<"ContractLine">[];
  readonly contracts: readonly Fact<"Contract">[];
  readonly consortia: readonly Fact<"Consortium">[];
  readonly consortiumMemberships: readonly Fact<"ConsortiumMembership">[];
  readonly providers: readonly Fact<"Provider">[];
  readonly locations: readonly Fact<"Location">[];
  readonly stops: readonly Fact<"AdmissionStop">[];
  readonly supervisions: readonly Fact<"Supervision">[];
  /** Whether what was contracted in the scheme for the municipality is in the register; else "nobody" is not known. */
  readonly isRecorded: boolean;
}
