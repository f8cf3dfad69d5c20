// SPDX-License-Identifier: EUPL-1.2
import { type Fault, matching } from "../../../kit/fault";
import { versionedEntity } from "../../../kit/versioned/entity";
import { code, link, maybe, text } from "../../../kit/versioned/fact";
import { region } from "../../../kit/versioned/keeper";
import { words } from "../../../kit/words";
import { schemeKinds } from "./segmentScheme.codes";
import { SegmentSchemeRow } from "./segmentScheme.row";

/** A slash or a greater-than sign would make the ids of segments and crosswalks ambiguous. */
const codeForm = /^[A-Z0-9][A-Za-z0-9.-]*$/;
const codeExpected = words(
  "a code such as ZHZ-2022, of letters, digits, dots and hyphens",
  "een code zoals ZHZ-2022, van letters, cijfers, punten en streepjes",
);

export const segmentSchemeEntity = versionedEntity<SegmentSchemeRow>({
  typeName: "SegmentScheme",
  label: "segmentindeling",
  row: SegmentSchemeRow,
  facts: {
    regionId: maybe(link("regio", "Region")),
    kind: code("soort indeling", schemeKinds),
    title: text("titel"),
  },
  check: (id): Fault[] => matching("id", codeForm, codeExpected, id),
  keepers: (facts) => region(facts.regionId),
});
