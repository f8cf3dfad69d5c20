// SPDX-License-Identifier: EUPL-1.2
import { type Fault, matching, notBlank, oneOfCodes } from "../../../kit/fault";
import { link, versionedEntity } from "../../../kit/versioned/entity";
import { schemeKinds } from "./segmentScheme.codes";
import { SegmentSchemeRow } from "./segmentScheme.row";

/** A slash or a greater-than sign would make the ids of segments and crosswalks ambiguous. */
const codeForm = /^[A-Z0-9][A-Za-z0-9.-]*$/;

export const segmentSchemeEntity = versionedEntity<SegmentSchemeRow>({
  typeName: "SegmentScheme",
  row: SegmentSchemeRow,
  facts: { regionId: true, kind: true, title: true },
  check: (id, facts): Fault[] => [
    ...matching("id", codeForm, "a code such as ZHZ-2022, of letters, digits, dots and hyphens", id),
    ...oneOfCodes("kind", schemeKinds, facts.kind),
    ...notBlank("title", facts.title),
  ],
  references: (facts) => link("regionId", "Region", facts.regionId),
});
