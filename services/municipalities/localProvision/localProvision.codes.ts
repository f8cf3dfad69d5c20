// SPDX-License-Identifier: EUPL-1.2

/** The lines of care (lijn). */
export const careLines = {
  NULDE_LIJN: "0e lijn: open to all, without a decision",
  EERSTE_LIJN: "1e lijn: access teams and light help",
  TWEEDE_LIJN: "2e lijn: specialised help",
} as const;
export type CareLine = keyof typeof careLines;
