// SPDX-License-Identifier: EUPL-1.2
import { catalogue } from "../page/catalogue";

export const problemTexts = catalogue(
  {
    notFoundTitle: "Deze pagina is er niet",
    notFound: "Het adres klopt niet, of de pagina is verplaatst. Begin bij de zoekpagina.",
    addressTitle: "Dit adres kunnen wij niet lezen",
    address: "In het adres staan tekens die geen UTF-8 zijn. Begin bij de zoekpagina.",
    methodTitle: "Dit kan hier niet",
    method: "Dit adres is er wel, maar niet voor wat er werd gevraagd. Begin bij de zoekpagina.",
    formTitle: "Dit formulier is niet aangenomen",
    formElsewhere: "Het formulier kwam niet van deze site. Vul het hier opnieuw in.",
    formTooLarge: "Er is meer ingevuld dan wij aannemen. Maak het korter.",
    formForm: "Het formulier heeft een vorm die wij niet kennen. Vul het hier opnieuw in.",
    silentTitle: "Het register antwoordt nu niet",
    silent:
      "Wij kunnen daarom niets laten zien: ook niet een deel, want dat zou kunnen lijken op het geheel. Probeer het over een minuut opnieuw.",
    silentPart: (parts: string) => `Wat niet antwoordt: ${parts}.`,
    again: "Probeer het opnieuw",
    refusedTitle: "Deze vraag kan het register niet beantwoorden",
    refused: "Iets in het adres klopt niet:",
    unexpectedTitle: "Er ging iets mis",
    unexpected: "Dat ligt aan ons. Probeer het opnieuw; blijft het, noem dan dit nummer:",
    toFinder: "Naar de zoekpagina",
  },
  {
    notFoundTitle: "There is no such page",
    notFound: "The address is wrong, or the page has moved. Start at the search page.",
    addressTitle: "We cannot read this address",
    address: "The address has characters that are no UTF-8. Start at the search page.",
    methodTitle: "This cannot be done here",
    method: "This address exists, but not for what was asked. Start at the search page.",
    formTitle: "This form was not accepted",
    formElsewhere: "The form did not come from this site. Please fill it in again here.",
    formTooLarge: "More was filled in than we accept. Please make it shorter.",
    formForm: "The form has a shape that we do not know. Please fill it in again here.",
    silentTitle: "The register does not answer now",
    silent:
      "So we can show nothing: not even a part, for it might look like the whole. Try again in a minute.",
    silentPart: (parts: string) => `What does not answer: ${parts}.`,
    again: "Try again",
    refusedTitle: "The register cannot answer this question",
    refused: "Something in the address is not right. The register says:",
    unexpectedTitle: "Something went wrong",
    unexpected: "That is our fault. Try again; if it stays, mention this number:",
    toFinder: "To the search page",
  },
);

/** What the arguments of the graph are called that an address of ours can have wrong. */
export const argumentsInDutch: Readonly<Record<string, string>> = {
  municipality: "Gemeente",
  region: "Regio",
  segment: "Segment",
  segments: "Segment",
  scheme: "Indeling in segmenten",
  provider: "Aanbieder",
  on: "Datum",
  from: "Voorheen: peildatum",
  to: "Daarna: peildatum",
  knownAt: "Zoals bekend op",
  after: "Plaats in de lijst",
  block: "Blok van segmenten",
  code: "Code",
};
