// SPDX-License-Identifier: EUPL-1.2
// Small lists as contract managers have them, that the demo landscape takes without a fault.

export type List = readonly (readonly string[])[];

/** As Dutch Excel writes it. */
export const csv = (list: List, separator = ";"): string =>
  list.map((cells) => cells.map((cell) => quoted(cell, separator)).join(separator) + "\r\n").join("");

const quoted = (cell: string, separator: string): string =>
  /["\r\n]/.test(cell) || cell.includes(separator) ? `"${cell.replaceAll('"', '""')}"` : cell;

/** A list with other cells: `with(list, 2, "naam", "x")` is about the second row of the spreadsheet. */
export function changed(list: List, row: number, header: string, cell: string): List {
  const column = list[0]?.indexOf(header) ?? -1;
  if (column < 0) throw new Error(`The list has no column ${header}.`);
  return list.map((cells, index) =>
    index === row - 1 ? cells.map((each, place) => (place === column ? cell : each)) : cells,
  );
}

export const without = (list: List, header: string): List => {
  const column = list[0]?.indexOf(header) ?? -1;
  return list.map((cells) => cells.filter((_, index) => index !== column));
};

export const plus = (list: List, ...rows: List): List => [...list, ...rows];

const providerHeaders = [
  "nummer",
  "vanaf",
  "tot",
  "naam",
  "soort aanbieder",
  "vrijgevestigd",
  "kvk-nummer",
  "agb-code",
  "denominatie",
  "aan huis",
  "consultatie",
  "wisselen van hulpverlener",
  "wmo-contract",
  "vanaf leeftijd",
  "tot en met leeftijd",
];

export const providerRow = (id: string, name: string, kvk = ""): string[] => [
  id,
  "01-01-2022",
  "",
  name,
  "instelling",
  "nee",
  kvk,
  "",
  "",
  "ja",
  "",
  "",
  "nee",
  "4",
  "23",
];

export const providers: List = [
  providerHeaders,
  providerRow("IMP-1", "De Geïmporteerde Egel (fictief)", "01234567"),
  providerRow("IMP-2", "De Gele Wolk (fictief)"),
];

/** A list of these providers, with the columns of `providers`. */
export const listOf = (...rows: List): List => [...providers.slice(0, 1), ...rows];

export const named = (id: string, name = `${id} (fictief)`): string[] => providerRow(id, name);

export const contractHeaders = [
  "contract",
  "contract: vanaf",
  "contract: tot",
  "categorie",
  "leveringsvorm",
  "soort opdrachtgever",
  "contract: regio",
  "contract: gemeenten",
  "inkoopkader",
  "contractpartijen",
  "samenwerkingsverband",
  "penvoerder",
  "onderaannemers",
  "inkoopprocedure",
  "SAS-optie",
  "segmentoverstijgend",
  "partnerrol",
  "ingangsdatum",
  "einddatum niet inbegrepen",
  "looptijd in de bron",
  "contractstatus",
  "status sinds",
  "besluitkenmerk",
  "geheimhouding tot",
  "reden van uitstroom",
  "contractregel",
  "contractregel: vanaf",
  "contractregel: tot",
  "segment",
  "product",
  "productcode",
  "dienst",
  "schaal",
  "soort werkgebied",
  "contractregel: regio",
  "contractregel: gemeenten",
  "bekostiging",
  "leveringswijze",
  "open voor aanmelding",
  "plafond",
  "opgeschort",
];

export const contractRow = (id: string, line: string, segment: string): string[] => [
  id,
  "2022-01-01",
  "",
  "RTA",
  "zorg in natura (ZIN)",
  "regio",
  "ZHZ",
  "",
  "",
  "RTA-045",
  "",
  "",
  "RTA-046 | RTA-047",
  "SAS",
  "1",
  "nee",
  "strategische partner",
  "2022-01-01",
  "2026-01-01",
  "ja",
  "actief",
  "2022-01-01",
  "",
  "",
  "",
  line,
  "2022-01-01",
  "",
  segment,
  "",
  "",
  "",
  "regionaal",
  "regio",
  "ZHZ",
  "",
  "inspanningsgericht (P*Q)|taakgericht",
  "ambulant",
  "ja",
  "",
  "",
];

export const contracts: List = [
  contractHeaders,
  contractRow("IMP-C1", "IMP-C1-1", "ZHZ-2022/4A"),
  contractRow("IMP-C1", "IMP-C1-2", "ZHZ-2022/4B"),
  contractRow("IMP-C2", "IMP-C2-1", "ZHZ-2022/7"),
];

export const stops: List = [
  [
    "nummer",
    "vanaf",
    "tot",
    "aanbieder",
    "segment",
    "gemeenten",
    "aangekondigd op",
    "geverifieerd",
    "toelichting",
  ],
  ["IMP-S1", "01-03-2022", "01-06-2022", "RTA-045", "ZHZ-2022/4A", "", "15-02-2022", "nee", "Vol (fictief)"],
  ["IMP-S1", "01-09-2022", "", "RTA-045", "ZHZ-2022/4A", "GM0512\nGM0590", "", "nee", ""],
];

export const waits: List = [
  [
    "nummer",
    "vanaf",
    "tot",
    "aanbieder",
    "segment",
    "wachttijd in dagen",
    "soort wachttijd",
    "gemeten op",
    "verloopt op",
    "bron van de meting",
    "aantal jeugdigen",
  ],
  [
    "IMP-W1",
    "2022-03-01",
    "",
    "RTA-045",
    "ZHZ-2022/4A",
    "35",
    "aanmelding tot intake",
    "2022-03-01",
    "2022-06-01",
    "Opgave (fictief)",
    "12",
  ],
];

export const deployments: List = [
  ["gemeente", "segment", "vanaf", "tot", "ingezet", "toelichting"],
  ["GM0512", "ZHZ-2022/7", "2022-01-01", "", "nee", "Gorinchem zet segment 7 niet in (fictief)"],
];
