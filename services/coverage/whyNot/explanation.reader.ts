// SPDX-License-Identifier: EUPL-1.2
import { inputError } from "../../../kit/errors";
import { type Moment } from "../../../kit/moment";
import { EvidenceReader, unique } from "../answer/evidence.reader";
import { schemeOf } from "../answer/segments.rules";
import { type Validity } from "../answer/situation.rules";
import { neverExisted } from "../answer/neverExisted";
import { type FactRepository } from "../projection/fact.repository";
import { type Testimony } from "./explanation.rules";

export interface WhyNotQuestion {
  readonly providerId: string;
  readonly municipalityId: string;
  readonly segmentId: string;
}

/** Gathers what the checks need, for one provider on all days. */
export class ExplanationReader {
  private readonly evidence: EvidenceReader;

  constructor(private readonly facts: FactRepository) {
    this.evidence = new EvidenceReader(facts);
  }

  async testimony(question: WhyNotQuestion, moment: Moment): Promise<Testimony> {
    const { providerId, municipalityId, segmentId } = question;
    const ever = { on: null, knownAt: moment.knownAt };
    const [validity, providers, consortiumMemberships] = await Promise.all([
      this.evidence.validity(municipalityId, segmentId, moment),
      this.facts.find("Provider", ever, { ids: [providerId] }),
      this.facts.find("ConsortiumMembership", ever, { field: "providerId", anyOf: [providerId] }),
    ]);
    if (providers.length === 0)
      throw inputError("provider", "the id of a provider in the register", providerId);
    if (validity.municipalities.length === 0)
      throw neverExisted("municipality", municipalityId, moment.knownAt);
    if (validity.segments.length === 0) throw neverExisted("segment", segmentId, moment.knownAt);
    const consortiumIds = unique(consortiumMemberships.map((membership) => membership.consortiumId));
    const [consortia, asParty, asMember, segments, reorganisations, deployments, stops] = await Promise.all([
      this.facts.find("Consortium", ever, { ids: consortiumIds }),
      this.facts.find("Contract", ever, { list: "partyIds", anyOf: [providerId] }),
      this.facts.find("Contract", ever, { field: "consortiumId", anyOf: consortiumIds }),
      this.evidence.segmentsOf([schemeOf(segmentId)], moment),
      this.facts.find("Reorganisation", moment),
      this.facts.find("Deployment", moment, { field: "municipalityId", anyOf: [municipalityId] }),
      this.facts.find("AdmissionStop", ever, { field: "providerId", anyOf: [providerId] }),
    ]);
    const contracts = [...asParty, ...asMember];
    const [lines, isRecorded] = await Promise.all([
      this.facts.find("ContractLine", ever, {
        field: "contractId",
        anyOf: unique(contracts.map((contract) => contract.id)),
      }),
      this.evidence.isRecorded(
        municipalityId,
        schemeOf(segmentId),
        regionsOf(validity),
        reorganisations,
        moment,
      ),
    ]);
    const known = {
      validity,
      providers,
      consortia,
      consortiumMemberships,
      contracts,
      lines,
      segments,
      reorganisations,
      deployments,
      stops,
      isRecorded,
    };
    return { ...known, municipalityId, segmentId, day: moment.on };
  }
}

/** Where the municipality buys, and of whom the scheme is: that somebody has no contract there is known of another's too. */
const regionsOf = ({ memberships, schemes }: Validity): string[] =>
  unique([...memberships, ...schemes].flatMap(({ regionId }) => regionId ?? []));
