// SPDX-License-Identifier: EUPL-1.2

/** Raise it with every change of what is counted, or how. */
export const choiceDefinitionVersion = "5";

/** What was counted, in words; printed under every matrix. */
export const choiceDefinition = [
  `Definitie versie ${choiceDefinitionVersion}.`,
  "Per gemeente die op de dag deelneemt aan de inkoop van de regio en per segment zonder onderliggende segmenten: de verschillende aanbieders die op de dag met een eigen regel van een geldend contract dekken, zonder filter, zonder tegenhangers en zonder individueel maatwerk.",
  "Open: van wie bekend is dat zij nieuwe jeugdigen aannemen; onbekend telt niet als open.",
  "Contractpartijen: hetzelfde, maar een samenwerkingsverband telt als één.",
  "Witte vlek: het segment wordt ingezet en niemand is gecontracteerd. Niet vastgelegd: het wordt ingezet, en op die dag of eerder gold in de segmentindeling geen enkel openbaar contract uit het register dat is gesloten door of voor de gemeente (met wat daarin is opgegaan) of een regio waarin zij inkoopt; wat landelijk is gesloten telt daarvoor alleen in een landelijke indeling; de nul daarbij is geen telling. Niet ingezet: de gemeente heeft besloten het segment niet in te zetten.",
].join(" ");
