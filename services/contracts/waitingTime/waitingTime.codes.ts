// SPDX-License-Identifier: EUPL-1.2

/** Between which moments the days are counted (soort wachttijd). */
export const waitingMeasures = {
  AANMELDING_TOT_INTAKE: "aanmelding tot intake: from request to intake",
  INTAKE_TOT_START: "intake tot start: from intake to the first day of care",
} as const;
export type WaitingMeasure = keyof typeof waitingMeasures;
