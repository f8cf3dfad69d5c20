// SPDX-License-Identifier: EUPL-1.2
import { exitReasons } from "../contract/contract.codes";

export const movementKinds = {
  BEGAN: "begonnen: from this day on it is on the list",
  ENDED: "geëindigd: from this day on it is not on the list any more",
} as const;
export type MovementKind = keyof typeof movementKinds;

/** The reasons that the register holds for an ending; coverage has those of counts as well. */
export const movementReasons = {
  ...exitReasons,
  OPGESCHORT: "opgeschort: it is suspended from that day on, and covers nothing",
  NIET_VASTGELEGD: "niet vastgelegd: the register does not say why",
} as const;
export type MovementReason = keyof typeof movementReasons;
