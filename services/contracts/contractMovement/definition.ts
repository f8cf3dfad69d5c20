// SPDX-License-Identifier: EUPL-1.2

/** Raise it with every change of what is counted, or how. */
export const definitionVersion = "4";

/** What a movement is, in words; printed under every list of them. */
export const definition = [
  `Definitie versie ${definitionVersion}.`,
  "Een contract begint op de eerste dag waarop het op de lijst staat: binnen de looptijd, en gegund, actief, gewijzigd of verlengd, of aflopend door uitloop of opzegging. Het eindigt op de eerste dag waarop dat niet meer zo is.",
  "Een opgeschort contract staat niet op de lijst: het eindigt met de opschorting, en begint opnieuw als die voorbij is.",
  "Meegeteld zijn de contracten die op die dag zijn van de regio, van een of meer van haar gemeenten (met wat daarin is opgegaan), of landelijk.",
  "Gold op de eerste dag of eerder van de regio zelf en van haar gemeenten geen enkel contract uit het register, of gold dat van haar gemeenten van de laatste dag niet, dan zijn haar contracten niet vastgelegd: een lege lijst zegt dan niet dat er niets begon of eindigde.",
  "Wat onder embargo ligt, telt alleen mee voor wie het mag inzien.",
  "De reden is die welke bij het contract is vastgelegd, en anders dat het op die dag is opgeschort; dat een looptijd om was, is geen reden.",
].join(" ");
