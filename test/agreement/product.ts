// SPDX-License-Identifier: EUPL-1.2
// The product's side of the agreement: puts an oracle's landscape into the projection, and asks the read side.
import { GraphQLError } from "graphql";
import { type FactVersion as StoredVersion } from "../../services/coverage/projection/fact.repository";
import { type FactName, type Scale } from "../../services/coverage/projection/facts";
import { type FactRepository } from "../../services/coverage/projection/fact.repository";
import { type Question as ProductQuestion } from "../../services/coverage/answer/question";
import { type EndingEntry as ProductEntry } from "../../services/coverage/answer/ending.rules";
import {
  CoverageReader,
  type EndingAnswer as ProductAnswer,
} from "../../services/coverage/coverage/coverage.reader";
import { type FactVersion, type Landscape, type LineScale } from "../oracle/landscape";
import { type Answer, type Entry, type Question } from "../oracle/question";

/** The oracle has the words of DOMAIN.md, the product those of its graph. */
const scales: Readonly<Record<LineScale, Scale>> = {
  LOKAAL: "LOCAL",
  SUBREGIONAAL: "SUBREGIONAL",
  REGIONAAL: "REGIONAL",
  BOVENREGIONAAL: "SUPRAREGIONAL",
  LANDELIJK: "NATIONAL",
  INDIVIDUEEL: "INDIVIDUAL",
};

export async function settle(facts: FactRepository, landscape: Landscape): Promise<Date | null> {
  const versions = (Object.keys(landscape) as (keyof Landscape & FactName)[]).flatMap((typeName) =>
    (landscape[typeName] as readonly FactVersion<object>[]).map((version) => stored(typeName, version)),
  );
  await facts.clear();
  await facts.replace([], versions);
  const moments = versions.map((version) => version.recordedFrom).sort();
  return moments[0] === undefined ? null : new Date(moments[0]);
}

function stored(typeName: FactName, version: FactVersion<object>): StoredVersion {
  return {
    typeName,
    id: version.id,
    validFrom: version.validFrom,
    validUntil: version.validUntil,
    recordedFrom: new Date(version.recordedFrom).toISOString(),
    recordedUntil: version.recordedUntil === null ? null : new Date(version.recordedUntil).toISOString(),
    act: version.act ?? "REGISTERED",
    body: inGraphWords(version.facts),
  };
}

export function inGraphWords(said: object): object {
  const { scale } = said as { scale?: LineScale };
  return scale ? { ...said, scale: scales[scale] } : said;
}

export function questionOf(question: Question): ProductQuestion {
  const {
    includeCounterpart = true,
    includeIndividual = false,
    includeNotDeployed = false,
    ...filter
  } = question.filter;
  return {
    municipalityId: question.municipality,
    segmentId: question.segment,
    on: question.on,
    filter,
    scope: { includeCounterpart, includeIndividual, includeNotDeployed },
  };
}

export const plainAnswer = ({ entries, ...answer }: ProductAnswer): Answer => ({
  kind: "answer",
  ...answer,
  totalCount: entries.length,
  entries: entries.map(plain),
});

export async function ask(facts: FactRepository, question: Question, firstAt: Date | null): Promise<Answer> {
  try {
    const reader = new CoverageReader(facts);
    return plainAnswer(await reader.answer(questionOf(question), new Date(question.knownAt), { firstAt }));
  } catch (fault) {
    const field = fault instanceof GraphQLError ? fault.extensions["field"] : undefined;
    if (field === "municipality" || field === "segment") return { kind: "input-error", field };
    throw fault;
  }
}

const plain = (entry: ProductEntry): Entry => ({
  providerId: entry.provider.id,
  contractId: entry.contract.id,
  lineId: entry.line.id,
  segmentId: entry.line.segmentId,
  scale: entry.line.scale,
  viaCounterpart: entry.group === "COUNTERPART",
  proximity: entry.proximity,
  intake: entry.intake,
  asMemberOf: entry.asMemberOf,
  admissionStopId: entry.stop?.id ?? null,
  contractEndsOn: entry.endsOn,
});
