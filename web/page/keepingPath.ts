// SPDX-License-Identifier: EUPL-1.2

/** Below which everything stands that keepers of the register do; only who logged in comes there. */
export const keepingPath = "/beheer";
