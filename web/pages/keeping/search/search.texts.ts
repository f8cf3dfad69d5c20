// SPDX-License-Identifier: EUPL-1.2
import { catalogue } from "../../../page/catalogue";

export const searchTexts = catalogue(
  {
    title: "Zoeken in het register",
    text: "Naam of nummer",
    textHint:
      "Een deel van een naam, een nummer of een tekst. U vindt ook wat erbij hoort, zoals de contracten van een aanbieder, en wat is beëindigd.",
    kind: "Soort gegeven",
    kindHint: "Alleen nodig als u te veel vindt.",
    anyKind: "alles",
    search: "Zoek",
    found: (what: string) => `Gevonden voor “${what}”`,
    nothing: "Er is niets gevonden. Klopt de schrijfwijze?",
    nothingKnown: "Er is niets gevonden in wat er wel antwoordt.",
    recorded: "Het is vastgelegd.",
    newContracts: "Hieronder staan de nieuwe contracten.",
    withdrawn: "Is het ingetrokken? Kijk in de geschiedenis",
    more: "Er is meer dan hier staat. Schrijf meer van de naam, of kies een soort.",
  },
  {
    title: "Search the register",
    text: "Name or number",
    textHint:
      "A part of a name, a number or a text. You also find what belongs to it, such as the contracts of a provider, and what has ended.",
    kind: "Kind of record",
    kindHint: "Only needed when you find too much.",
    anyKind: "all",
    search: "Search",
    found: (what: string) => `Found for “${what}”`,
    nothing: "Nothing was found. Is the spelling right?",
    nothingKnown: "Nothing was found in what does answer.",
    recorded: "It was recorded.",
    newContracts: "The new contracts stand below.",
    withdrawn: "Was it withdrawn? Look in its history",
    more: "There is more than stands here. Write more of the name, or choose a kind.",
  },
);
