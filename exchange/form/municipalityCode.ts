// SPDX-License-Identifier: EUPL-1.2

/** How the CBS numbers municipalities. The register is not even asked for another: it would be a fault of the question. */
const form = /^GM\d{4}$/;

export const isMunicipalityCode = (text: string): boolean => form.test(text);

/** The code that a cell gives: `GM0505`, or its four digits alone, as messages under the Youth Act (iJw) have them. */
export function municipalityCodeIn(text: string): string | null {
  if (isMunicipalityCode(text)) return text;
  return /^\d{4}$/.test(text) ? `GM${text}` : null;
}

export const municipalityCodeExpected = "een gemeentecode van het CBS, zoals GM0512";

/** What a code may have been before a spreadsheet, or somebody in a hurry, shortened it. */
export function municipalityCodeHint(given: string): string {
  const [, digits] = /^(?:gm)?\s*(\d{1,4})$/i.exec(given) ?? [];
  return digits === undefined ? "" : `; bedoelt u ‘GM${digits.padStart(4, "0")}’?`;
}
