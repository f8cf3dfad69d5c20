// SPDX-License-Identifier: EUPL-1.2
import { xmlHead, xmlns } from "./fixedParts";

const frozen =
  '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft"/>';

/** @param widths of the columns, in characters */
export function sheetBegin(widths: readonly number[], { frozenHeader }: { frozenHeader: boolean }): string {
  const columns = widths.map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  return (
    `${xmlHead}<worksheet xmlns="${xmlns.main}">` +
    `<sheetViews><sheetView workbookViewId="0">${frozenHeader ? frozen : ""}</sheetView></sheetViews>` +
    `<cols>${columns.join("")}</cols><sheetData>`
  );
}

export const sheetEnd = (more = ""): string => `</sheetData>${more}</worksheet>`;
