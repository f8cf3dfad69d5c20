// SPDX-License-Identifier: EUPL-1.2
import { procurement, unique } from "../answer/evidence.reader";
import { type FactRepository } from "../projection/fact.repository";
import { type Fact } from "../projection/facts";
import { type ReportEvidence } from "./reportEvidence";

/** Gathers what reports are worked out from with a fixed number of statements, whatever the number of days. */
export class ReportReader {
  constructor(private readonly facts: FactRepository) {}

  async evidence(regionId: string, knownAt: Date): Promise<ReportEvidence> {
    const ever = { on: null, knownAt };
    const [ofRegion, reorganisations] = await Promise.all([
      this.facts.find("RegionMembership", ever, { field: "regionId", anyOf: [regionId] }),
      this.facts.find("Reorganisation", ever),
    ]);
    const memberships = ofRegion.filter(({ purpose }) => purpose === procurement);
    // More than may count: which municipalities a member stands for differs by day, and the rules decide it.
    const buyers = unique([
      ...memberships.map(({ municipalityId }) => municipalityId),
      ...reorganisations.flatMap(({ fromIds }) => fromIds),
    ]);
    const contracts = await this.contracts(regionId, buyers, knownAt);
    const consortiumIds = unique(contracts.flatMap(({ consortiumId }) => consortiumId ?? []));
    const [lines, consortia, consortiumMemberships, successions, schemes, segments, crosswalks] =
      await Promise.all([
        this.facts.find("ContractLine", ever, {
          field: "contractId",
          anyOf: unique(contracts.map(({ id }) => id)),
        }),
        this.facts.find("Consortium", ever, { ids: consortiumIds }),
        this.facts.find("ConsortiumMembership", ever, { field: "consortiumId", anyOf: consortiumIds }),
        this.facts.find("Succession", ever),
        this.facts.find("SegmentScheme", ever),
        this.facts.find("Segment", ever),
        this.facts.find("Crosswalk", ever),
      ]);
    const providerIds = unique([
      ...contracts.flatMap(({ partyIds, subcontractorIds }) => [...partyIds, ...subcontractorIds]),
      ...consortiumMemberships.map(({ providerId }) => providerId),
    ]);
    const providers = await this.facts.find("Provider", ever, { ids: providerIds });
    return {
      regionId,
      memberships,
      reorganisations,
      contracts,
      lines,
      consortia,
      consortiumMemberships,
      providers,
      successions,
      schemes,
      segments,
      crosswalks,
    };
  }

  /** What sources state of the region, as recorded for the day. */
  async stated(regionId: string, on: string, knownAt: Date): Promise<Fact<"StatedFigure">[]> {
    return this.facts.find("StatedFigure", { on, knownAt }, { field: "regionId", anyOf: [regionId] });
  }

  /** What the region decided to go to, as recorded for the day. */
  async targets(regionId: string, on: string, knownAt: Date): Promise<Fact<"Target">[]> {
    return this.facts.find("Target", { on, knownAt }, { field: "regionId", anyOf: [regionId] });
  }

  private async contracts(
    regionId: string,
    municipalityIds: readonly string[],
    knownAt: Date,
  ): Promise<Fact<"Contract">[]> {
    const ever = { on: null, knownAt };
    const found = await Promise.all([
      this.facts.find("Contract", ever, { field: "commissionerRegionId", anyOf: [regionId] }),
      this.facts.find("Contract", ever, { list: "commissionerMunicipalityIds", anyOf: municipalityIds }),
      this.facts.find("Contract", ever, { field: "commissionerKind", anyOf: ["LANDELIJK"] }),
    ]);
    // Also the versions in which others commissioned it: the last one says why it ended.
    return this.facts.find("Contract", ever, { ids: unique(found.flat().map(({ id }) => id)) });
  }
}
