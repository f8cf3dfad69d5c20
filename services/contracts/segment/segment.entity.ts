// SPDX-License-Identifier: EUPL-1.2
import { link, versionedEntity } from "../../../kit/versioned/entity";
import { SegmentRow } from "./segment.row";
import { checkSegment } from "./segment.rules";

export const segmentEntity = versionedEntity<SegmentRow>({
  typeName: "Segment",
  row: SegmentRow,
  facts: {
    schemeId: true,
    code: true,
    label: true,
    synonyms: true,
    parentId: true,
    counterpartId: true,
    scaleIntent: true,
    movement: true,
    procedure: true,
    sasOption: true,
    funding: true,
    notes: true,
    noteSources: true,
  },
  check: checkSegment,
  references: (facts) => [
    ...link("schemeId", "SegmentScheme", facts.schemeId),
    ...link("parentId", "Segment", facts.parentId),
    ...link("counterpartId", "Segment", facts.counterpartId),
  ],
});
