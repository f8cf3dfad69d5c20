// SPDX-License-Identifier: EUPL-1.2
import { type Moment } from "../../../kit/moment";
import { type FactRepository } from "../projection/fact.repository";
import { type Fact } from "../projection/facts";
import { type Ahead } from "./ending.rules";
import { type Entry } from "./entry.rules";
import { type Evidence } from "./evidence";
import { partiesOf } from "./parties.reader";
import { type Scope } from "./question";
import { type Validity } from "./situation.rules";
import { schemeOf, segmentsAsked } from "./segments.rules";
import { territoryOf } from "./territory.rules";

/** The purpose of a membership that counts here: buying youth care together. (004_7dbf1c6521dc02ad.txt:129) */
export const procurement = "INKOOP_JEUGDHULP";

/** Gathers facts with a fixed number of statements, whatever their number. */
export class EvidenceReader {
  constructor(private readonly facts: FactRepository) {}

  /** Everything ever known of the municipality and the segment, to tell which situation it is. */
  async validity(municipalityId: string, segmentId: string, moment: Moment): Promise<Validity> {
    const ever = { on: null, knownAt: moment.knownAt };
    const [municipalities, segments, schemes, memberships] = await Promise.all([
      this.facts.find("Municipality", ever, { ids: [municipalityId] }),
      this.facts.find("Segment", ever, { ids: [segmentId] }),
      this.facts.find("SegmentScheme", ever, { ids: [schemeOf(segmentId)] }),
      this.membershipsOf([municipalityId], "municipalityId", moment),
    ]);
    return { municipalities, segments, schemes, memberships };
  }

  /** What decides the answer, for a municipality and a segment that are valid on the day. */
  async evidence(
    municipality: Fact<"Municipality">,
    segment: Fact<"Segment">,
    regionIds: readonly string[],
    scope: Scope,
    moment: Moment,
  ): Promise<Omit<Evidence, "isRecorded">> {
    const schemeId = schemeOf(segment.id);
    const [reorganisations, memberships, deployments, segments] = await Promise.all([
      this.facts.find("Reorganisation", moment),
      this.membershipsOf(regionIds, "regionId", moment),
      this.facts.find("Deployment", moment, { field: "municipalityId", anyOf: [municipality.id] }),
      this.segmentsOf([schemeId], moment),
    ]);
    const asked = segmentsAsked(segment.id, segments);
    const counterparts = scope.includeCounterpart ? asked.counterparts : [];
    const segmentIds = [...asked.own, ...asked.above, ...counterparts];
    const [neighbours, lines, individual] = await Promise.all([
      this.facts.find("Municipality", moment, { ids: memberships.map((each) => each.municipalityId) }),
      this.facts.find("ContractLine", moment, { field: "segmentId", anyOf: segmentIds }),
      scope.includeIndividual
        ? this.facts.find("ContractLine", moment, { field: "scale", anyOf: ["INDIVIDUAL"] })
        : Promise.resolve([]),
    ]);
    const parties = await this.parties([...lines, ...individual], moment);
    return {
      ...{ municipality, reorganisations, memberships, neighbours, deployments, segments },
      ...parties,
    };
  }

  /** Whether what was contracted in the scheme for the municipality is in the register. */
  async isRecorded(
    municipalityId: string,
    schemeId: string,
    regionIds: readonly string[],
    reorganisations: readonly Fact<"Reorganisation">[],
    moment: Moment,
  ): Promise<boolean> {
    const municipalityIds = [...territoryOf(municipalityId, reorganisations, moment.on)];
    const [held = false] = await this.facts.holdLinesOf([{ schemeId, regionIds, municipalityIds }], moment);
    return held;
  }

  /** The contracts behind lines, whom they bind, and what is to be known of those. */
  private async parties(lines: readonly Fact<"ContractLine">[], moment: Moment) {
    const contracts = await this.facts.find("Contract", moment, {
      ids: unique(lines.map((line) => line.contractId)),
    });
    const { providerIds, ...consortia } = await partiesOf(contracts, this.facts, moment);
    return { lines, contracts, ...consortia, ...(await this.providers(providerIds, moment)) };
  }

  /** What the register says of what entries rest on for the day and for later. */
  async ahead(entries: readonly Entry[], moment: Moment): Promise<Ahead> {
    const ahead = { ...moment, andAfter: true } as const;
    const [contracts, lines, providers] = await Promise.all([
      this.facts.find("Contract", ahead, { ids: unique(entries.map(({ contract }) => contract.id)) }),
      this.facts.find("ContractLine", ahead, { ids: unique(entries.map(({ line }) => line.id)) }),
      this.facts.find("Provider", ahead, { ids: unique(entries.map(({ provider }) => provider.id)) }),
    ]);
    const { consortia, consortiumMemberships } = await partiesOf(contracts, this.facts, ahead);
    return { contracts, lines, providers, consortia, consortiumMemberships };
  }

  async providers(providerIds: readonly string[], moment: Moment) {
    const ofThem = { field: "providerId", anyOf: providerIds } as const;
    const [providers, locations, stops, supervisions] = await Promise.all([
      this.facts.find("Provider", moment, { ids: providerIds }),
      this.facts.find("Location", moment, ofThem),
      this.facts.find("AdmissionStop", moment, ofThem),
      this.facts.find("Supervision", moment, ofThem),
    ]);
    return { providers, locations, stops, supervisions };
  }

  /** The segments of the schemes, and of those elsewhere in which they name counterparts. */
  async segmentsOf(schemeIds: readonly string[], moment: Moment): Promise<Fact<"Segment">[]> {
    const ofSchemes = (ids: readonly string[]) =>
      this.facts.find("Segment", moment, { field: "schemeId", anyOf: ids });
    const segments = await ofSchemes(schemeIds);
    const named = segments.flatMap((segment) => segment.counterpartId ?? []).map(schemeOf);
    return [...segments, ...(await ofSchemes(unique(named.filter((other) => !schemeIds.includes(other)))))];
  }

  /** The procurement memberships of municipalities, or of regions, on the day. */
  async membershipsOf(
    ids: readonly string[],
    field: "municipalityId" | "regionId",
    moment: Moment,
  ): Promise<Fact<"RegionMembership">[]> {
    const memberships = await this.facts.find("RegionMembership", moment, { field, anyOf: ids });
    return memberships.filter((membership) => membership.purpose === procurement);
  }
}

export const unique = (ids: readonly string[]): string[] => [...new Set(ids)];
