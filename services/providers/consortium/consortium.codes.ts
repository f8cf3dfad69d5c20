// SPDX-License-Identifier: EUPL-1.2

/** The part a provider has in a consortium (rol in het samenwerkingsverband). */
export const consortiumRoles = {
  PENVOERDER: "penvoerder: the lead party",
  DEELNEMER: "deelnemer: a member",
} as const;
export type ConsortiumRole = keyof typeof consortiumRoles;
