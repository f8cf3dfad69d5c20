// SPDX-License-Identifier: EUPL-1.2

/** Where a region wants a segment to go (beweging). */
export const movements = {
  BEHEERSEN: "beheersing van het aantal aanbieders: no more providers than needed",
  UITBREIDEN: "te weinig aanbod: more supply is wanted",
  BUNDELEN: "samenwerkingsverband: one answer of providers together",
  AFBAKENEN: "normaliseren en afbakenen: less becomes youth care",
  LOKAAL_MAKEN: "lokaal aanbod gewenst: supply close by",
  VERSCHUIVEN_NAAR_WIJKTEAM: "verschuiven naar wijkteam: work moves to local teams",
  OVERZICHTELIJK_BEPERKT: "overzichtelijk en beperkt: clear and not too much",
} as const;
export type Movement = keyof typeof movements;
