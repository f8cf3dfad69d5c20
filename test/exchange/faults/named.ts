// SPDX-License-Identifier: EUPL-1.2
// All faults together, and which of them the issue names by their kind.
import { faultsOfColumns } from "./columns";
import { type Fault } from "./fault";
import { faultsOfFiles } from "./files";
import { faultsOfRegister, faultsWithin } from "./registers";
import { faultsOfSeparators } from "./separators";
import { faultsOfTexts } from "./texts";
import { faultsOfDays, faultsOfNumbers, faultsOfWords } from "./values";
import { faultsOfWorkbooks } from "./workbooks";

export const everyFault: Readonly<Record<string, readonly Fault[]>> = {
  file: faultsOfFiles,
  separators: faultsOfSeparators,
  workbook: faultsOfWorkbooks,
  columns: faultsOfColumns,
  days: faultsOfDays,
  numbers: faultsOfNumbers,
  words: faultsOfWords,
  texts: faultsOfTexts,
  "rows among each other": faultsWithin,
  register: faultsOfRegister,
};

const named: Readonly<Record<string, readonly string[]>> = {
  "an encoding": ["letters of DOS (CP850), of which no mark says so", "UTF-16 without a mark"],
  semicolons: ["another separator in one row"],
  "merged cells": ["merged cells"],
  "a date as a number": [
    "a day as the number of a spreadsheet",
    "a number where the format of a date was lost",
  ],
  "a leading zero that a spreadsheet lost": ["a KvK number that lost its zero", "a KvK number as a number"],
  "a key twice": ["an id on two rows from one day"],
  "periods that overlap": ["periods of one id that overlap"],
  "an unknown code": ["an unknown provider", "a code that is misspelled"],
  "a formula": ["a formula", "a formula in a CSV"],
  "a zip bomb": ["a file that unpacks to a thousand times its size"],
};

const faults = Object.values(everyFault).flat();

export const namedFaults: readonly (readonly [kind: string, fault: Fault])[] = Object.entries(named).flatMap(
  ([kind, names]) =>
    names.map((name) => {
      const fault = faults.find((each) => each.name === name);
      if (!fault) throw new Error(`No fault is called ${name}.`);
      return [kind, fault] as const;
    }),
);
