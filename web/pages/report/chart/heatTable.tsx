// SPDX-License-Identifier: EUPL-1.2
import { type VNode } from "preact";
import { type Formats } from "../../../page/formats";
import { type ReportQuery } from "../report.question";
import { heatOf } from "./heat";

export type Cell = NonNullable<ReportQuery["choiceMatrix"]>["cells"][number];

interface TableParts {
  readonly caption: string;
  readonly cells: readonly Cell[];
  readonly texts: {
    readonly municipality: string;
    readonly blankSpot: string;
    readonly notRecordedCell: string;
    readonly notDeployedCell: string;
    readonly cellRest: (parties: string, open: string) => string;
  };
  readonly formats: Formats;
  /** Where the providers of a cell are listed. */
  readonly addressOf: (cell: Cell) => string;
}

/** Municipalities by segments. What a colour says stands in the cell in words or numbers too. */
export function HeatTable({ caption, cells, texts, formats, addressOf }: TableParts): VNode {
  const segments = [...new Map(cells.map(({ segment }) => [segment.id, segment])).values()];
  const municipalities = [
    ...new Map(cells.map(({ municipality }) => [municipality.id, municipality])).values(),
  ];
  const at = new Map(cells.map((cell) => [`${cell.municipality.id} ${cell.segment.id}`, cell]));
  return (
    <div class="wide" role="region" aria-label={caption} tabIndex={0}>
      <table class="utrecht-table heat">
        <caption class="only-heard">{caption}</caption>
        <thead class="utrecht-table__header">
          <tr class="utrecht-table__row">
            <th scope="col" class="utrecht-table__header-cell">
              {texts.municipality}
            </th>
            {segments.map(({ id, label }) => (
              <th key={id} scope="col" class="utrecht-table__header-cell heat__segment">
                <strong>{id.split("/").at(-1)}</strong>
                <span>{label}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody class="utrecht-table__body">
          {municipalities.map(({ id, name }) => (
            <tr key={id} class="utrecht-table__row">
              <th scope="row" class="utrecht-table__cell heat__municipality">
                {name ?? id}
              </th>
              {segments.map((segment) => (
                <CellView
                  key={segment.id}
                  cell={at.get(`${id} ${segment.id}`)}
                  texts={texts}
                  formats={formats}
                  addressOf={addressOf}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface CellParts extends Pick<TableParts, "texts" | "formats" | "addressOf"> {
  readonly cell: Cell | undefined;
}

function CellView({ cell, texts, formats, addressOf }: CellParts): VNode {
  if (!cell) return <td class="utrecht-table__cell heat__cell">–</td>;
  const words = {
    BLANK_SPOT: texts.blankSpot,
    NOT_RECORDED: texts.notRecordedCell,
    NOT_DEPLOYED: texts.notDeployedCell,
  };
  const word = cell.answer in words ? words[cell.answer as keyof typeof words] : null;
  const rest = texts.cellRest(formats.number(cell.counterparties), formats.number(cell.openProviders));
  return (
    <td
      class={`utrecht-table__cell heat__cell heat__cell--${heatOf(cell)}`}
      data-cell={`${cell.municipality.id} ${cell.segment.id}`}
    >
      {word === null ? (
        // One link for all three: the list tells whose contract each has and who is open.
        <a
          class="nl-link heat__link"
          href={addressOf(cell)}
          aria-label={`${formats.number(cell.providers)} ${rest}: ${cell.segment.id}, ${cell.municipality.name ?? cell.municipality.id}`}
        >
          {formats.number(cell.providers)} <span class="heat__rest">{rest}</span>
        </a>
      ) : (
        <strong class="heat__word">{word}</strong>
      )}
    </td>
  );
}
