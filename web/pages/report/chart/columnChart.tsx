// SPDX-License-Identifier: EUPL-1.2
import { type VNode } from "preact";
import { columnsOf } from "./columns";

interface ChartParts {
  readonly id: string;
  readonly title: string;
  /** What the picture shows, for who does not see it. */
  readonly description: string;
  /** Null where nothing is known, which leaves a gap. */
  readonly values: readonly (number | null)[];
  /** The lines of the chart, from nought up; charts beside each other have the same. */
  readonly ticks: readonly number[];
  readonly numberText: (number: number) => string;
}

const height = 132;
const top = 16;
const base = 122;
/** Room for the numbers of the lines, in parts of a hundred of the width. */
const gutter = 15;

const percent = (part: number): string => `${Math.round(part * 100) / 100}%`;

/** Columns from nought. Widths are parts of the whole, so that its text has one size in every window. */
export function ColumnChart({ id, title, description, values, ticks, numberText }: ChartParts): VNode {
  const highest = ticks.at(-1) ?? 1;
  const yOf = (part: number): number => base - ((base - top) * part) / 100;
  const columns = columnsOf(values, highest, gutter);
  const last = values.length - 1;
  return (
    <svg
      class="column-chart"
      width="100%"
      height={height}
      role="img"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-description`}
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-description`}>{description}</desc>
      {ticks.map((tick) => {
        const y = yOf((100 * tick) / highest);
        return (
          <>
            <line class={tick === 0 ? "axis" : "grid"} x1={percent(gutter)} x2="100%" y1={y} y2={y} />
            <text class="tick" x={percent(gutter - 2)} y={y + 4} text-anchor="end">
              {numberText(tick)}
            </text>
          </>
        );
      })}
      {columns.map(({ index, x, width, height: part }) => (
        <rect
          class={`bar bar--${index === last ? "last" : "earlier"}`}
          x={percent(x)}
          y={yOf(part)}
          width={percent(width)}
          height={base - yOf(part)}
        />
      ))}
    </svg>
  );
}
