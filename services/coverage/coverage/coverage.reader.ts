// SPDX-License-Identifier: EUPL-1.2
import { type Moment } from "../../../kit/moment";
import { type Answer, answerOf, type CoverageAnswer } from "../answer/answer.rules";
import { type EndingEntry, withEnds } from "../answer/ending.rules";
import { type Evidence } from "../answer/evidence";
import { EvidenceReader } from "../answer/evidence.reader";
import { noFacets } from "../answer/facets.rules";
import { neverExisted } from "../answer/neverExisted";
import { type Question } from "../answer/question";
import { rolesIn } from "../answer/role.rules";
import { schemeOf } from "../answer/segments.rules";
import { situationOf } from "../answer/situation.rules";
import { type FactRepository } from "../projection/fact.repository";
import { type Freshness } from "../projection/projection.repository";

export interface EndingAnswer extends Answer {
  readonly entries: readonly EndingEntry[];
}

/** Answers the main question from the projection: which situation it is, and then who covers, and why. */
export class CoverageReader {
  private readonly evidence: EvidenceReader;

  constructor(facts: FactRepository) {
    this.evidence = new EvidenceReader(facts);
  }

  async answer(
    question: Question,
    knownAt: Date,
    freshness: Pick<Freshness, "firstAt">,
  ): Promise<EndingAnswer> {
    if (!freshness.firstAt || knownAt < freshness.firstAt) return without("NOTHING_RECORDED_YET");
    const moment: Moment = { on: question.on, knownAt };
    const validity = await this.evidence.validity(question.municipalityId, question.segmentId, moment);
    const situation = situationOf(validity, question.on);
    switch (situation.kind) {
      case "unknown":
        throw neverExisted(situation.field, question[`${situation.field}Id`], knownAt);
      case "answered":
        return without(situation.answer);
      case "valid": {
        const { municipality, segment, regionIds } = situation;
        const evidence = await this.evidence.evidence(
          municipality,
          segment,
          regionIds,
          question.scope,
          moment,
        );
        const answer = await this.told(question, { ...evidence, isRecorded: false }, regionIds, moment);
        const ahead = await this.evidence.ahead(answer.entries, moment);
        return {
          ...answer,
          entries: withEnds(answer.entries, ahead, question.on, rolesIn(evidence, question)),
        };
      }
    }
  }

  /** Whether the contracts are recorded matters of nobody alone, and is dear to find out. */
  private async told(
    question: Question,
    evidence: Evidence,
    regionIds: readonly string[],
    moment: Moment,
  ): Promise<Answer> {
    const answer = answerOf(evidence, question);
    if (answer.answer !== "NOT_RECORDED") return answer;
    const { municipality, reorganisations } = evidence;
    const schemeId = schemeOf(question.segmentId);
    const isRecorded = await this.evidence.isRecorded(
      municipality.id,
      schemeId,
      regionIds,
      reorganisations,
      moment,
    );
    return answerOf({ ...evidence, isRecorded }, question);
  }
}

function without(answer: CoverageAnswer): EndingAnswer {
  return {
    answer,
    entries: [],
    unfilteredCount: 0,
    providerCount: 0,
    counterpartyCount: 0,
    viaCounterpartCount: 0,
    facets: noFacets,
  };
}
