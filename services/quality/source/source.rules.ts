// SPDX-License-Identifier: EUPL-1.2
import { fault, type Fault, ifGiven, notBlank, wholeNumber } from "../../../kit/fault";

/** Where a text stands: the file of the source document and the line in it. */
export interface SourcePlace {
  readonly sourceFile: string | null;
  readonly sourceLine: number | null;
}

/** A line is of a file; a file may be named without one. */
export function checkSource({ sourceFile, sourceLine }: SourcePlace): Fault[] {
  if (sourceFile === null && sourceLine !== null) {
    return [fault("sourceFile", "the file that the line is of", null)];
  }
  return [
    ...ifGiven(sourceFile, (given) => notBlank("sourceFile", given)),
    ...ifGiven(sourceLine, (given) => wholeNumber("sourceLine", given, 1, lastLine)),
  ];
}

const lastLine = 1_000_000;
