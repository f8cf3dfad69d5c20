// SPDX-License-Identifier: EUPL-1.2
import { type Missing } from "../../graph/graph";
import { type Call } from "../../page/page";
import { type MunicipalityQuery } from "./municipality.question";

export type MunicipalityTold = NonNullable<MunicipalityQuery["municipality"]>;
export type RegionTold = NonNullable<MunicipalityTold["memberships"][number]["region"]>;
export type SchemeTold = NonNullable<RegionTold["segmentSchemes"]>[number];

/** What there is to choose from in one municipality, by segment. */
export type ChoiceRow = NonNullable<MunicipalityQuery["choiceRow"]>;

export type NationalTold = NonNullable<MunicipalityQuery["nationalSegmentSchemes"]>;

export interface MunicipalityParts {
  readonly call: Call;
  readonly municipality: MunicipalityTold;
  readonly missing: readonly Missing[];
  /** The division of care that is shown; null when the region uses none, or does not say so now. */
  readonly scheme: SchemeTold | null;
  /** The divisions of no region; null when nobody tells them now. */
  readonly national: NationalTold | null;
  /** Null when nobody can count it now, and when there is nothing to count. */
  readonly row: ChoiceRow | null;
  readonly on: string;
}
