// SPDX-License-Identifier: EUPL-1.2
// Answers by the rules in the few words that tests of several suites compare, and the fallback that they share.
import { answerOf } from "../../services/coverage/answer/answer.rules";
import { type Evidence } from "../../services/coverage/answer/evidence";
import { aLine, aQuestion, aSegment, someEvidence } from "./coverageFacts";

/** Entries as PROVIDER/LINE, which is what the list is keyed by. */
export const listed = (evidence: Partial<Evidence>, ...question: Parameters<typeof aQuestion>): string[] =>
  answerOf(someEvidence(evidence), aQuestion(...question)).entries.map(
    ({ provider, line }) => `${provider.id}/${line.id}`,
  );
export const answered = (evidence: Partial<Evidence>, ...question: Parameters<typeof aQuestion>) =>
  answerOf(someEvidence(evidence), aQuestion(...question)).answer;

export const counterpart = [aSegment("A", { counterpartId: "S/B" }), aSegment("B")];
export const lineOfCounterpart = aLine("L-2", { segmentId: "S/B" });
