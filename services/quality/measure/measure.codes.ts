// SPDX-License-Identifier: EUPL-1.2

/** What was done when a provider fell short (maatregel). */
export const measureKinds = {
  VERBETERPLAN: "verbeterplan: a plan to do better",
  OPNAMESTOP_OPGELEGD: "opgelegde opnamestop: it may take in nobody",
  TARIEFKORTING: "tariefkorting: a lower price",
  OPZEGGING: "opzegging: the contract was terminated",
  CLIENTOVERDRACHT: "cliëntoverdracht: its clients go to another provider",
} as const;
export type MeasureKind = keyof typeof measureKinds;
