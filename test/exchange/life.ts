// SPDX-License-Identifier: EUPL-1.2
// Of each kind of list: what it says first, how it changes, how it ends, and how the graph is asked for it.
import { type Bearer } from "../kit/testHouse";
import { officer } from "../operations/keeper";
import { changed, contracts, deployments, type List, providers, stops, waits } from "./lists";

export interface Counts {
  readonly created?: number;
  readonly changed?: number;
  readonly ended?: number;
  readonly unchanged?: number;
}

export interface Life {
  readonly kind: string;
  readonly as?: Bearer;
  readonly list: List;
  readonly created: number;
  readonly later: List;
  readonly laterCounts: Counts;
  readonly over: List;
  readonly overCounts: Counts;
  /** What is asked of the graph on a day. */
  readonly question: string;
  readonly said: { readonly first: unknown; readonly later: unknown; readonly over: unknown };
  /** Days in the first, the changed and the ended period. */
  readonly days: readonly [first: string, later: string, over: string];
}

const cells = (list: List, row: number, some: Readonly<Record<string, string>>): List =>
  Object.entries(some).reduce((made, [header, cell]) => changed(made, row, header, cell), list);

const laterProviders = cells(providers, 2, { vanaf: "01-01-2023", naam: "De Hernoemde Egel (fictief)" });
const laterContracts = cells(
  cells(contracts, 2, { "contract: vanaf": "2023-01-01", onderaannemers: "RTA-047" }),
  3,
  { "contract: vanaf": "2023-01-01", onderaannemers: "RTA-047" },
);
const laterWaits = cells(waits, 2, {
  vanaf: "2022-05-01",
  "wachttijd in dagen": "60",
  "gemeten op": "2022-05-01",
  "verloopt op": "2022-09-01",
});
const laterDeployments = cells(deployments, 2, { vanaf: "2023-01-01", ingezet: "ja", toelichting: "" });
const laterStops = cells(stops, 3, { gemeenten: "GM0512" });

const egel = {
  kvkNumber: "01234567",
  youngestAge: 4,
  deliversAtHome: true,
  hasWmoContract: false,
  active: true,
};
const funding = ["INSPANNINGSGERICHT", "TAAKGERICHT"];
const lines = [
  { id: "IMP-C1-1", funding, segment: { id: "ZHZ-2022/4A" } },
  { id: "IMP-C1-2", funding, segment: { id: "ZHZ-2022/4B" } },
];
const stop = { id: "IMP-S1", reason: null, from: "2022-09-01", until: null };
const toIntake = { measure: "AANMELDING_TOT_INTAKE" };
/** Of the demo landscape. */
const older = { days: 21, ...toIntake, measuredOn: "2022-02-01" };
const expired = { ...older, days: null };
const segment = { id: "ZHZ-2022/7" };

export const lives: readonly Life[] = [
  {
    kind: "aanbieders",
    list: providers,
    created: 2,
    later: laterProviders,
    laterCounts: { changed: 1, unchanged: 1 },
    over: changed(laterProviders, 2, "tot", "01-07-2023"),
    overCounts: { ended: 1, unchanged: 1 },
    question: `provider(id: "IMP-1", on: $on) { name kvkNumber youngestAge deliversAtHome hasWmoContract active }`,
    days: ["2022-03-01", "2023-03-01", "2023-07-01"],
    said: {
      first: { ...egel, name: "De Geïmporteerde Egel (fictief)" },
      later: { ...egel, name: "De Hernoemde Egel (fictief)" },
      over: { ...egel, name: "De Hernoemde Egel (fictief)", active: false },
    },
  },
  {
    kind: "contracten",
    list: contracts,
    created: 5,
    later: laterContracts,
    laterCounts: { changed: 1, unchanged: 4 },
    over: cells(
      cells(laterContracts, 2, { "contract: tot": "2024-01-01", "contractregel: tot": "2024-01-01" }),
      3,
      {
        "contract: tot": "2024-01-01",
        "contractregel: tot": "2024-01-01",
      },
    ),
    overCounts: { ended: 3, unchanged: 2 },
    question: `contract(id: "IMP-C1", on: $on) { subcontractors { id } lines { id funding segment { id } } status }`,
    days: ["2022-03-01", "2023-03-01", "2024-01-01"],
    said: {
      first: { status: "ACTIEF", subcontractors: [{ id: "RTA-046" }, { id: "RTA-047" }], lines },
      later: { status: "ACTIEF", subcontractors: [{ id: "RTA-047" }], lines },
      over: null,
    },
  },
  {
    kind: "opnamestops",
    list: stops,
    created: 2,
    later: laterStops,
    laterCounts: { changed: 2 },
    over: changed(laterStops, 3, "tot", "01-12-2022"),
    overCounts: { ended: 2 },
    question: `provider(id: "RTA-045", on: $on) { admissionStops { id municipalities { id } reason from until } }`,
    days: ["2022-09-15", "2022-09-16", "2022-12-01"],
    said: {
      first: { admissionStops: [{ ...stop, municipalities: [{ id: "GM0512" }, { id: "GM0590" }] }] },
      later: { admissionStops: [{ ...stop, municipalities: [{ id: "GM0512" }] }] },
      over: { admissionStops: [] },
    },
  },
  {
    kind: "wachttijden",
    list: waits,
    created: 1,
    later: laterWaits,
    laterCounts: { changed: 1 },
    over: changed(laterWaits, 2, "tot", "2022-07-01"),
    overCounts: { ended: 1 },
    question: `provider(id: "RTA-045", on: $on) { waitingTimes { days measure measuredOn } }`,
    days: ["2022-03-01", "2022-05-02", "2022-07-01"],
    said: {
      first: { waitingTimes: [{ days: 35, ...toIntake, measuredOn: "2022-03-01" }, older] },
      later: { waitingTimes: [{ days: 60, ...toIntake, measuredOn: "2022-05-01" }, expired] },
      over: { waitingTimes: [expired] },
    },
  },
  {
    kind: "inzet",
    as: officer,
    list: deployments,
    created: 1,
    later: laterDeployments,
    laterCounts: { changed: 1 },
    over: changed(laterDeployments, 2, "tot", "2024-01-01"),
    overCounts: { ended: 1 },
    question: `municipality(code: "GM0512", on: $on) { deployments { segment { id } deployed explanation } }`,
    days: ["2022-03-01", "2023-03-01", "2024-01-01"],
    said: {
      first: {
        deployments: [{ segment, deployed: false, explanation: "Gorinchem zet segment 7 niet in (fictief)" }],
      },
      later: { deployments: [{ segment, deployed: true, explanation: null }] },
      over: { deployments: [] },
    },
  },
];
