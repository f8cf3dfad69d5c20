// SPDX-License-Identifier: EUPL-1.2
import { inputError } from "../../../kit/errors";
import { type Moment } from "../../../kit/moment";
import { procurement, unique } from "../answer/evidence.reader";
import { schemeOf } from "../answer/segments.rules";
import { partiesOf } from "../answer/parties.reader";
import { territoryOf } from "../answer/territory.rules";
import { type FactRepository } from "../projection/fact.repository";
import { checkRegion } from "../projection/regionCheck";
import { type LandscapeItem, landscapeOf, type LandscapeQuestion } from "./landscape.rules";

export interface Landscape {
  readonly items: readonly LandscapeItem[];
  /** Of the region itself, by this day; docs/coverage-rules.md "What is recorded". */
  readonly contractsRecorded: boolean;
}

/** Gathers what is contracted in a region: by the region, by its municipalities, and nationally. */
export class LandscapeReader {
  constructor(private readonly facts: FactRepository) {}

  async of(regionId: string, question: LandscapeQuestion, moment: Moment): Promise<Landscape> {
    const memberships = await this.checked(regionId, question, moment);
    const reorganisations = await this.facts.find("Reorganisation", moment);
    // Who commissioned a contract may have merged since; what its successor took over counts.
    const members = memberships.flatMap(({ municipalityId }) => [
      ...territoryOf(municipalityId, reorganisations, moment.on),
    ]);
    const { municipality } = question;
    const [ofRegion, ofMunicipalities, national, deployments, contractsRecorded] = await Promise.all([
      this.facts.find("Contract", moment, { field: "commissionerRegionId", anyOf: [regionId] }),
      this.facts.find("Contract", moment, { list: "commissionerMunicipalityIds", anyOf: unique(members) }),
      this.facts.find("Contract", moment, { field: "commissionerKind", anyOf: ["LANDELIJK"] }),
      municipality
        ? this.facts.find("Deployment", moment, { field: "municipalityId", anyOf: [municipality] })
        : Promise.resolve([]),
      this.facts.holdsContractOf(regionId, unique(members), moment),
    ]);
    const contracts = [
      ...new Map([...ofRegion, ...ofMunicipalities, ...national].map((each) => [each.id, each])).values(),
    ];
    const [lines, { providerIds, ...consortia }] = await Promise.all([
      this.facts.find("ContractLine", moment, {
        field: "contractId",
        anyOf: contracts.map((each) => each.id),
      }),
      partiesOf(contracts, this.facts, moment),
    ]);
    const [providers, segments] = await Promise.all([
      this.facts.find("Provider", moment, { ids: providerIds }),
      this.facts.find("Segment", moment, { field: "schemeId", anyOf: unique(schemesIn(lines)) }),
    ]);
    const bound = { ...consortia, providers };
    const all = { contracts, lines, ...bound, segments, reorganisations, deployments, memberships };
    return { items: landscapeOf(all, question), contractsRecorded };
  }

  /** Codes that never existed, or that are not of this region and this day, are errors: an empty list would be read as "nobody". */
  private async checked(regionId: string, question: LandscapeQuestion, moment: Moment) {
    const segmentIds = unique([...(question.segmentsAll ?? []), ...(question.segmentsAny ?? [])]);
    await checkRegion(this.facts, regionId, { on: moment.on }, moment.knownAt);
    const [memberships, segments, schemes] = await Promise.all([
      this.facts.find("RegionMembership", moment, { field: "regionId", anyOf: [regionId] }),
      this.facts.find("Segment", moment, { ids: segmentIds }),
      this.facts.find("SegmentScheme", moment, { ids: unique(segmentIds.map(schemeOf)) }),
    ]);
    const usable = schemes.filter((scheme) => scheme.regionId === null || scheme.regionId === regionId);
    const schemeIds = new Set(usable.map(({ id }) => id));
    const known = new Set(segments.filter(({ schemeId }) => schemeIds.has(schemeId)).map(({ id }) => id));
    for (const field of ["segmentsAll", "segmentsAny"] as const) {
      const unknown = question[field]?.find((id) => !known.has(id));
      if (unknown !== undefined)
        throw inputError(
          `filter.${field}`,
          `segments that are used in ${regionId} on ${moment.on}, as SCHEME/CODE`,
          unknown,
        );
    }
    const members = memberships.filter((membership) => membership.purpose === procurement);
    const { municipality } = question;
    if (municipality && !members.some((membership) => membership.municipalityId === municipality)) {
      throw inputError(
        "filter.municipality",
        `a municipality that buys in ${regionId} on ${moment.on}`,
        municipality,
      );
    }
    return members;
  }
}

const schemesIn = (lines: readonly { readonly segmentId: string | null }[]): string[] =>
  lines.flatMap((line) => (line.segmentId === null ? [] : [schemeOf(line.segmentId)]));
