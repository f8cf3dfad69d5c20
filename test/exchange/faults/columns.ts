// SPDX-License-Identifier: EUPL-1.2
// Headers that are not those of one kind of list.
import { contracts, csv, type List, providers, stops, without } from "../lists";
import { expectations, type Fault } from "./fault";

const renamed = (list: List, header: string, other: string): List =>
  list.map((cells, row) => (row === 0 ? cells.map((cell) => (cell === header ? other : cell)) : cells));
const beside = (list: List, ...more: List): List =>
  list.map((cells, row) => [...cells, ...more.map((column) => column[row] ?? "")]);

export const faultsOfColumns: readonly Fault[] = [
  {
    name: "a header that is misspelled",
    file: csv(renamed(providers, "kvk-nummer", "kvk-numer")),
    told: [
      [1, "kvk-numer", "kvk-numer", "een kolom van aanbieders; bedoelt u ‘kvk-nummer’?"],
      [1, "kvk-nummer", "geen kolom", "de kolom ‘kvk-nummer’; leeg als het niet is vastgelegd"],
    ],
  },
  {
    name: "a header that is like none",
    file: csv(beside(providers, ["postbus", "12", ""])),
    told: [[1, "postbus", "postbus", "een kolom van aanbieders"]],
  },
  {
    name: "a header that is there twice, once in English",
    file: csv(beside(providers, ["name", "De Egel", ""])),
    told: [[1, "name", "name", "de kolom ‘naam’ één keer"]],
  },
  {
    name: "a column that must be there",
    file: csv(without(providers, "naam")),
    told: [[1, "naam", "geen kolom", "de kolom ‘naam’"]],
  },
  {
    name: "a column that may be empty, and is not there",
    file: csv(without(providers, "agb-code")),
    told: [[1, "agb-code", "geen kolom", "de kolom ‘agb-code’; leeg als het niet is vastgelegd"]],
  },
  {
    name: "a column that must be there, although missing ones count as empty",
    file: csv(without(without(providers, "soort aanbieder"), "agb-code")),
    wishes: { missingIsEmpty: true },
    told: [[1, "soort aanbieder", "geen kolom", "de kolom ‘soort aanbieder’"]],
  },
  {
    name: "headers of two kinds",
    file: csv(beside(providers, ["aangekondigd op", "01-01-2022", ""], ["geverifieerd", "nee", ""])),
    told: [
      [1, "aangekondigd op", "aangekondigd op", "een kolom van aanbieders"],
      [1, "geverifieerd", "geverifieerd", "een kolom van aanbieders"],
    ],
  },
  {
    name: "as many headers of one kind as of another",
    file: csv([
      ["nummer", "vanaf", "tot"],
      ["X-1", "01-01-2022", ""],
    ]),
    told: [[null, null, "nummer, vanaf, tot", expectations.kinds]],
  },
  {
    name: "another kind than was said",
    file: csv(stops),
    wishes: { kind: "inzet" },
    told: [
      [1, "nummer", "nummer", "een kolom van inzet"],
      [1, "aanbieder", "aanbieder", "een kolom van inzet"],
      [1, "gemeenten", "gemeenten", "een kolom van inzet; bedoelt u ‘gemeente’?"],
      [1, "aangekondigd op", "aangekondigd op", "een kolom van inzet"],
      [1, "geverifieerd", "geverifieerd", "een kolom van inzet"],
      [1, "gemeente", "geen kolom", "de kolom ‘gemeente’"],
      [1, "ingezet", "geen kolom", "de kolom ‘ingezet’"],
    ],
  },
  {
    name: "a name that two things of a row have",
    file: csv(renamed(contracts, "contract: vanaf", "vanaf")),
    told: [
      [1, "vanaf", "vanaf", "‘contract: vanaf’ of ‘contractregel: vanaf’"],
      [1, "contract: vanaf", "geen kolom", "de kolom ‘contract: vanaf’"],
    ],
  },
  {
    name: "a title above the headers",
    file: csv([["Opgave van de regio (fictief)"], ...providers]),
    told: [
      [
        null,
        null,
        "Opgave van de regio (fictief)",
        `${expectations.kinds}; cellen gescheiden door ; of , of een tab`,
      ],
    ],
  },
];
