// SPDX-License-Identifier: EUPL-1.2

/** The kinds of team that give access to care (soort toegangsteam). */
export const accessTeamKinds = {
  JEUGDTEAM: "jeugdteam: a youth team",
  JEUGD_EN_GEZINSTEAM: "Jeugd- en Gezinsteam (JGT): a youth and family team",
  WIJKTEAM: "(integraal) wijkteam: a neighbourhood team",
} as const;
export type AccessTeamKind = keyof typeof accessTeamKinds;
