// SPDX-License-Identifier: EUPL-1.2
import { type AsOf } from "../../../kit/moment";
import { type SegmentRow } from "./segment.row";
import { Segment, SegmentNote } from "./segment.type";

export const toSegment = (row: SegmentRow, asOf: AsOf): Segment =>
  Object.assign(new Segment(), {
    id: row.id,
    asOf,
    code: row.code,
    label: row.label,
    synonyms: row.synonyms,
    scaleIntent: row.scaleIntent,
    movement: row.movement,
    procedure: row.procedure,
    sasOption: row.sasOption,
    funding: row.funding,
    notes: row.notes.map((text, index) => toNote(text, row.noteSources[index] ?? "")),
    schemeId: row.schemeId,
    parentId: row.parentId,
    counterpartId: row.counterpartId,
  } satisfies Segment);

const toNote = (text: string, source: string): SegmentNote =>
  Object.assign(new SegmentNote(), { text, source } satisfies SegmentNote);
