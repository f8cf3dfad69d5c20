// SPDX-License-Identifier: EUPL-1.2
import { type Fault, sameAsParts } from "../../../kit/fault";
import { link, versionedEntity } from "../../../kit/versioned/entity";
import { onlyWhen } from "../entry/entry.rules";
import { CrosswalkRow } from "./crosswalk.row";

const schemeOf = (segmentId: string): string | undefined => segmentId.split("/")[0];

export const crosswalkEntity = versionedEntity<CrosswalkRow>({
  typeName: "Crosswalk",
  row: CrosswalkRow,
  facts: { fromSegmentId: true, toSegmentId: true, comparable: true },
  check: (id, facts): Fault[] => [
    ...sameAsParts(`${facts.fromSegmentId}>${facts.toSegmentId}`, id),
    ...onlyWhen(
      schemeOf(facts.fromSegmentId) !== schemeOf(facts.toSegmentId),
      "toSegmentId",
      "a segment of another scheme",
      facts.toSegmentId,
    ),
  ],
  references: (facts) => [
    ...link("fromSegmentId", "Segment", facts.fromSegmentId),
    ...link("toSegmentId", "Segment", facts.toSegmentId),
  ],
});
