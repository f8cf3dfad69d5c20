// SPDX-License-Identifier: EUPL-1.2
// Lists whose rows contradict each other, or what the register knows.
import { admin, officer, otherRegion } from "../../operations/keeper";
import {
  changed,
  contractRow,
  contracts,
  csv,
  deployments,
  type List,
  plus,
  providerRow,
  providers,
  stops,
  waits,
} from "../lists";
import { type Fault } from "./fault";

const binnenmaas = "Binnenmaas bestaat niet meer sinds 01-01-2019 en is opgegaan in GM1963 Hoeksche Waard";

const inList = (name: string, list: List, header: string, cell: string, expected: string): Fault => ({
  name,
  file: csv(changed(list, 2, header, cell)),
  told: [[2, header, cell, expected]],
});

export const faultsWithin: readonly Fault[] = [
  {
    name: "an id on two rows from one day",
    file: csv(plus(providers, providerRow("IMP-1", "De Andere Egel (fictief)"))),
    told: [
      [
        4,
        "nummer",
        "IMP-1",
        "elk nummer één keer vanaf dezelfde dag; rij 2 zegt al iets van IMP-1 vanaf 2022-01-01",
      ],
    ],
  },
  {
    name: "periods of one id that overlap",
    file: csv(changed(stops, 3, "vanaf", "01-05-2022")),
    told: [
      [
        3,
        "nummer",
        "IMP-S1",
        "perioden die elkaar niet overlappen; rij 2 geldt van 2022-03-01 tot 2022-06-01",
      ],
    ],
  },
  {
    name: "a later period under one that has no end",
    file: csv(changed(stops, 2, "tot", "")),
    told: [
      [
        3,
        "nummer",
        "IMP-S1",
        "perioden die elkaar niet overlappen; rij 2 geldt van 2022-03-01 tot niet bekend",
      ],
    ],
  },
  {
    name: "two periods within an earlier one that are apart themselves",
    file: csv(
      plus(
        changed(
          changed(changed(stops, 2, "tot", "01-01-2030"), 3, "vanaf", "01-05-2022"),
          3,
          "tot",
          "01-06-2022",
        ),
        changed(changed(stops, 3, "vanaf", "01-07-2022"), 3, "tot", "01-08-2022")[2] ?? [],
      ),
    ),
    told: [3, 4].map((row) => [
      row,
      "nummer",
      "IMP-S1",
      "perioden die elkaar niet overlappen; rij 2 geldt van 2022-03-01 tot 2030-01-01",
    ]),
  },
  {
    name: "an end before the beginning",
    file: csv(changed(providers, 2, "tot", "31-12-2021")),
    told: [[2, "tot", "2021-12-31", "een dag na 2022-01-01, de eerste dag"]],
  },
  {
    name: "an end on the first day",
    file: csv(changed(providers, 2, "tot", "01-01-2022")),
    told: [[2, "tot", "2022-01-01", "een dag na 2022-01-01, de eerste dag"]],
  },
  {
    name: "rows that contradict each other of their contract",
    file: csv(
      changed(changed(contracts, 3, "contractpartijen", "RTA-046"), 3, "einddatum niet inbegrepen", ""),
    ),
    told: [
      [3, "contractpartijen", "RTA-046", "hetzelfde als rij 2 van hetzelfde nummer: RTA-045"],
      [3, "einddatum niet inbegrepen", "", "hetzelfde als rij 2 van hetzelfde nummer: 2026-01-01"],
    ],
  },
  {
    name: "the same line of a contract twice",
    file: csv(plus(contracts, contractRow("IMP-C1", "IMP-C1-1", "ZHZ-2022/4A"))),
    told: [
      [
        5,
        "contractregel",
        "IMP-C1-1",
        "elk nummer één keer vanaf dezelfde dag; rij 2 zegt al iets van IMP-C1-1 vanaf 2022-01-01",
      ],
    ],
  },
];

const municipality = "een gemeentecode van het CBS, zoals GM0512";
const unknownId = "een nummer dat het register kent";
const notYours =
  "een gegeven van uw regio of gemeente, dat u mag bijhouden, met nummers die het register kent; is een gemeente uit uw regio gegaan, beëindig de regel dan op die dag, of zeg alleen iets van de dagen daarvoor";

export const faultsOfRegister: readonly Fault[] = [
  { ...inList("an unknown segment", waits, "segment", "ZHZ-2022/99", unknownId), wishes: { as: admin } },
  inList("an unknown segment, of which nobody knows whose it is", waits, "segment", "ZHZ-2022/99", unknownId),
  inList("an unknown provider", waits, "aanbieder", "RTA-999", unknownId),
  inList(
    "a waiting time that was measured after its provider ended",
    waits,
    "aanbieder",
    "RTA-099",
    "een nummer dat geldt op 2022-03-01, wanneer dit begint",
  ),
  {
    ...inList("a stop of a provider that ended before it", stops, "aanbieder", "RTA-099", ""),
    told: [
      [2, "aanbieder", "RTA-099", "een nummer dat geldt op 2022-03-01, wanneer dit begint"],
      // The other period of the same stop.
      [
        3,
        "aanbieder",
        "RTA-045",
        "dezelfde aanbieder als eerst: een opnamestop gaat niet over; een andere krijgt een eigen nummer",
      ],
    ],
  },
  inList("an unknown municipality, in one of two periods", stops, "gemeenten", "GM9999", unknownId),
  inList(
    "a municipality by its name",
    stops,
    "gemeenten",
    "GM0512|Gorinchem",
    `${municipality}; meer dan één gescheiden door | of een regeleinde; leeg: geen`,
  ),
  inList(
    "a municipality whose code lost its letters and its zero",
    deployments,
    "gemeente",
    "512",
    `${municipality}; bedoelt u ‘GM0512’?`,
  ),
  inList("an unknown identity", providers, "denominatie", "ONBEKENDE_CODE", unknownId),
  {
    name: "an unknown framework and an unknown party",
    file: csv(changed(changed(contracts, 4, "inkoopkader", "K-9"), 4, "contractpartijen", "RTA-999")),
    told: [
      [4, "inkoopkader", "K-9", unknownId],
      [4, "contractpartijen", "RTA-999", unknownId],
    ],
  },
  {
    name: "an unknown region",
    file: csv(changed(contracts, 4, "contractregel: regio", "XX")),
    told: [[4, "contractregel: regio", "XX", unknownId]],
    wishes: { as: admin },
  },
  {
    ...inList("an unknown municipality of a deployment", deployments, "gemeente", "GM9999", unknownId),
    wishes: { as: admin },
  },
  {
    name: "an option out of range",
    file: csv(changed(contracts, 4, "SAS-optie", "9")),
    told: [[4, "SAS-optie", "9", "een geheel getal van 1 tot en met 4"]],
  },
  {
    name: "a younger age above the older",
    file: csv(changed(providers, 3, "vanaf leeftijd", "30")),
    told: [[3, "tot en met leeftijd", "23", "een leeftijd van ten minste 30, de jongste leeftijd"]],
  },
  {
    name: "a waiting time that expires before it was measured",
    file: csv(changed(waits, 2, "verloopt op", "01-01-2022")),
    told: [[2, "verloopt op", "2022-01-01", "een dag na 2022-03-01, de meting"]],
  },
  {
    name: "a provider that is its own subcontractor",
    file: csv(changed(contracts, 4, "onderaannemers", "RTA-045")),
    told: [[4, "onderaannemers", "RTA-045", "een aanbieder die zelf geen contractpartij is"]],
  },
  {
    name: "an id that is too long",
    file: csv(changed(providers, 2, "nummer", "x".repeat(201))),
    told: [[2, "nummer", `${"x".repeat(80)}…`, "een tekst van 1 tot en met 200 zichtbare tekens"]],
  },
  {
    name: "an id with something invisible in it",
    file: csv(changed(providers, 2, "nummer", "IMP\u200b1")),
    told: [[2, "nummer", "IMP\u200b1", "een tekst van 1 tot en met 200 zichtbare tekens"]],
  },
  {
    name: "a deployment of a municipality that went at a merger on 1 January",
    file: csv(changed(deployments, 2, "gemeente", "GM0585")),
    told: [[2, "gemeente", "GM0585", `een gemeente die op 01-01-2022 bestaat; ${binnenmaas}`]],
    wishes: { as: admin },
  },
  {
    name: "a stop in a municipality that went at a merger on 1 January",
    file: csv(changed(stops, 2, "gemeenten", "GM0512|GM0585")),
    told: [[2, "gemeenten", "GM0585", `een gemeente die op 01-03-2022 bestaat; ${binnenmaas}`]],
  },
  {
    name: "contracts for a municipality that went at a merger, on each row that says so",
    file: csv(
      changed(changed(contracts, 2, "contract: gemeenten", "GM0585"), 3, "contract: gemeenten", "GM0585"),
    ),
    told: [
      [2, "contract: gemeenten", "GM0585", `een gemeente die op 01-01-2022 bestaat; ${binnenmaas}`],
      [3, "contract: gemeenten", "GM0585", `een gemeente die op 01-01-2022 bestaat; ${binnenmaas}`],
    ],
  },
  {
    name: "a deployment that ends before its municipality came of a merger on 1 January",
    file: csv(
      changed(
        changed(changed(deployments, 2, "gemeente", "GM1963"), 2, "vanaf", "2017-01-01"),
        2,
        "tot",
        "2019-01-01",
      ),
    ),
    told: [
      [
        2,
        "gemeente",
        "GM1963",
        "een gemeente die voor 01-01-2019 bestond; Hoeksche Waard bestaat pas vanaf 01-01-2019",
      ],
    ],
    wishes: { as: admin },
  },
  {
    name: "contracts of another region",
    file: csv(contracts),
    told: [
      [2, "contract", "IMP-C1", notYours],
      [4, "contract", "IMP-C2", notYours],
    ],
    wishes: { as: otherRegion },
  },
  {
    name: "deployments of another municipality",
    file: csv(deployments),
    told: [[2, "gemeente", "GM0512/ZHZ-2022/7", notYours]],
    wishes: { as: { ...officer, municipalities: ["GM0546"] } },
  },
];
