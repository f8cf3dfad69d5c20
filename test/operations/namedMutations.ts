// SPDX-License-Identifier: EUPL-1.2
// The mutations with a name of their own, each on objects of one's own and of others, and who may: written down from the words
// of the issue and the design, importing nothing of the product.
import { type Kept } from "./custody.oracle";
import { code } from "./processes/performing";

export type Who = Omit<Kept, "id">;

/** Whoever has a role that keeps something, whatever it keeps. */
export const everyKeeper = "every keeper";
/** With or without a token. */
export const everybody = "everybody";

export interface Named {
  readonly name: string;
  /** On what; null where there is one sort only. */
  readonly on: string | null;
  readonly who: Who | typeof everyKeeper | typeof everybody;
  readonly given: object;
}

const office = (region: string | null): Who => ({ region, municipalities: null, local: null });
const officers = (...municipalities: string[]): Who => ({ region: null, municipalities, local: null });
const anyOffice = office("ANY");
const adminAlone = office(null);

interface Owner {
  readonly facts: object;
  readonly area: object;
  readonly who: Who;
}
/** Whose a contract can be, with a line for its own area. */
export const commissioners: Readonly<Record<string, Owner>> = {
  ZHZ: {
    facts: { commissionerKind: code("REGIO"), commissionerRegionId: "ZHZ" },
    area: { scale: code("REGIONAL"), areaKind: code("REGIO"), areaRegionId: "ZHZ" },
    who: office("ZHZ"),
  },
  HR: {
    facts: { commissionerKind: code("REGIO"), commissionerRegionId: "HR" },
    area: { scale: code("REGIONAL"), areaKind: code("REGIO"), areaRegionId: "HR" },
    who: office("HR"),
  },
  GM0512: {
    facts: { commissionerKind: code("GEMEENTE"), commissionerMunicipalityIds: ["GM0512"] },
    area: { scale: code("LOCAL"), areaKind: code("GEMEENTEN"), areaMunicipalityIds: ["GM0512"] },
    who: officers("GM0512"),
  },
  GM0546: {
    facts: { commissionerKind: code("GEMEENTE"), commissionerMunicipalityIds: ["GM0546"] },
    area: { scale: code("LOCAL"), areaKind: code("GEMEENTEN"), areaMunicipalityIds: ["GM0546"] },
    who: officers("GM0546"),
  },
};
const commissioner = (id: string): Owner => commissioners[id] as Owner;
const each = Object.entries(commissioners);

/** Lines beside those for the area of their own contract: by contract and area. */
export const linesBeyond: readonly (readonly [string, string, Who])[] = [
  ["ZHZ", "GM0512", { region: "ZHZ", municipalities: null, local: ["GM0512"] }],
  ["ZHZ", "HR", adminAlone],
  ["HR", "GM0512", adminAlone],
  ["GM0512", "ZHZ", adminAlone],
  ["GM0512", "GM0546", officers("GM0512", "GM0546")],
];
export const contractIdOf = (of: string): string => `M-${of}`;
export const lineIdOf = (of: string, area: string): string => `M-${of}-${area}`;

export const aContract = (facts: object) => ({
  category: code("RTA"),
  delivery: code("ZIN"),
  partyIds: ["RTA-045"],
  procedure: code("SAS"),
  segmentSpanning: false,
  start: "2022-01-01",
  end: "2026-01-01",
  endStated: true,
  status: code("ACTIEF"),
  ...facts,
});

/** Stops and waiting times, by where they hold. */
export const stops: Readonly<Record<string, { readonly facts: object; readonly who: Who }>> = {
  "of a segment of ZHZ": { facts: { segment: "ZHZ-2022/4B" }, who: office("ZHZ") },
  "of a segment of HR": { facts: { segment: "M-HR-2022/1" }, who: office("HR") },
  "of all that a provider does": { facts: {}, who: anyOffice },
  "of all that a provider does in Gorinchem": {
    facts: { municipalities: ["GM0512"] },
    who: { region: "ZHZ", municipalities: ["GM0512"], local: null },
  },
  "of all that a provider does in Gorinchem and Leiden": {
    facts: { municipalities: ["GM0512", "GM0546"] },
    who: officers("GM0512", "GM0546"),
  },
  "of ZHZ for Gorinchem": {
    facts: { segment: "ZHZ-2022/4B", municipalities: ["GM0512"] },
    who: { region: "ZHZ", municipalities: ["GM0512"], local: null },
  },
  "of ZHZ for Gorinchem and Dordrecht": {
    facts: { segment: "ZHZ-2022/4B", municipalities: ["GM0512", "GM0505"] },
    who: { region: "ZHZ", municipalities: ["GM0512", "GM0505"], local: null },
  },
};
export const stopIdOf = (on: string): string => `M-STOP-${Object.keys(stops).indexOf(on)}`;

/** Access teams, each with who contracts it. */
export const teams = {
  "M-TEAM-ZHZ": { facts: { municipalityId: "GM0512", contractedByRegionId: "ZHZ" }, by: { region: "ZHZ" } },
  "M-TEAM-GM0512": {
    facts: { municipalityId: "GM0512", contractedByMunicipalityId: "GM0512" },
    by: { municipality: "GM0512" },
  },
} as const;

/** @param report the reference of a report of an error, for the office of ZHZ */
export function namedMutations(basis: string, report: string): Named[] {
  const at = { basis };
  const from = "2022-06-01";
  const providerFacts = { name: "Nieuw (fictief)", kind: code("INSTELLING"), selfEmployed: false };
  const allLines = [
    ...each.map(([of, { who }]) => [lineIdOf(of, of), who] as const),
    ...linesBeyond.map(([of, area, who]) => [lineIdOf(of, area), who] as const),
  ];
  const named = (name: string, who: Named["who"], given: object, on: string | null = null): Named => ({
    name,
    on,
    who,
    given,
  });
  const ofContracts = (name: string, given: (id: string) => object): Named[] =>
    each.map(([of, { who }]) => named(name, who, given(contractIdOf(of)), `a contract of ${of}`));
  const ofLines = (name: string, given: object): Named[] =>
    allLines.map(([id, who]) => named(name, who, { id, ...given }, id));
  const ofStops = (name: string, given: (on: string) => object): Named[] =>
    Object.entries(stops).map(([on, { who }]) => named(name, who, given(on), on));
  const awarded = (of: string, area: string): object => ({
    id: "M-NEW",
    facts: aContract(commissioner(of).facts),
    lines: [
      { id: "M-NEW-1", facts: { contractId: "M-NEW", segmentId: "ZHZ-2022/4B", ...commissioner(area).area } },
    ],
  });
  const owners = ["Contracts", "Municipalities", "Providers", "Quality"];
  return [
    ...each.map(([of, { who }]) => named("awardContract", who, awarded(of, of), `a contract of ${of}`)),
    named("awardContract", office("ZHZ"), awarded("ZHZ", "GM0512"), "one of ZHZ with a line for Gorinchem"),
    named("awardContract", adminAlone, awarded("ZHZ", "HR"), "one of ZHZ with a line for HR"),
    named("awardContract", adminAlone, awarded("GM0512", "ZHZ"), "one of Gorinchem with a line for ZHZ"),
    ...ofContracts("suspendContract", (id) => ({ id, from, until: "2022-09-01", ...at })),
    ...ofContracts("extendContract", (id) => ({ option: `${id}/1`, from: "2026-01-01", ...at })),
    ...ofContracts("terminateContract", (id) => ({
      id,
      noticeOn: from,
      endsOn: "2022-12-31",
      exitReason: code("NIET_INGESCHREVEN_OF_NIET_GEGUND"),
      ...at,
    })),
    ...ofContracts("endContract", (id) => ({
      id,
      on: from,
      exitReason: code("NIET_INGESCHREVEN_OF_NIET_GEGUND"),
      ...at,
    })),
    ...ofContracts("transferContracts", (id) => ({
      from: "RTA-045",
      to: "RTA-046",
      on: from,
      contracts: [{ id, ...at }],
    })),
    ...ofContracts("recordDecision", (id) => ({ id: `${id}-GO`, outcome: code("GO"), ...at })),
    ...ofContracts("takeMeasure", (contract) => ({
      id: "M-MEASURE",
      contract,
      kind: code("VERBETERPLAN"),
      takenOn: from,
    })),
    ...ofLines("suspendContractLine", { from, ...at }),
    ...ofLines("resumeContractLine", { from, ...at }),
    ...ofLines("endContractLine", { on: from, ...at }),
    ...ofStops("announceAdmissionStop", (on) => ({
      id: "M-NEW-STOP",
      provider: "RTA-072",
      from,
      ...stops[on]?.facts,
    })),
    ...ofStops("verifyAdmissionStop", (on) => ({ id: stopIdOf(on), ...at })),
    ...ofStops("endAdmissionStop", (on) => ({ id: stopIdOf(on), on: "2022-12-01", ...at })),
    ...["ZHZ", "HR"].map((region) =>
      named(
        "recordWaitingTime",
        office(region),
        {
          id: "M-WAIT",
          provider: "RTA-072",
          segment: region === "ZHZ" ? "ZHZ-2022/4B" : "M-HR-2022/1",
          measure: code("AANMELDING_TOT_INTAKE"),
          days: 30,
          measuredOn: from,
          measurementSource: "opgave",
        },
        `a segment of ${region}`,
      ),
    ),
    ...["ZHZ", "HR"].map((region) =>
      named(
        "startSegmentScheme",
        office(region),
        {
          id: "M-SCHEME",
          facts: { regionId: region, title: "Proef", kind: code("SEGMENTEN") },
          segments: [{ code: "1", facts: { label: "Eén" } }],
          from,
        },
        `one of ${region}`,
      ),
    ),
    ...["GM0512", "GM0546"].map((municipality) =>
      named(
        "setDeployment",
        officers(municipality),
        { municipality, segment: "ZHZ-2022/4B", deployed: true, from, ...at },
        municipality,
      ),
    ),
    ...Object.entries(teams).map(([team, { by }]) =>
      named(
        "contractTeam",
        "region" in by
          ? { region: by.region, municipalities: ["GM0512"], local: null }
          : officers(by.municipality),
        { team, ...by, from, ...at },
        team,
      ),
    ),
    // A team stays of its municipality too, whoever contracts it.
    named(
      "contractTeam",
      officers("GM0512"),
      { team: "M-TEAM-ZHZ", region: "HR", from, ...at },
      "one given to another region",
    ),
    named("reorganiseMunicipalities", adminAlone, {
      id: "GM0523+GM0590/2030-01-01",
      on: "2030-01-01",
      kind: code("SAMENVOEGING"),
      from: ["GM0523", "GM0590"].map((id) => ({ id, ...at })),
      to: [{ id: "GM1999", facts: { name: "Samen (fictief)" } }],
    }),
    named("renameProvider", anyOffice, { id: "M-P1", name: "Anders (fictief)", from, ...at }),
    named("mergeProviders", anyOffice, {
      predecessors: [{ id: "M-P1", ...at }],
      successor: "M-P2",
      on: from,
    }),
    named("splitProvider", anyOffice, {
      id: "M-P1",
      on: from,
      into: [{ id: "M-P3", facts: providerFacts }],
      continues: true,
      ...at,
    }),
    named("moveLocation", anyOffice, { id: "M-L1", municipality: "GM0512", from, ...at }),
    named("mergeLocations", anyOffice, { locations: ["M-L1"], into: "M-L2", on: from, ...at }),
    named("splitLocation", anyOffice, {
      id: "M-L1",
      on: from,
      into: [{ id: "M-L3", municipality: "GM0512" }],
      ...at,
    }),
    named("joinConsortium", anyOffice, {
      consortium: "M-SV",
      provider: "M-P2",
      role: code("DEELNEMER"),
      from,
    }),
    named("leaveConsortium", anyOffice, { consortium: "M-SV", provider: "M-P1", on: from, ...at }),
    named("changeConsortium", anyOffice, { consortium: "M-SV", on: from, leaves: ["M-P1"], ...at }),
    named("registerSupervision", anyOffice, {
      id: "M-SUP-2",
      provider: "M-P1",
      kind: code("VERSCHERPT_TOEZICHT"),
      from,
    }),
    named("endSupervision", anyOffice, { id: "M-SUP", on: "2022-12-01", ...at }),
    ...owners.flatMap((owner) => [
      named(`stage${owner}`, everyKeeper, { set: crypto.randomUUID(), part: 1, changes: [] }),
      named(`run${owner}`, everyKeeper, { set: crypto.randomUUID(), parts: 1, reason: "proef" }),
    ]),
    named("reportError", everybody, {
      submission: "een-melding-van-de-proef",
      region: "ZHZ",
      subject: code("PROVIDER"),
      subjectId: "RTA-045",
      aspect: code("CONTACT"),
      text: "Het nummer klopt niet.",
    }),
    named("handleErrorReport", office("ZHZ"), { reference: report, status: code("IN_BEHANDELING") }),
  ];
}
