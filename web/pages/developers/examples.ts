// SPDX-License-Identifier: EUPL-1.2
import { type GraphDocument } from "../../graph/document";
import { landscapeCountsQuestion } from "./example/landscapeCounts.question";
import { stayInSyncQuestion } from "./example/stayInSync.question";
import { whoCoversQuestion } from "./example/whoCovers.question";

interface Example {
  readonly question: GraphDocument<unknown, Record<string, never>>;
  readonly title: "exampleCovers" | "exampleCounts" | "exampleSync";
}

/** Questions to try, by what they are called in an address. None of them takes variables. */
export const examples: Readonly<Record<string, Example>> = {
  dekking: { question: whoCoversQuestion, title: "exampleCovers" },
  aantallen: { question: landscapeCountsQuestion, title: "exampleCounts" },
  wijzigingen: { question: stayInSyncQuestion, title: "exampleSync" },
};
