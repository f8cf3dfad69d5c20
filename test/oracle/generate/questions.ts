// SPDX-License-Identifier: EUPL-1.2
// Questions that a landscape has something to say about, and some that it has not.
import fc from "fast-check";
import {
  type ContractFacts,
  type ContractLineFacts,
  type Day,
  type FactVersion,
  type Landscape,
  type Moment,
} from "../landscape";
import { type Filter, type Question } from "../question";
import { dayBefore, days, moments } from "./palette";
import { identities, kinds } from "./providers";

const scales = ["LOCAL", "SUBREGIONAL", "REGIONAL", "SUPRAREGIONAL", "NATIONAL", "INDIVIDUAL"] as const;
const categories = ["RTA", "LTA", "MAATWERK"] as const;

const someFilter: fc.Arbitrary<Filter> = fc.record(
  {
    openForIntake: fc.boolean(),
    text: fc.constantFrom("", "e", "É", "ark", "DE ÁRK", "zorg", "zörg ", "ij", "nergens"),
    identities: fc.subarray(identities),
    kinds: fc.subarray(kinds),
    scales: fc.subarray([...scales]),
    categories: fc.subarray([...categories]),
    consultsForAccessTeams: fc.boolean(),
    withoutSupervision: fc.boolean(),
    includeCounterpart: fc.boolean(),
    includeIndividual: fc.boolean(),
    includeNotDeployed: fc.boolean(),
  },
  { requiredKeys: [] },
);

/** One filter at a time leaves something more often than all of them together. */
const oneFilter: fc.Arbitrary<Filter> = fc.oneof(
  fc.record({ text: fc.constantFrom("e", "É", "ark", "zor", "ij") }),
  fc.record({ identities: fc.subarray(identities, { minLength: 1 }) }),
  fc.record({ kinds: fc.subarray(kinds, { minLength: 1 }) }),
  fc.record({ scales: fc.subarray([...scales], { minLength: 1 }) }),
  fc.record({ categories: fc.subarray([...categories], { minLength: 1 }) }),
  fc.record({ consultsForAccessTeams: fc.boolean() }),
  fc.record({ withoutSupervision: fc.constant(true) }),
  fc.record({ openForIntake: fc.boolean(), kinds: fc.subarray(kinds, { minLength: 1 }) }),
);

/** What is looked at, without a filter that removes. */
const onlyIncluding: fc.Arbitrary<Filter> = fc.record(
  {
    includeCounterpart: fc.boolean(),
    includeIndividual: fc.boolean(),
    includeNotDeployed: fc.boolean(),
  },
  { requiredKeys: [] },
);

const filterArbitrary = fc.oneof(
  { weight: 5, arbitrary: fc.constant<Filter>({}) },
  { weight: 1, arbitrary: fc.constant<Filter>({ openForIntake: true }) },
  { weight: 5, arbitrary: onlyIncluding },
  { weight: 3, arbitrary: fc.tuple(oneFilter, onlyIncluding).map(([one, what]) => ({ ...one, ...what })) },
  { weight: 1, arbitrary: someFilter },
);

/** Every day on which something begins or ends, and the day before it. */
function boundaryDays(landscape: Landscape): Day[] {
  const found: Day[] = [];
  for (const versions of Object.values(landscape) as FactVersion<unknown>[][]) {
    for (const { validFrom, validUntil } of versions) {
      if (validFrom !== null) found.push(validFrom, dayBefore(validFrom));
      if (validUntil !== null) found.push(validUntil, dayBefore(validUntil));
    }
  }
  for (const { facts } of landscape.Reorganisation) found.push(facts.on, dayBefore(facts.on));
  for (const { facts } of landscape.Contract) {
    found.push(facts.start, dayBefore(facts.start));
    if (facts.end !== null) found.push(facts.end, dayBefore(facts.end));
  }
  return [...new Set(found)].sort();
}

function boundaryMoments(landscape: Landscape): Moment[] {
  const found: Moment[] = [];
  for (const versions of Object.values(landscape) as FactVersion<unknown>[][]) {
    for (const { recordedFrom, recordedUntil } of versions) {
      found.push(recordedFrom - 1, recordedFrom, recordedFrom + 1);
      if (recordedUntil !== null) found.push(recordedUntil - 1, recordedUntil);
    }
  }
  return [...new Set(found)].sort((a, b) => a - b);
}

interface Subject {
  readonly municipality: string;
  readonly segment: string;
}

function validOn(version: FactVersion<unknown>, on: Day): boolean {
  return (version.validFrom ?? "") <= on && on < (version.validUntil ?? "9999-12-31");
}

function membersOf(landscape: Landscape, regionId: string, on: Day): string[] {
  return landscape.RegionMembership.filter(
    (membership) =>
      validOn(membership, on) &&
      membership.facts.regionId === regionId &&
      membership.facts.purpose === "INKOOP_JEUGDHULP",
  ).map((membership) => membership.facts.municipalityId);
}

function mayShow(contract: FactVersion<ContractFacts>, id: string, on: Day): boolean {
  const { start, end, status } = contract.facts;
  const never: readonly string[] = ["GEPLAND", "OPGESCHORT", "BEEINDIGD"];
  return contract.id === id && start <= on && (end === null || on < end) && !never.includes(status);
}

/** Where a line may well be of use on the day. No rule of coverage: only a guess at a question worth asking. */
function municipalitiesOf(landscape: Landscape, line: ContractLineFacts, on: Day): string[] {
  const alive = landscape.Municipality.filter((m) => validOn(m, on)).map((m) => m.id);
  const named: string[] = [...line.areaMunicipalityIds];
  for (const { facts } of landscape.Reorganisation) {
    if (facts.fromIds.some((id) => named.includes(id))) named.push(...facts.toIds);
  }
  if (line.areaRegionId !== null) named.push(...membersOf(landscape, line.areaRegionId, on));
  if (line.areaKind === "LANDELIJK") return alive;
  return alive.filter((id) => named.includes(id));
}

/** Municipality and segment of one line, so that most questions are about something that was contracted. */
function aboutALine(landscape: Landscape, on: Day): fc.Arbitrary<Subject> {
  const subjects: Subject[] = [];
  for (const line of landscape.ContractLine.filter((version) => validOn(version, on))) {
    if (!landscape.Contract.some((contract) => mayShow(contract, line.facts.contractId, on))) continue;
    const segments: string[] = [];
    if (line.facts.segmentId !== null) segments.push(line.facts.segmentId);
    for (const { id, facts } of landscape.Segment) {
      if (segments.includes(id) && facts.parentId !== null) segments.push(facts.parentId);
    }
    const buyers = membersOf(landscape, "ZHZ", on);
    for (const municipality of municipalitiesOf(landscape, line.facts, on)) {
      if (line.facts.segmentId?.startsWith("ZHZ") === true && !buyers.includes(municipality)) continue;
      for (const segment of segments) subjects.push({ municipality, segment });
    }
  }
  return subjects.length === 0 ? aboutAnything(landscape) : fc.constantFrom(...subjects);
}

/** A segment that names a counterpart, with or without lines of its own. */
function aboutACounterpart(landscape: Landscape): fc.Arbitrary<Subject> {
  const naming = landscape.Segment.filter((segment) => segment.facts.counterpartId !== null).map((s) => s.id);
  return aboutAnything(landscape).chain(({ municipality, segment }) =>
    fc.constantFrom(segment, ...naming).map((chosen) => ({ municipality, segment: chosen })),
  );
}

function aboutAnything(landscape: Landscape): fc.Arbitrary<Subject> {
  const municipalityIds = [...new Set(landscape.Municipality.map((m) => m.id))];
  const segmentIds = [...new Set(landscape.Segment.map((s) => s.id))];
  return fc.record({
    municipality: fc.constantFrom(...municipalityIds),
    segment: fc.constantFrom(...segmentIds),
  });
}

function aboutNothing(landscape: Landscape): fc.Arbitrary<Subject> {
  return aboutAnything(landscape).chain(({ municipality, segment }) =>
    fc.constantFrom(
      { municipality: "GM9999", segment },
      { municipality, segment: "ZHZ-2022/99" },
      { municipality: "GM9999", segment: "NERGENS/1" },
    ),
  );
}

export function questionArbitrary(landscape: Landscape): fc.Arbitrary<Question> {
  const dayAsked = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom("2020-02-29", "2021-12-31", "2022-01-01", "2024-02-29") },
    { weight: 3, arbitrary: fc.constantFrom(...days, ...boundaryDays(landscape)) },
    { weight: 1, arbitrary: fc.constantFrom("2017-12-31", "2020-01-01", "2023-05-17", "2028-02-29") },
  );
  const knownAt = fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...moments) },
    { weight: 3, arbitrary: fc.constantFrom(...boundaryMoments(landscape)) },
  );
  return dayAsked.chain((on) => {
    const subject = fc.oneof(
      { weight: 45, arbitrary: aboutALine(landscape, on) },
      { weight: 2, arbitrary: aboutACounterpart(landscape) },
      { weight: 4, arbitrary: aboutAnything(landscape) },
      { weight: 1, arbitrary: aboutNothing(landscape) },
    );
    return fc
      .record({ subject, knownAt, filter: filterArbitrary })
      .map(({ subject: { municipality, segment }, ...rest }) => ({ municipality, segment, on, ...rest }));
  });
}
