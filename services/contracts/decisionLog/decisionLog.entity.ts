// SPDX-License-Identifier: EUPL-1.2
import { type Fault, ifGiven, notBlank, existingDay, wholeNumber } from "../../../kit/fault";
import { versionedEntity } from "../../../kit/versioned/entity";
import { onlyWhen } from "../entry/entry.rules";
import { DecisionLogRow } from "./decisionLog.row";

export const decisionLogEntity = versionedEntity<DecisionLogRow>({
  typeName: "DecisionLog",
  row: DecisionLogRow,
  facts: { decidedOn: true, body: true, subject: true, reference: true, sourceFile: true, sourceLine: true },
  check: (_id, facts): Fault[] => [
    ...existingDay("decidedOn", facts.decidedOn),
    ...notBlank("body", facts.body),
    ...notBlank("subject", facts.subject),
    ...ifGiven(facts.reference, (given) => notBlank("reference", given)),
    ...ifGiven(facts.sourceFile, (given) => notBlank("sourceFile", given)),
    ...ifGiven(facts.sourceLine, (given) => [
      ...wholeNumber("sourceLine", given, 1),
      ...onlyWhen(facts.sourceFile !== null, "sourceFile", "the file of that line", null),
    ]),
  ],
  references: () => [],
});
