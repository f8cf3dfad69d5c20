// SPDX-License-Identifier: EUPL-1.2
import { factFaults } from "../../../kit/versioned/entry.rules";
import one from "./segment.case.json";
import { segmentEntity } from "./segment.entity";

it("has notes and synonyms that say something", () => {
  const fieldsAtFault = (change: object): string[] =>
    factFaults(segmentEntity.facts, { ...one.facts, ...change }).map((fault) => fault.field);
  expect(fieldsAtFault({})).toEqual([]);
  expect(fieldsAtFault({ notes: [" "] })).toEqual(["notes"]);
  expect(fieldsAtFault({ synonyms: ["hulp dichtbij", ""] })).toEqual(["synonyms"]);
});
