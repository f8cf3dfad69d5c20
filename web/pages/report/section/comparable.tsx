// SPDX-License-Identifier: EUPL-1.2
import { type VNode } from "preact";
import { Head } from "../head";
import { countedAddress } from "../list/addresses";
import { type Movement } from "../report.question";
import { reportTexts } from "../report.texts";
import { isNamed, type ReportParts } from "../told";
import { termTexts } from "../terms.texts";
import { areRecorded, countedAs } from "../units";

interface SegmentTold {
  readonly id: string;
  readonly label?: string;
  readonly movement?: Movement | null;
}

/** Old segments beside new ones, with where the region wants them to go: fewer is not always better. */
export function Comparable({ call, missing, told: { landscapeReport } }: ReportParts): VNode {
  const texts = call.texts(reportTexts);
  const { movements } = call.texts(termTexts);
  const { formats } = call;
  // What was not asked is no "not recorded".
  const noMovement = isNamed({ missing }) ? texts.notRecorded : texts.notNow;
  const { comparable } = landscapeReport;
  const { region, from, to, knownAt } = landscapeReport;
  /** A block is known by one of its old segments. */
  const listOf = ([segment]: readonly SegmentTold[], side: "BEFORE" | "AFTER", count: number): VNode => {
    const place = { region: region.id, from: from.on, to: to.on, knownAt, side, block: segment?.id ?? null };
    const name = side === "BEFORE" ? texts.providersOld : texts.providersNew;
    return (
      <a
        class="nl-link"
        href={countedAddress(call, { ...place, ...countedAs.contracted })}
        aria-label={`${formats.number(count)}: ${name}, ${segment ? codeOf(segment) : ""}`}
      >
        {formats.number(count)}
      </a>
    );
  };
  if (!areRecorded(landscapeReport)) return <p>{texts.notRecorded}</p>;
  if (comparable.length === 0) return <p>{texts.notComparable}</p>;
  return (
    <>
      <p class="column">{texts.comparableLead}</p>
      <div class="wide" role="region" aria-label={texts.sections.comparable} tabIndex={0}>
        <table class="utrecht-table" aria-label={texts.sections.comparable}>
          <thead class="utrecht-table__header">
            <tr class="utrecht-table__row">
              <Head>{texts.old}</Head>
              <Head>{texts.new}</Head>
              <Head isNumber>{texts.providersOld}</Head>
              <Head isNumber>{texts.providersNew}</Head>
              <Head isNumber>{texts.difference}</Head>
              <Head>{texts.wanted}</Head>
            </tr>
          </thead>
          <tbody class="utrecht-table__body">
            {comparable.map(({ fromSegments, toSegments, fromProviders, toProviders, movement }) => (
              <tr key={fromSegments[0]?.id} class="utrecht-table__row" data-block={codesOf(fromSegments)}>
                <th scope="row" class="utrecht-table__cell">
                  <Segments segments={fromSegments} />
                </th>
                <td class="utrecht-table__cell">
                  <Segments segments={toSegments} />
                </td>
                <td class="utrecht-table__cell number">{listOf(fromSegments, "BEFORE", fromProviders)}</td>
                <td class="utrecht-table__cell number strong">
                  {listOf(fromSegments, "AFTER", toProviders)}
                </td>
                <td class="utrecht-table__cell number">{formats.difference(toProviders - fromProviders)}</td>
                <td class="utrecht-table__cell">
                  {movement ? (
                    movements[movement]
                  ) : (
                    <ul class="report-plain">
                      {toSegments.map((segment) => (
                        <li key={segment.id}>
                          {codeOf(segment)}: {segment.movement ? movements[segment.movement] : noMovement}
                        </li>
                      ))}
                    </ul>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p class="small soft">{texts.restNotComparable}</p>
    </>
  );
}

const codeOf = ({ id }: SegmentTold): string => id.split("/").at(-1) ?? id;
const codesOf = (segments: readonly SegmentTold[]): string => segments.map(codeOf).join("+");

const Segments = ({ segments }: { readonly segments: readonly SegmentTold[] }): VNode => (
  <ul class="report-plain">
    {segments.map((segment) => (
      <li key={segment.id}>
        <strong>{codeOf(segment)}</strong> {segment.label}
      </li>
    ))}
  </ul>
);
