// SPDX-License-Identifier: EUPL-1.2

/** Each owner of a part of the register, with its change feed. */
export const ownersOfFeeds = {
  providers: "providerChanges",
  contracts: "contractChanges",
  municipalities: "municipalityChanges",
  quality: "qualityChanges",
} as const;
export type Owner = keyof typeof ownersOfFeeds;
