// SPDX-License-Identifier: EUPL-1.2

/** What is known of a provider's yearly statement (status van de WNT-verklaring). Never a salary, never a person. */
export const wntStatuses = {
  VERKLAARD: "verklaard: it stated that it keeps to the law",
  NIET_VAN_TOEPASSING: "niet van toepassing: the law does not hold for it",
  ONTBREEKT: "ontbreekt: the statement is missing, which says nothing of its pay",
  OVERSCHREDEN: "overschreden: it stated that it exceeds the maximum",
} as const;
export type WntStatus = keyof typeof wntStatuses;
