// SPDX-License-Identifier: EUPL-1.2
// A landscape that a person can hold in the head: hand-written cases start from it and add what they are about.
import {
  type ContractFacts,
  type ContractLineFacts,
  type Day,
  type FactVersion,
  type Landscape,
  type Moment,
  type ProviderFacts,
  type SegmentFacts,
  emptyLandscape,
} from "./landscape";
import { answer } from "./coverage.oracle";
import { type Answered, type Filter } from "./question";

export const firstMoment: Moment = Date.UTC(2022, 0, 1);
export const laterMoment: Moment = Date.UTC(2022, 5, 1);

interface Times {
  readonly from?: Day;
  readonly until?: Day;
  readonly recordedFrom?: Moment;
  readonly recordedUntil?: Moment;
}

/** One version; without times: valid always, recorded from the first moment on. */
export function fact<F>(id: string, facts: F, times: Times = {}): FactVersion<F> {
  return {
    id,
    validFrom: times.from ?? null,
    validUntil: times.until ?? null,
    recordedFrom: times.recordedFrom ?? firstMoment,
    recordedUntil: times.recordedUntil ?? null,
    facts,
  };
}

export function municipality(id: string, times: Times = {}, subregion: string | null = null) {
  return fact(id, { name: id, subregion }, times);
}

export function member(municipalityId: string, times: Times = {}, regionId = "R1") {
  return fact(
    `${regionId}-${municipalityId}`,
    { regionId, municipalityId, purpose: "INKOOP_JEUGDHULP" as const },
    times,
  );
}

export function segment(code: string, facts: Partial<SegmentFacts> = {}, times: Times = {}) {
  const named = { schemeId: "S", code, label: code, parentId: null, counterpartId: null };
  return fact<SegmentFacts>(`S/${code}`, { ...named, ...facts }, times);
}

export function provider(id: string, facts: Partial<ProviderFacts> = {}, times: Times = {}) {
  const named = { name: id, kind: "INSTELLING", identities: [], consultsForAccessTeams: null };
  return fact<ProviderFacts>(id, { ...named, ...facts }, times);
}

export function contract(
  id: string,
  partyIds: string[],
  facts: Partial<ContractFacts> = {},
  times: Times = {},
) {
  const running = {
    category: "RTA",
    commissionerKind: "REGIO",
    commissionerRegionId: "R1",
    commissionerMunicipalityIds: [],
    consortiumId: null,
    start: "2018-01-01",
    end: null,
    status: "ACTIEF",
  } as const;
  return fact<ContractFacts>(id, { ...running, partyIds, ...facts }, times);
}

/** A line for the whole region; its id is that of the contract and the segment. */
export function line(
  contractId: string,
  code: string,
  facts: Partial<ContractLineFacts> = {},
  times: Times = {},
) {
  const regional = { scale: "REGIONAAL", areaKind: "REGIO", areaRegionId: "R1", intakeOpen: true } as const;
  const segmentId = `S/${code}`;
  return fact<ContractLineFacts>(
    `${contractId}-${code}`,
    { contractId, segmentId, areaMunicipalityIds: [], ...regional, ...facts },
    times,
  );
}

export function forMunicipalities(...ids: string[]): Partial<ContractLineFacts> {
  return { areaKind: "GEMEENTEN", areaRegionId: null, areaMunicipalityIds: ids, scale: "LOKAAL" };
}

/** Region R1 with GM0001 and GM0002, scheme S with 4, 4A (which names 4B), 4B and 2; a provider P1. No contracts. */
export const smallWorld: Landscape = {
  ...emptyLandscape,
  Municipality: [municipality("GM0001"), municipality("GM0002")],
  RegionMembership: [member("GM0001"), member("GM0002")],
  SegmentScheme: [fact("S", { regionId: "R1", kind: "SEGMENT" })],
  Segment: [
    segment("4"),
    segment("4A", { parentId: "S/4", counterpartId: "S/4B" }),
    segment("4B", { parentId: "S/4" }),
    segment("2"),
  ],
  Provider: [provider("P1"), provider("P2")],
};

interface Asked {
  readonly municipality?: string;
  readonly segment?: string;
  readonly on?: Day;
  readonly knownAt?: Moment;
  readonly filter?: Filter;
}

/** GM0001 about segment 2 on 2022-03-01, unless asked otherwise; an input error is a mistake of the test. */
export function ask(landscape: Landscape, asked: Asked = {}): Answered {
  const usual = {
    municipality: "GM0001",
    segment: "S/2",
    on: "2022-03-01",
    knownAt: laterMoment,
    filter: {},
  };
  const given = answer(landscape, { ...usual, ...asked });
  if (given.kind === "input-error") throw new Error(`input error: ${given.field}`);
  return given;
}

/** What most cases look at: the answer, and who by which line. */
export function told(landscape: Landscape, asked: Asked = {}): string[] {
  const given = ask(landscape, asked);
  return [given.answer, ...given.entries.map((entry) => `${entry.providerId} ${entry.lineId}`)];
}
