// SPDX-License-Identifier: EUPL-1.2
import { definition, definitionVersion } from "../report/definition";

/** Raise the part behind the dot with every change of how a target is held against a count. */
export const targetDefinitionVersion = `${definitionVersion}.5`;

/** What a target was held against, in words. */
export const targetDefinition = [
  definition,
  `Doelen versie ${targetDefinitionVersion}.`,
  "Een doel wordt gelegd naast de telling van dezelfde eenheid in dezelfde regio op de dag; heeft het een segment, dan tellen alleen contracten met een regel die niet is opgeschort, in dat segment of een segment daaronder.",
  "Gold op die dag of eerder van de regio zelf en van haar gemeenten geen enkel openbaar contract uit het register, of bij een doel voor een segment geen enkel door of voor hen in zijn indeling, dan is er geen telling en geen oordeel: dat is niet nul.",
  "Bereikt is hoogstens zoveel of minstens zoveel, zoals het besluit zegt; is dat niet vastgelegd, dan blijft het oordeel uit.",
].join(" ");
