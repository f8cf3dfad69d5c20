// SPDX-License-Identifier: EUPL-1.2
import { type VNode } from "preact";
import { type Call } from "../../../page/page";
import { Head } from "../head";
import { contractedAddress, countedAddress } from "../list/addresses";
import { type ReportQuery } from "../report.question";
import { reportTexts } from "../report.texts";
import { type ReportParts } from "../told";
import { termTexts } from "../terms.texts";
import { countedAs, countIn, type Measure, measures } from "../units";

/** Every unit on both days, with what it means under its name. */
export function Counts({ call, told: { landscapeReport } }: ReportParts): VNode {
  const texts = call.texts(reportTexts);
  const terms = call.texts(termTexts);
  const { formats } = call;
  const { from, to } = landscapeReport;
  const [was, is] = [countIn(from, "contracted"), countIn(to, "contracted")];
  return (
    <>
      <p class="report-headline">
        {was === null || is === null ? (
          <strong>{texts.headlineUnknown}</strong>
        ) : (
          <>
            <strong>{texts.headline(formats.number(was), formats.number(is))}</strong>
            <span>{movement(call, was, is)}</span>
          </>
        )}
      </p>
      <table class="utrecht-table report-counts" aria-label={texts.sections.counts}>
        <thead class="utrecht-table__header">
          <tr class="utrecht-table__row">
            <Head>{texts.counted}</Head>
            <Head isNumber>{formats.shortDay(from.on)}</Head>
            <Head isNumber>{formats.shortDay(to.on)}</Head>
            <Head isNumber>{texts.difference}</Head>
          </tr>
        </thead>
        <tbody class="utrecht-table__body">
          {measures.map((measure) => (
            <tr key={measure} class="utrecht-table__row" data-measure={measure}>
              <th scope="row" class="utrecht-table__cell">
                {terms.units[measure]}
                <span class="report-meaning">{terms.meanings[measure]}</span>
              </th>
              <td class="utrecht-table__cell number">
                <Figure call={call} told={landscapeReport} measure={measure} day="from" />
              </td>
              <td class="utrecht-table__cell number strong">
                <Figure call={call} told={landscapeReport} measure={measure} day="to" />
              </td>
              <td class="utrecht-table__cell number">
                <Difference call={call} from={countIn(from, measure)} to={countIn(to, measure)} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

interface FigureParts {
  readonly call: Call;
  readonly told: ReportQuery["landscapeReport"];
  readonly measure: Measure;
  readonly day: "from" | "to";
}

/** A count; it leads to the list of what was counted. */
function Figure({ call, told, measure, day }: FigureParts): VNode {
  const count = told[day];
  const number = countIn(count, measure);
  const text = number === null ? call.texts(reportTexts).notRecorded : call.formats.number(number);
  const { region, knownAt, from, to } = told;
  const address = isListed(measure)
    ? contractedAddress(call, { region: region.id, on: count.on, knownAt, category: listed[measure] })
    : countedAddress(call, {
        region: region.id,
        from: from.on,
        to: to.on,
        knownAt,
        side: day === "from" ? "BEFORE" : "AFTER",
        block: null,
        ...countedAs[measure],
      });
  const name = call.texts(termTexts).units[measure];
  return (
    <a class="nl-link" href={address} aria-label={`${text}: ${name}, ${call.formats.day(count.on)}`}>
      {text}
    </a>
  );
}

/** The measures that the landscape lists, with the category that it lists them by. */
const listed = { contracted: null, rta: "RTA", lta: "LTA", maatwerk: "MAATWERK" } as const;
const isListed = (measure: Measure): measure is keyof typeof listed => Object.hasOwn(listed, measure);

function movement(call: Call, from: number, to: number): string {
  const texts = call.texts(reportTexts);
  const { formats } = call;
  if (from === to) return texts.same;
  const number = formats.number(Math.abs(to - from));
  if (from === 0) return texts.moreFromNought(number);
  const part = formats.percentage(Math.abs(to - from) / from);
  return to < from ? texts.less(number, part) : texts.more(number, part);
}

interface DifferenceParts {
  readonly call: Call;
  readonly from: number | null;
  readonly to: number | null;
}

/** What it became less or more, and which part that is of what it was; of nought nothing is a part. */
function Difference({ call: { formats }, from, to }: DifferenceParts): VNode | null {
  if (from === null || to === null) return null;
  return (
    <>
      {formats.difference(to - from)}
      {to === from || from === 0 ? null : (
        <span class="report-part"> {formats.percentage(Math.abs(to - from) / from)}</span>
      )}
    </>
  );
}
