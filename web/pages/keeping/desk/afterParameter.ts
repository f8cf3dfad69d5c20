// SPDX-License-Identifier: EUPL-1.2

/** How far one is in the list of contracts that end, in an address. */
export const afterParameter = "na";
