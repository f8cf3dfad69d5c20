// SPDX-License-Identifier: EUPL-1.2
// What generated questions must run into, beyond the answers that they get: each condition says of one question whether it
// was met there. A rule whose condition is never met is held against nothing.
import { answer } from "./coverage.oracle";
import { type AdmissionStopFacts, type ContractStatus, type Landscape } from "./landscape";
import { type Answered, type Entry, type Filter, type Question } from "./question";
import { territory } from "./territory.oracle";
import { recordedAt, worldOn } from "./world.oracle";

export interface Met {
  readonly landscape: Landscape;
  readonly question: Question;
  /** The landscape of the day and the moment of the question. */
  readonly world: Landscape;
  readonly given: Answered;
}

type Condition = (met: Met) => boolean;

/** Null for a question that is about nothing known. */
export function meeting(landscape: Landscape, question: Question): Met | null {
  const given = answer(landscape, question);
  if (given.kind === "input-error") return null;
  return { landscape, question, given, world: worldOn(landscape, question.on, question.knownAt) };
}

const asked = ({ landscape, question }: Met, changed: Partial<Question>): string =>
  JSON.stringify(answer(landscape, { ...question, ...changed }));
const differs = (met: Met, changed: Partial<Question>): boolean => asked(met, changed) !== asked(met, {});

function lineOf({ world }: Met, entry: Entry) {
  return world.ContractLine.find(({ id }) => id === entry.lineId)?.facts;
}

function statusOf({ world }: Met, entry: Entry): ContractStatus | undefined {
  return world.Contract.find(({ id }) => id === entry.contractId)?.facts.status;
}

const someEntry = (holds: (entry: Entry, met: Met) => boolean): Condition => {
  return (met) => met.given.entries.some((entry) => holds(entry, met));
};

const byStop = (holds: (stop: AdmissionStopFacts, entry: Entry, met: Met) => boolean): Condition =>
  someEntry((entry, met) => {
    const stop = met.world.AdmissionStop.find(({ id }) => id === entry.admissionStopId);
    return stop !== undefined && holds(stop.facts, entry, met);
  });

/** A contract that says so, with a line in the segment that is asked about. */
const contractedAs = (status: ContractStatus): Condition => {
  return ({ world, question }) =>
    world.ContractLine.some(
      ({ facts }) =>
        facts.segmentId === question.segment &&
        world.Contract.some(
          (contract) => contract.id === facts.contractId && contract.facts.status === status,
        ),
    );
};

const without = (name: keyof Filter): Condition => {
  return (met) => {
    const { [name]: removed, ...filter } = met.question.filter;
    return removed !== undefined && differs(met, { filter });
  };
};

const namesM = (ids: readonly string[], { question }: Met): boolean => ids.includes(question.municipality);

export const conditions: Readonly<Record<string, Condition>> = {
  "a line that names a predecessor alone": someEntry((entry, met) => {
    const line = lineOf(met, entry);
    return line?.areaKind === "GEMEENTEN" && !namesM(line.areaMunicipalityIds, met);
  }),
  "a line that names a municipality of which M is one of the successors": (met) => {
    const { world, question } = met;
    const mine = territory(world, question.municipality, question.on);
    return world.Reorganisation.some(
      ({ facts }) =>
        facts.on <= question.on &&
        namesM(facts.toIds, met) &&
        facts.fromIds.some(
          (id) =>
            !mine.includes(id) &&
            world.ContractLine.some((line) => line.facts.areaMunicipalityIds.includes(id)),
        ),
    );
  },
  "a reorganisation on the day of the question": ({ world, question }) =>
    world.Reorganisation.some(({ facts }) => facts.on === question.on),
  "a reorganisation on 1 January": ({ world }) =>
    world.Reorganisation.some(({ facts }) => facts.on.endsWith("-01-01")),
  "a municipality that moves from one region to another": ({ landscape, question }) =>
    landscape.RegionMembership.some(
      ({ facts, validUntil }) => facts.municipalityId === question.municipality && validUntil !== null,
    ),
  "a national scheme": ({ question, given }) => question.segment.startsWith("LTA") && given.totalCount > 0,
  "a line for a region": someEntry((entry, met) => lineOf(met, entry)?.areaKind === "REGIO"),
  "a line for everybody": someEntry((entry, met) => lineOf(met, entry)?.areaKind === "LANDELIJK"),

  "a member of a consortium that was or will be none": someEntry(
    ({ asMemberOf, providerId }, { landscape, question }) =>
      asMemberOf !== null &&
      recordedAt(landscape.ConsortiumMembership, question.knownAt)
        .filter(({ facts }) => facts.consortiumId === asMemberOf && facts.providerId === providerId)
        .every(({ validFrom, validUntil }) => validFrom !== null || validUntil !== null),
  ),
  "a member of a consortium, and a party beside it": ({ given }) =>
    given.entries.some(
      ({ asMemberOf, providerId }) =>
        asMemberOf !== null &&
        given.entries.some((other) => other.providerId === providerId && other.asMemberOf === null),
    ),

  "two segments that name each other": ({ world, question, given }) => {
    const mine = world.Segment.find(({ id }) => id === question.segment);
    const back = world.Segment.find(({ id }) => id === mine?.facts.counterpartId);
    return given.viaCounterpartCount > 0 && back?.facts.counterpartId === question.segment;
  },
  "a counterpart that does not name back": ({ world, question, given }) => {
    const mine = world.Segment.find(({ id }) => id === question.segment);
    const back = world.Segment.find(({ id }) => id === mine?.facts.counterpartId);
    return given.viaCounterpartCount > 0 && back?.facts.counterpartId === null;
  },
  "a blank spot with a counterpart": ({ given }) =>
    given.answer === "BLANK_SPOT" && given.viaCounterpartCount > 0,
  "an own line for a whole": someEntry(
    ({ segmentId, viaCounterpart }, { question }) =>
      !viaCounterpart && segmentId !== null && segmentId.length < question.segment.length,
  ),
  "an own line for a part": someEntry(
    ({ segmentId, viaCounterpart }, { question }) =>
      !viaCounterpart && segmentId !== null && segmentId.length > question.segment.length,
  ),
  "a counterpart's line for a whole": someEntry(({ segmentId, viaCounterpart }, { world, question }) => {
    const named = world.Segment.find(({ id }) => id === question.segment)?.facts.counterpartId;
    const parent = world.Segment.find(({ id }) => id === named)?.facts.parentId;
    return viaCounterpart && parent !== undefined && parent === segmentId;
  }),

  "a choice to deploy": ({ world, question }) =>
    world.Deployment.some(({ facts }) => facts.municipalityId === question.municipality && facts.deployed),
  "a choice that leaves out a part": (met) =>
    met.given.answer !== "NOT_DEPLOYED" &&
    differs(met, { filter: { ...met.question.filter, includeNotDeployed: true } }),
  "a choice about what lies above": ({ world, question, given }) =>
    given.answer === "NOT_DEPLOYED" &&
    !world.Deployment.some(({ facts }) => facts.segmentId === question.segment) &&
    world.Segment.some(({ id, facts }) => id === question.segment && facts.parentId !== null),

  "a stop for everything": byStop((stop) => stop.segmentId === null && stop.municipalityIds.length === 0),
  "a stop for a segment": byStop((stop) => stop.segmentId !== null && stop.municipalityIds.length === 0),
  "a stop for municipalities": byStop((stop) => stop.segmentId === null && stop.municipalityIds.length > 0),
  "a stop for a segment in municipalities": byStop(
    (stop) => stop.segmentId !== null && stop.municipalityIds.length > 0,
  ),
  "a stop for a whole": byStop(
    (stop, { segmentId }) => stop.segmentId !== null && stop.segmentId !== segmentId,
  ),
  "a stop that names a predecessor alone": byStop(
    (stop, _, met) => stop.municipalityIds.length > 0 && !namesM(stop.municipalityIds, met),
  ),
  "a stop that nobody verified": byStop((stop) => !stop.verified),
  "a bespoke line with a stop": byStop((_, { scale }) => scale === "INDIVIDUAL"),

  "a planned contract": contractedAs("GEPLAND"),
  "a suspended contract": contractedAs("OPGESCHORT"),
  "an ended contract": contractedAs("BEEINDIGD"),
  "a contract in run-off": someEntry((entry, met) => statusOf(met, entry) === "UITLOOP"),
  "a contract under notice": someEntry((entry, met) => statusOf(met, entry) === "OPGEZEGD"),
  "an awarded contract": someEntry((entry, met) => statusOf(met, entry) === "GEGUND"),
  "an amended contract": someEntry((entry, met) => statusOf(met, entry) === "GEWIJZIGD"),
  "an extended contract": someEntry((entry, met) => statusOf(met, entry) === "VERLENGD"),
  "a contract that ends": someEntry(({ contractEndsOn }) => contractEndsOn !== null),
  "a contract that ends otherwise than it says on the day": someEntry(
    ({ contractId, contractEndsOn }, { world }) => {
      const contract = world.Contract.find(({ id }) => id === contractId);
      return contract !== undefined && contractEndsOn !== contract.facts.end;
    },
  ),
  "a member that leaves first": someEntry(
    ({ asMemberOf, providerId, contractEndsOn }, { world }) =>
      world.ConsortiumMembership.some(
        ({ facts, validUntil }) =>
          facts.consortiumId === asMemberOf &&
          facts.providerId === providerId &&
          validUntil === contractEndsOn,
      ) && contractEndsOn !== null,
  ),
  "a provider that is to be gone first": someEntry(
    ({ providerId, contractEndsOn }, { world }) =>
      world.Provider.some(({ id, validUntil }) => id === providerId && validUntil === contractEndsOn) &&
      contractEndsOn !== null,
  ),
  "a line of somebody else alone": ({ world, question, given }) =>
    given.answer === "NOT_RECORDED" &&
    world.ContractLine.some(
      ({ facts: { segmentId, contractId } }) =>
        segmentId?.split("/")[0] === question.segment.split("/")[0] &&
        world.Contract.some(({ id, facts }) => id === contractId && facts.status === "ACTIEF"),
    ),
  "a suspended line": ({ world, question }) =>
    world.ContractLine.some(({ facts }) => facts.suspended && facts.segmentId === question.segment),
  "a line that was withdrawn": ({ landscape, question }) => {
    const ever = landscape.ContractLine.filter(({ recordedFrom }) => recordedFrom <= question.knownAt);
    const held = recordedAt(landscape.ContractLine, question.knownAt);
    return ever.some(({ id }) => !held.some((line) => line.id === id));
  },
  "a day that decides": (met) => differs(met, { on: "2019-06-30" }),
  "a moment that decides": (met) => differs(met, { knownAt: Date.UTC(2030, 0, 1) }),

  "a filter on intake that decides": without("openForIntake"),
  "a filter on text that decides": without("text"),
  "a filter on identities that decides": without("identities"),
  "a filter on kinds that decides": without("kinds"),
  "a filter on scales that decides": without("scales"),
  "a filter on categories that decides": without("categories"),
  "a filter on consultation that decides": without("consultsForAccessTeams"),
  "a filter on supervision that decides": without("withoutSupervision"),
  "a list without counterparts": without("includeCounterpart"),
  "a list with bespoke lines": without("includeIndividual"),
  "a list with what is not deployed": without("includeNotDeployed"),

  "a facet of scales with a choice": ({ given }) => given.facets.scales.length > 1,
  "a facet of kinds with a choice": ({ given }) => given.facets.kinds.length > 1,
  "a facet of identities with a choice": ({ given }) => given.facets.identities.length > 1,
  "a facet of intake with a choice": ({ given }) => given.facets.intake.length > 1,
};
