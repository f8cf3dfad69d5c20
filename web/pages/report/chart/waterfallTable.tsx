// SPDX-License-Identifier: EUPL-1.2
import { type ComponentChildren, type VNode } from "preact";
import { type Formats } from "../../../page/formats";
import { Head } from "../head";
import { type Waterfall } from "./waterfall";

interface TableParts {
  readonly caption: string;
  readonly heads: { readonly reason: string; readonly change: string; readonly total: string };
  readonly start: { readonly label: string; readonly total: number };
  readonly end: { readonly label: string; readonly total: number };
  readonly waterfall: Waterfall<ComponentChildren>;
  readonly formats: Formats;
  /** The number of a change, perhaps as a link to what is behind it. */
  readonly changeText: (index: number, text: string) => ComponentChildren;
}

/** Changes as bars in the rows of a table: the numbers are text at any width, and the picture needs no other words. */
export function WaterfallTable(parts: TableParts): VNode {
  const { caption, heads, start, end, waterfall, formats, changeText } = parts;
  return (
    <table class="utrecht-table waterfall">
      <caption class="utrecht-table__caption">{caption}</caption>
      <thead class="utrecht-table__header">
        <tr class="utrecht-table__row">
          <Head>{heads.reason}</Head>
          <Head isNumber>{heads.change}</Head>
          <Head isNumber>{heads.total}</Head>
          <td class="utrecht-table__header-cell waterfall__picture" />
        </tr>
      </thead>
      <tbody class="utrecht-table__body">
        <Total {...start} text={formats.number(start.total)} width={waterfall.startWidth} />
        {waterfall.steps.map(({ label, change, total, x, width }, index) => (
          <tr key={index} class="utrecht-table__row">
            <th scope="row" class="utrecht-table__cell">
              {label}
            </th>
            <td class="utrecht-table__cell number">{changeText(index, formats.difference(change))}</td>
            <td class="utrecht-table__cell number soft">{formats.number(total)}</td>
            <Bar x={x} width={width} kind={change < 0 ? "less" : "more"} />
          </tr>
        ))}
        <Total {...end} text={formats.number(end.total)} width={waterfall.endWidth} />
      </tbody>
    </table>
  );
}

interface TotalParts {
  readonly label: string;
  readonly text: string;
  readonly width: number;
}

const Total = ({ label, text, width }: TotalParts): VNode => (
  <tr class="utrecht-table__row waterfall__total">
    <th scope="row" class="utrecht-table__cell">
      {label}
    </th>
    <td class="utrecht-table__cell" />
    <td class="utrecht-table__cell number">{text}</td>
    <Bar x={0} width={width} kind="total" />
  </tr>
);

interface BarParts {
  readonly x: number;
  readonly width: number;
  readonly kind: "total" | "less" | "more";
}

const percent = (part: number): string => `${Math.round(part * 100) / 100}%`;

const Bar = ({ x, width, kind }: BarParts): VNode => (
  <td class="utrecht-table__cell waterfall__picture">
    <svg class="waterfall__bar" width="100%" height="18" aria-hidden="true" focusable="false">
      <rect class={`bar bar--${kind}`} x={percent(x)} y="2" width={percent(width)} height="14" />
      <line class="axis" x1="0" x2="0" y1="0" y2="18" />
    </svg>
  </td>
);
