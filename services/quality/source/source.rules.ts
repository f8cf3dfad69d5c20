// SPDX-License-Identifier: EUPL-1.2
import { fault, type Fault, ifGiven, wholeNumber } from "../../../kit/fault";
import { words } from "../../../kit/words";

/** Where a text stands: the file of the source document and the line in it. */
export interface SourcePlace {
  readonly sourceFile: string | null;
  readonly sourceLine: number | null;
}

/** A line is of a file; a file may be named without one. */
export function checkSource({ sourceFile, sourceLine }: SourcePlace): Fault[] {
  if (sourceFile === null && sourceLine !== null) {
    const expected = words("the file that the line is of", "het bestand waar de regel in staat");
    return [fault("sourceFile", expected, null)];
  }
  return ifGiven(sourceLine, (given) => wholeNumber("sourceLine", given, 1, lastLine));
}

const lastLine = 1_000_000;
