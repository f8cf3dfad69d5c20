// SPDX-License-Identifier: EUPL-1.2
import { versionedEntity } from "../../../kit/versioned/entity";
import { code, link, maybe, note, several, text, whole } from "../../../kit/versioned/fact";
import { as } from "../../../kit/versioned/keeper";
import { fundings, procedures, scales } from "../procurement/procurement.codes";
import { movements } from "./segment.codes";
import { SegmentRow } from "./segment.row";
import { checkSegment } from "./segment.rules";

export const segmentEntity = versionedEntity<SegmentRow>({
  typeName: "Segment",
  label: "segment",
  row: SegmentRow,
  above: "parentId",
  facts: {
    schemeId: link("indeling", "SegmentScheme"),
    code: text("segmentcode"),
    label: text("benaming"),
    synonyms: several(text("synoniemen")),
    parentId: maybe(link("bovenliggend segment", "Segment")),
    counterpartId: maybe(link("tegenhanger", "Segment")),
    scaleIntent: maybe(code("beoogde schaal", scales)),
    movement: maybe(code("beweging", movements)),
    procedure: maybe(code("inkoopprocedure", procedures)),
    sasOption: maybe(whole("SAS-optie")),
    funding: several(code("bekostiging", fundings)),
    notes: several(note("aantekeningen")),
    noteSources: several(text("vindplaatsen")),
  },
  check: checkSegment,
  keepers: (facts) => as("SegmentScheme", facts.schemeId),
});
