// SPDX-License-Identifier: EUPL-1.2
import { inputError } from "../../../kit/errors";
import { contains } from "../../../kit/localDate";
import { type Moment } from "../../../kit/moment";
import { byId } from "../answer/byId.rules";
import { EvidenceReader, unique } from "../answer/evidence.reader";
import { partiesOf } from "../answer/parties.reader";
import { lineageOf } from "../answer/segments.rules";
import { nearestTo } from "../answer/situation.rules";
import { territoryOf } from "../answer/territory.rules";
import { neverExisted } from "../answer/neverExisted";
import { type Buyers, type FactRepository } from "../projection/fact.repository";
import { type Fact } from "../projection/facts";
import { checkRegion } from "../projection/regionCheck";
import { askableOf, type ChoiceEvidence } from "./choice.rules";

/** Gathers what the cells of a matrix need with a fixed number of statements, whatever the number of cells. */
export class ChoiceReader {
  private readonly reader: EvidenceReader;

  constructor(private readonly facts: FactRepository) {
    this.reader = new EvidenceReader(facts);
  }

  async evidence(regionId: string, schemeId: string, moment: Moment): Promise<ChoiceEvidence> {
    const memberIds = await this.membersOf(regionId, schemeId, moment);
    const places = await this.places(memberIds, [schemeId], moment);
    if (places.municipalities.length === 0)
      throw inputError("on", `a day on which municipalities buy in ${regionId}`, moment.on);
    if (places.askable.length === 0)
      throw inputError("on", `a day on which ${schemeId} has segments in use`, moment.on);
    return this.withContracts(places, moment);
  }

  /**
   * For one municipality, the segments that its regions use; null when it is not there on the day, buys nowhere, or none is
   * in use. One that the register never held is refused: it would seem to be one that buys nowhere.
   */
  async evidenceOfMunicipality(municipalityId: string, moment: Moment): Promise<ChoiceEvidence | null> {
    const memberships = await this.reader.membershipsOf([municipalityId], "municipalityId", moment);
    const schemes = await this.facts.find("SegmentScheme", moment, {
      field: "regionId",
      anyOf: unique(memberships.map(({ regionId }) => regionId)),
    });
    const places = await this.places([municipalityId], unique(schemes.map(({ id }) => id)), moment);
    if (places.municipalities.length === 0) await this.checkExisted(municipalityId, moment.knownAt);
    if (places.municipalities.length === 0 || places.askable.length === 0) return null;
    return this.withContracts(places, moment);
  }

  private async checkExisted(municipalityId: string, knownAt: Date): Promise<void> {
    const ever = await this.facts.find("Municipality", { on: null, knownAt }, { ids: [municipalityId] });
    if (ever.length === 0) throw neverExisted("municipality", municipalityId, knownAt);
  }

  private async places(municipalityIds: readonly string[], schemeIds: readonly string[], moment: Moment) {
    const [municipalities, memberships, reorganisations, deployments, segments] = await Promise.all([
      this.facts.find("Municipality", moment, { ids: municipalityIds }),
      this.reader.membershipsOf(municipalityIds, "municipalityId", moment),
      this.facts.find("Reorganisation", moment),
      this.facts.find("Deployment", moment, { field: "municipalityId", anyOf: municipalityIds }),
      this.reader.segmentsOf(schemeIds, moment),
    ]);
    const askable = schemeIds.flatMap((schemeId) => askableOf(schemeId, segments));
    return { municipalities, memberships, reorganisations, deployments, segments, askable };
  }

  private async withContracts(
    places: Awaited<ReturnType<ChoiceReader["places"]>>,
    moment: Moment,
  ): Promise<ChoiceEvidence> {
    const { askable, segments } = places;
    const [lines, recorded] = await Promise.all([
      this.facts.find("ContractLine", moment, {
        field: "segmentId",
        anyOf: unique(askable.flatMap((segment) => [...lineageOf(segment.id, byId(segments))])),
      }),
      this.recorded(places, moment),
    ]);
    return { ...places, lines, recorded, ...(await this.parties(lines, moment)) };
  }

  /** By municipality the schemes of which what was contracted for it is in the register. */
  private async recorded(
    { municipalities, memberships, reorganisations, askable }: Awaited<ReturnType<ChoiceReader["places"]>>,
    moment: Moment,
  ): Promise<ChoiceEvidence["recorded"]> {
    const schemeIds = unique(askable.map(({ schemeId }) => schemeId));
    const regionIds = unique(memberships.map((membership) => membership.regionId));
    // What a region bought speaks of all that buy in it: it is looked for once, and not once for each of them.
    const bought = schemeIds.flatMap((schemeId) =>
      regionIds.map((of) => ({ schemeId, regionIds: [of], municipalityIds: [], of })),
    );
    const byRegion = bySchemes(await this.held(bought, moment));
    const places = municipalities.flatMap(({ id }) => {
      const own = memberships.filter(({ municipalityId }) => municipalityId === id);
      const regions = own.map(({ regionId }) => regionId);
      return schemeIds.map((schemeId) => ({ schemeId, regionIds: regions, of: id }));
    });
    const through = places.filter((place) =>
      place.regionIds.some((regionId) => byRegion.get(regionId)?.has(place.schemeId)),
    );
    const left = places
      .filter((place) => !through.includes(place))
      .map((place) => ({
        ...place,
        municipalityIds: [...territoryOf(place.of, reorganisations, moment.on)],
      }));
    return bySchemes([...through, ...(await this.held(left, moment))]);
  }

  private async held<Asked extends Buyers>(asked: readonly Asked[], moment: Moment): Promise<Asked[]> {
    const held = await this.facts.holdLinesOf(asked, moment);
    return asked.filter((_, place) => held[place]);
  }

  /** Refuses contracts that the register does not hold: without them nothing would seem to be lost. */
  async checkContracts(ids: readonly string[], knownAt: Date): Promise<void> {
    const contracts = await this.facts.find("Contract", { on: null, knownAt }, { ids });
    const known = new Set(contracts.map((contract) => contract.id));
    const unknown = unique(ids.filter((id) => !known.has(id)));
    if (unknown.length > 0) throw inputError("withoutContracts", "contracts in the register", unknown);
  }

  /** Who buys in the region on the day, when region and scheme are what they should be. */
  private async membersOf(regionId: string, schemeId: string, moment: Moment): Promise<string[]> {
    const ever = { on: null, knownAt: moment.knownAt };
    const [, schemes, memberships] = await Promise.all([
      checkRegion(this.facts, regionId, { on: moment.on }, moment.knownAt),
      this.facts.find("SegmentScheme", ever, { ids: [schemeId] }),
      this.reader.membershipsOf([regionId], "regionId", moment),
    ]);
    checkScheme(schemes, regionId, schemeId, moment);
    return unique(memberships.map((membership) => membership.municipalityId));
  }

  /** The contracts behind lines, whom they bind, and which of those take nobody. */
  private async parties(lines: readonly Fact<"ContractLine">[], moment: Moment) {
    const contracts = await this.facts.find("Contract", moment, {
      ids: unique(lines.map((line) => line.contractId)),
    });
    const { providerIds, ...consortia } = await partiesOf(contracts, this.facts, moment);
    const [providers, stops] = await Promise.all([
      this.facts.find("Provider", moment, { ids: providerIds }),
      this.facts.find("AdmissionStop", moment, { field: "providerId", anyOf: providerIds }),
    ]);
    return { contracts, ...consortia, providers, stops };
  }
}

function bySchemes(held: readonly { readonly of: string; readonly schemeId: string }[]) {
  const schemes = new Map<string, Set<string>>();
  for (const { of, schemeId } of held) schemes.set(of, (schemes.get(of) ?? new Set()).add(schemeId));
  return schemes;
}

/** A scheme of the region, or of no region at all (national), that is in use: else every cell would look empty. */
function checkScheme(
  versions: readonly Fact<"SegmentScheme">[],
  regionId: string,
  schemeId: string,
  { on }: Moment,
): void {
  const scheme = nearestTo(versions, on);
  if (!scheme) throw inputError("scheme", "a segment scheme in the register, such as ZHZ-2022", schemeId);
  if (scheme.regionId !== null && scheme.regionId !== regionId) {
    throw inputError("scheme", `a segment scheme of ${regionId}, or a national one`, schemeId);
  }
  if (!contains(scheme, on)) throw inputError("on", `a day on which ${schemeId} is in use`, on);
}
