// SPDX-License-Identifier: EUPL-1.2
// What is asked and what is answered: `coverage` of DESIGN.md section 4, in plain data.
import { type ContractCategory, type Day, type Moment } from "./landscape";

export type Scale = "LOCAL" | "SUBREGIONAL" | "REGIONAL" | "SUPRAREGIONAL" | "NATIONAL" | "INDIVIDUAL";
export type Proximity = "IN_MUNICIPALITY" | "IN_SUBREGION" | "IN_REGION" | "ELSEWHERE" | "UNKNOWN";
export type Intake = "OPEN" | "STOPPED" | "UNKNOWN" | "RUN_OFF";

export interface Filter {
  readonly openForIntake?: boolean;
  readonly text?: string;
  readonly identities?: readonly string[];
  readonly kinds?: readonly string[];
  readonly scales?: readonly Scale[];
  readonly categories?: readonly ContractCategory[];
  readonly consultsForAccessTeams?: boolean;
  readonly withoutSupervision?: boolean;
  /** Absent is true. */
  readonly includeCounterpart?: boolean;
  /** Absent is false. */
  readonly includeIndividual?: boolean;
  /** Absent is false. */
  readonly includeNotDeployed?: boolean;
}

export interface Question {
  readonly municipality: string;
  readonly segment: string;
  readonly on: Day;
  readonly knownAt: Moment;
  readonly filter: Filter;
}

export type CoverageAnswer =
  | "NOTHING_RECORDED_YET"
  | "MUNICIPALITY_NOT_VALID"
  | "OUTSIDE_REGION"
  | "SEGMENT_NOT_VALID"
  | "NOT_DEPLOYED"
  | "BLANK_SPOT"
  | "NOT_RECORDED"
  | "NO_OPEN_INTAKE"
  | "NONE_MATCH_FILTER"
  | "COVERED";

export interface Entry {
  readonly providerId: string;
  readonly contractId: string;
  readonly lineId: string;
  readonly segmentId: string | null;
  readonly scale: Scale;
  readonly viaCounterpart: boolean;
  readonly proximity: Proximity;
  readonly intake: Intake;
  readonly asMemberOf: string | null;
  /** Of the stops that apply the one with the lowest id, also when the contract is in run-off. */
  readonly admissionStopId: string | null;
  readonly contractEndsOn: Day | null;
}

export interface FacetValue {
  readonly value: string;
  readonly count: number;
}

export interface Facets {
  readonly scales: readonly FacetValue[];
  readonly kinds: readonly FacetValue[];
  readonly identities: readonly FacetValue[];
  readonly intake: readonly FacetValue[];
}

export interface InputError {
  readonly kind: "input-error";
  readonly field: "municipality" | "segment";
}

export interface Answered {
  readonly kind: "answer";
  readonly answer: CoverageAnswer;
  readonly totalCount: number;
  readonly unfilteredCount: number;
  readonly providerCount: number;
  readonly counterpartyCount: number;
  readonly viaCounterpartCount: number;
  readonly facets: Facets;
  readonly entries: readonly Entry[];
}

export type Answer = InputError | Answered;
