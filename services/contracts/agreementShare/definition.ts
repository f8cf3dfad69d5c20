// SPDX-License-Identifier: EUPL-1.2

/** Raise it with every change of what is counted, or how. */
export const definitionVersion = "4";

/** What was counted, in words; printed with every share. */
export const definition = [
  `Definitie versie ${definitionVersion}.`,
  "Geteld zijn de contracten die op de dag op de lijst staan (binnen de looptijd, en gegund, actief, gewijzigd of verlengd, of aflopend door uitloop of opzegging), die zijn van de regio, van een of meer van haar gemeenten (met wat daarin is opgegaan), of landelijk, en die op de dag een regel in het segment hebben die niet is opgeschort.",
  "Gold op die dag of eerder van de regio zelf en van haar gemeenten geen enkel contract uit het register, dan is er geen telling.",
  "Een opgeschorte regel staat in het contract en telt niet mee.",
  "Een contract telt in elk segment één keer; een regel in een segment met onderliggende segmenten telt in dat segment en niet in de onderliggende; individueel maatwerk staat apart.",
  "Zonder SMART-afspraak: op de dag is bij het contract op geen enkele indicator iets afgesproken, ook niet zonder streefwaarde.",
  "Wat onder embargo ligt, telt alleen mee voor wie het mag inzien.",
].join(" ");
