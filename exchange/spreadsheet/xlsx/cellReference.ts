// SPDX-License-Identifier: EUPL-1.2

export interface CellPlace {
  readonly row: number;
  /** From 0. */
  readonly column: number;
}

const form = /^([A-Z]{1,3})(\d{1,7})$/;

/** Where `AB12` is; null for what is no place. */
export function placeOf(reference: string): CellPlace | null {
  const [, letters, digits] = form.exec(reference) ?? [];
  if (letters === undefined || digits === undefined) return null;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(digits), column: column - 1 };
}
