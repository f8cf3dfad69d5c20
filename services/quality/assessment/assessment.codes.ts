// SPDX-License-Identifier: EUPL-1.2

/** How a provider did against a criterion (oordeel). */
export const verdicts = {
  VOLDOET: "voldoet: it meets the criterion",
  VOLDOET_NIET: "voldoet niet: it does not meet the criterion",
  DEELS: "voldoet deels: it meets part of the criterion",
  NIET_BEOORDEELD: "niet beoordeeld: nobody has judged it yet",
} as const;
export type Verdict = keyof typeof verdicts;

/** How that was found out (wijze van toetsen). */
export const assessmentMethods = {
  INKOOPTOETS: "inkooptoets: the test at procurement",
  CONTRACTGESPREK: "contractgesprek: a conversation in contract management",
  CLIENTTEVREDENHEID: "cliënttevredenheid: a survey among clients",
  MEDEWERKERSTEVREDENHEID: "medewerkerstevredenheid: a survey among staff",
  INSPECTIE: "inspectie: a visit of the inspectorate",
  ZELFVERKLARING: "zelfverklaring: the provider's own word",
} as const;
export type AssessmentMethod = keyof typeof assessmentMethods;
