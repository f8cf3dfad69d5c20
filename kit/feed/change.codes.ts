// SPDX-License-Identifier: EUPL-1.2

export const changeKinds = {
  CREATED: "Ingevoerd: the register holds it from now on.",
  CHANGED: "Gewijzigd: something in it is different, in the world or in what the register says of it.",
  ENDED: "Beëindigd: it holds no longer from a day on.",
  WITHDRAWN: "Ingetrokken: it should never have been in the register.",
  CONFIRMED: "Nagegaan: somebody checked that it is so, and nothing in it is different.",
} as const;
export type ChangeKind = keyof typeof changeKinds;
