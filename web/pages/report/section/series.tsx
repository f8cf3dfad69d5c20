// SPDX-License-Identifier: EUPL-1.2
import { type VNode } from "preact";
import { ColumnChart } from "../chart/columnChart";
import { ticksTo } from "../chart/scale";
import { Head } from "../head";
import { countedAddress } from "../list/addresses";
import { reportTexts } from "../report.texts";
import { type ReportParts } from "../told";
import { termTexts } from "../terms.texts";
import { bridged, type BridgedMeasure, countedAs, countIn, type Measure, measures } from "../units";

const drawn = measures.filter((measure): measure is BridgedMeasure => Object.hasOwn(bridged, measure));

const isCounted = (value: number | null): value is number => value !== null;

/** Each unit over time in a chart of its own, all on one scale: nothing lies over anything else. */
export function Series({ call, told }: ReportParts): VNode {
  const texts = call.texts(reportTexts);
  const terms = call.texts(termTexts);
  const { formats } = call;
  const { points } = told.landscapeSeries;
  const [first] = points;
  const last = points.at(-1);
  if (!first || !last) return <p>{texts.missingPart}</p>;
  if (!points.some(({ contractsRecorded }) => contractsRecorded)) return <p>{texts.notRecorded}</p>;
  const valuesOf = (measure: BridgedMeasure): (number | null)[] =>
    points.map((point) => countIn(point, measure));
  const ticks = ticksTo(Math.max(...drawn.flatMap(valuesOf).filter(isCounted)));
  /** The first day has none before it to compare with. */
  const listOf = (on: string, measure: Measure): string =>
    countedAddress(call, {
      region: told.landscapeReport.region.id,
      ...(on === first.on
        ? { from: on, to: last.on, side: "BEFORE" }
        : { from: first.on, to: on, side: "AFTER" }),
      knownAt: told.landscapeSeries.knownAt,
      block: null,
      ...countedAs[measure],
    });
  const hasNought = points.some((point) => countIn(point, "contracts") === 0);
  const numberOf = (point: (typeof points)[number], measure: Measure): string => {
    const count = countIn(point, measure);
    return count === null ? texts.notRecorded : formats.number(count);
  };
  return (
    <>
      <p class="column">
        {texts.seriesLead(formats.day(first.on), formats.day(last.on))}{" "}
        {hasNought ? texts.seriesNought : null}
      </p>
      <div class="series-charts">
        {drawn.map((measure) => {
          const values = valuesOf(measure);
          const counted = values.filter(isCounted);
          const number = (value: number): string => formats.number(value);
          return (
            <figure key={measure} class="series-chart">
              <figcaption>
                {terms.units[measure]}
                <span class="series-chart__ends">
                  {numberOf(first, measure)} → <strong>{numberOf(last, measure)}</strong>
                </span>
              </figcaption>
              <ColumnChart
                id={`reeks-${measure}`}
                title={terms.units[measure]}
                description={texts.chartText(
                  numberOf(first, measure),
                  formats.day(first.on),
                  numberOf(last, measure),
                  formats.day(last.on),
                  number(Math.min(...counted)),
                  number(Math.max(...counted)),
                )}
                values={values}
                ticks={ticks}
                numberText={number}
              />
              <p class="series-chart__days" aria-hidden="true">
                <span>{formats.shortDay(first.on)}</span>
                <span>{formats.shortDay(last.on)}</span>
              </p>
            </figure>
          );
        })}
      </div>
      <details class="report-details">
        <summary>
          <span>{texts.seriesTable}</span>
        </summary>
        <div class="wide" role="region" aria-label={texts.seriesTable} tabIndex={0}>
          <table class="utrecht-table" aria-label={texts.seriesTable}>
            <thead class="utrecht-table__header">
              <tr class="utrecht-table__row">
                <Head>{texts.day}</Head>
                {measures.map((measure) => (
                  <Head key={measure} isNumber>
                    {terms.units[measure]}
                  </Head>
                ))}
              </tr>
            </thead>
            <tbody class="utrecht-table__body">
              {points.map((point) => (
                <tr key={point.on} class="utrecht-table__row">
                  <th scope="row" class="utrecht-table__cell">
                    {formats.shortDay(point.on)}
                  </th>
                  {measures.map((measure) => (
                    <td key={measure} class="utrecht-table__cell number">
                      <a class="nl-link" href={listOf(point.on, measure)}>
                        {numberOf(point, measure)}
                      </a>
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </>
  );
}
