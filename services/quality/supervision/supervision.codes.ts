// SPDX-License-Identifier: EUPL-1.2

/** The kinds of supervision by the inspectorate (toezicht). */
export const supervisionKinds = {
  VERSCHERPT_TOEZICHT: "verscherpt toezicht: heightened supervision by the inspectorate",
} as const;
export type SupervisionKind = keyof typeof supervisionKinds;
