// SPDX-License-Identifier: EUPL-1.2
import { type Fault, sameAsParts } from "../../../kit/fault";
import { versionedEntity } from "../../../kit/versioned/entity";
import { link, yesNo } from "../../../kit/versioned/fact";
import { as } from "../../../kit/versioned/keeper";
import { words } from "../../../kit/words";
import { onlyWhen } from "../entry/entry.rules";
import { CrosswalkRow } from "./crosswalk.row";

const schemeOf = (segmentId: string): string | undefined => segmentId.split("/")[0];

export const crosswalkEntity = versionedEntity<CrosswalkRow>({
  typeName: "Crosswalk",
  label: "omnummering",
  row: CrosswalkRow,
  facts: {
    fromSegmentId: link("van segment", "Segment"),
    toSegmentId: link("naar segment", "Segment"),
    comparable: yesNo("vergelijkbaar"),
  },
  check: (id, facts): Fault[] => [
    ...sameAsParts(`${facts.fromSegmentId}>${facts.toSegmentId}`, id),
    ...onlyWhen(
      schemeOf(facts.fromSegmentId) !== schemeOf(facts.toSegmentId),
      "toSegmentId",
      words("a segment of another scheme", "een segment van een andere indeling"),
      facts.toSegmentId,
    ),
  ],
  keepers: (facts) => as("Segment", facts.toSegmentId),
});
