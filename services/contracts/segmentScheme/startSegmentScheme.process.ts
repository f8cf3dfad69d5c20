// SPDX-License-Identifier: EUPL-1.2
import { inputError } from "../../../kit/errors";
import { type LocalDate } from "../../../kit/localDate";
import { operation, process } from "../../../kit/operations/process";
import { type FactsOf } from "../../../kit/versioned/version.row";
import { words } from "../../../kit/words";
import { type ContractEntities } from "../entities";
import { type SegmentRow } from "../segment/segment.row";
import { referredFirst } from "./segmentOrder.rules";
import { type SegmentSchemeRow } from "./segmentScheme.row";

interface Given {
  readonly id: string;
  readonly facts: Partial<FactsOf<SegmentSchemeRow>>;
  readonly segments: readonly { readonly code: string; readonly facts: Partial<FactsOf<SegmentRow>> }[];
  readonly from: LocalDate;
  readonly until?: LocalDate | null;
}

export const startSegmentScheme = process<ContractEntities, Given>({
  name: "startSegmentScheme",
  meaning:
    "Starts a segment scheme with all of its segments (ingebruikname van een segmentindeling), in whatever order they are named. What was bought in another scheme stays there.",
  inputsSdl: `
    "A segment of a scheme that starts (segment)."
    input StartedSegment {
      "Its code in the scheme (segmentcode); its id is \`SCHEME/CODE\`."
      code: String!
      "What it is (gegevens); its scheme and its code need not be repeated."
      facts: SegmentFacts!
    }`,
  argumentsSdl: `
    "The id of the scheme, which is new (indeling)."
    id: ID!
    "What the register is to say of it (gegevens)."
    facts: SegmentSchemeFacts!
    "Its segments (segmenten)."
    segments: [StartedSegment!]!
    "The first day on which it is in use (vanaf)."
    from: LocalDate!
    "The day after the last (tot). Null: without end."
    until: LocalDate`,
  operations: ({ id, facts, segments, from, until = null }) => {
    if (segments.length === 0)
      throw inputError("segments", words("at least one segment", "ten minste één segment"), segments);
    const elsewhere = segments.find(
      (each) => (each.facts.schemeId ?? id) !== id || (each.facts.code ?? each.code) !== each.code,
    );
    if (elsewhere) {
      const expected = words(
        `segments of ${id} under their own code`,
        `segmenten van ${id} onder hun eigen code`,
      );
      throw inputError("segments", expected, elsewhere.code);
    }
    const registered = segments.map((each) => ({
      id: `${id}/${each.code}`,
      facts: { ...each.facts, schemeId: id, code: each.code },
    }));
    return [
      operation({ entity: "segmentScheme", act: "REGISTER", id, from, until, facts }),
      ...referredFirst(registered).map((segment) =>
        operation({ entity: "segment", act: "REGISTER", ...segment, from, until }),
      ),
    ];
  },
});
