// SPDX-License-Identifier: EUPL-1.2

export const decisionKinds = {
  GO_NO_GO: "go-or-no-go: does it go on?",
  EVALUATIE: "evaluatie: an evaluation",
  VERLENGING: "verlenging: is it extended?",
  BEKOSTIGING_HERZIEN: "bekostiging herzien: is it paid otherwise?",
} as const;
export type DecisionKind = keyof typeof decisionKinds;

export const decisionOutcomes = {
  GO: "go: it goes on",
  NO_GO: "no-go: it does not go on",
  GEWIJZIGD_VOORTZETTEN: "gewijzigd voortzetten: it goes on with changes",
} as const;
export type DecisionOutcome = keyof typeof decisionOutcomes;
