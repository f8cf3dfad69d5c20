// SPDX-License-Identifier: EUPL-1.2

/** Of whatever shows when it was checked. Who did it is for its keepers, in its history. */
export const confirmedDescription =
  "When somebody last checked that this is so (nagegaan op). Null: nobody did since the register says this of the day.";
