// SPDX-License-Identifier: EUPL-1.2
import { type LocalDate } from "../../../kit/localDate";
import { type LandscapeCategory, type Scale } from "../projection/facts";

/** What is asked: see docs/coverage-rules.md for every word of it. */
export interface Question {
  readonly municipalityId: string;
  readonly segmentId: string;
  readonly on: LocalDate;
  readonly filter: Filter;
  readonly scope: Scope;
}

/** What is looked at. */
export interface Scope {
  readonly includeCounterpart: boolean;
  readonly includeIndividual: boolean;
  readonly includeNotDeployed: boolean;
}

/** What is then left out. An absent field and an empty list leave nothing out. */
export interface Filter {
  readonly openForIntake?: boolean | null | undefined;
  readonly text?: string | null | undefined;
  readonly identities?: readonly string[] | null | undefined;
  readonly kinds?: readonly string[] | null | undefined;
  readonly scales?: readonly Scale[] | null | undefined;
  readonly categories?: readonly LandscapeCategory[] | null | undefined;
  readonly consultsForAccessTeams?: boolean | null | undefined;
  readonly withoutSupervision?: boolean | null | undefined;
}
