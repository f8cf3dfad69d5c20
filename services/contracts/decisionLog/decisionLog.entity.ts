// SPDX-License-Identifier: EUPL-1.2
import { type Fault, ifGiven, wholeNumber } from "../../../kit/fault";
import { versionedEntity } from "../../../kit/versioned/entity";
import { day, maybe, note, text, whole } from "../../../kit/versioned/fact";
import { anyRegion } from "../../../kit/versioned/keeper";
import { words } from "../../../kit/words";
import { onlyWhen } from "../entry/entry.rules";
import { DecisionLogRow } from "./decisionLog.row";

export const decisionLogEntity = versionedEntity<DecisionLogRow>({
  typeName: "DecisionLog",
  label: "besluit",
  row: DecisionLogRow,
  facts: {
    decidedOn: day("besloten op"),
    body: text("orgaan"),
    subject: note("onderwerp"),
    reference: maybe(text("besluitkenmerk")),
    sourceFile: maybe(text("bronbestand")),
    sourceLine: maybe(whole("regel in de bron")),
  },
  check: (_id, facts): Fault[] =>
    ifGiven(facts.sourceLine, (given) => [
      ...wholeNumber("sourceLine", given, 1),
      ...onlyWhen(
        facts.sourceFile !== null,
        "sourceFile",
        words("the file of that line", "het bronbestand van die regel"),
        null,
      ),
    ]),
  keepers: () => anyRegion,
});
