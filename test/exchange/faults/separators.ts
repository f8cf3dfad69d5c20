// SPDX-License-Identifier: EUPL-1.2
// Lines that do not fall apart into the cells that were meant.
import { usualLimits } from "../../../exchange/spreadsheet/limits";
import { changed, contracts, csv, plus, providers, stops, waits } from "../lists";
import { expectations, type Fault } from "./fault";

const [header = [], first = [], second = []] = providers;
const line = (cells: readonly string[]): string => `${cells.join(";")}\r\n`;
const cells = header.length;
/** Six times as long on its way to the register. */
const unprintable = "\u0001".repeat(32_700);

const everyCode = Array.from({ length: 394 }, (_, index) => `GM${index + 1_000}`);
const longPeriod = (index: number): readonly string[] => {
  const days = { vanaf: `${2022 + index}-01-01`, tot: `${2023 + index}-01-01` };
  const list = Object.entries(days).reduce((made, [header, cell]) => changed(made, 2, header, cell), waits);
  return changed(list, 2, "bron van de meting", "x".repeat(30_000))[1] ?? [];
};

export const faultsOfSeparators: readonly Fault[] = [
  {
    name: "cells without a separator that we know",
    file: csv(providers, "|"),
    told: [
      [
        null,
        null,
        `${header.join("|").slice(0, 80)}…`,
        `${expectations.kinds}; cellen gescheiden door ; of , of een tab`,
      ],
    ],
  },
  {
    name: "another separator in one row",
    file: line(header) + line(first) + second.join(",") + "\r\n",
    told: [[3, null, "1 cel", `${cells} cellen, zoals de eerste rij`]],
  },
  {
    name: "a quotation mark that is never closed",
    file: line(header) + line(first) + `IMP-3;"01-01-2022;;` + line(second),
    told: [[3, null, "", "een aanhalingsteken dat ook weer gesloten wordt"]],
  },
  {
    name: "a quotation mark in the middle of a cell",
    file: line(header) + line(first).replace("De Geï", 'De "Geï'),
    told: [[2, null, "", 'aanhalingstekens om de hele cel, en daarbinnen als twee: ""']],
  },
  {
    name: "text after a closing quotation mark",
    file: line(header) + line(first).replace("IMP-1", '"IMP"-1'),
    told: [[2, null, "", "een scheidingsteken na het aanhalingsteken dat een cel sluit"]],
  },
  {
    name: "too few cells",
    file: line(header) + line(first.slice(0, 3)) + line(second),
    told: [[2, null, "3 cellen", `${cells} cellen, zoals de eerste rij`]],
  },
  {
    name: "too many cells",
    file: line(header) + line([...first, "", "nog iets"]),
    told: [[2, null, "nog iets", "niets: boven deze cel staat geen kolomnaam"]],
  },
  {
    name: "too many rows",
    file: csv(plus(providers, first, second)),
    wishes: { limits: { ...usualLimits, rows: 3 } },
    told: [[4, null, "", "hoogstens 3 rijen"]],
  },
  {
    name: "too many columns",
    file: csv(providers),
    wishes: { limits: { ...usualLimits, columns: 10 } },
    told: [[1, null, "15 kolommen", "hoogstens 10 kolommen"]],
  },
  {
    name: "a cell that holds a book",
    file: csv(changed(providers, 3, "naam", "x".repeat(40_000))),
    told: [[3, "naam", `${"x".repeat(80)}…`, "hoogstens 32767 tekens in een cel"]],
  },
  {
    name: "a row that is too large for the register",
    file: csv(changed(changed(waits, 2, "bron van de meting", unprintable), 2, "aanbieder", unprintable)),
    told: [[2, "nummer", "IMP-W1", "een rij van hoogstens 380 kB"]],
  },
  {
    name: "periods of one number that are too large for the register together",
    file: csv([waits[0] ?? [], ...Array.from({ length: 14 }, (_, index) => longPeriod(index))]),
    told: [[2, "nummer", "IMP-W1", "hoogstens 380 kB van één nummer"]],
  },
  {
    name: "rows that say too much together",
    file: csv(providers),
    wishes: { limits: { ...usualLimits, operationBytes: 400 } },
    told: [[3, null, "", "rijen die bij elkaar hoogstens 1 MB zeggen; splits het bestand"]],
  },
  {
    name: "more municipalities in a cell than there ever were",
    file: csv(changed(stops, 3, "gemeenten", everyCode.join("|"))),
    told: [
      [
        3,
        "gemeenten",
        `${everyCode.join("|").slice(0, 80)}…`,
        "hoogstens 393 gemeenten in een cel; meer had Nederland er niet sinds de Jeugdwet",
      ],
    ],
  },
  {
    name: "more values in a cell than a list has",
    file: csv(changed(contracts, 4, "onderaannemers", "RTA-001|".repeat(401))),
    told: [[4, "onderaannemers", `${"RTA-001|".repeat(10)}…`, "hoogstens 400 waarden in een cel"]],
  },
];
