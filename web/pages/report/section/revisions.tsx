// SPDX-License-Identifier: EUPL-1.2
import { type VNode } from "preact";
import { keptEntities } from "../../../labels/register.labels";
import { Alert } from "../../../parts/alert";
import { ProviderLink } from "../../../parts/providerLink";
import { Head } from "../head";
import { type ReportQuery } from "../report.question";
import { reportTexts } from "../report.texts";
import { revisionTexts } from "../revision.texts";
import { termTexts } from "../terms.texts";
import { type ReportParts } from "../told";
import { bridged, type BridgedMeasure, countIn } from "../units";

type Revision = NonNullable<ReportQuery["revisedTo"]>;
type Line = Revision["CONTRACTED"][number];

const measures = Object.keys(bridged) as BridgedMeasure[];

/** More than this is a list to count, not to read. */
const mostNamed = 12;

/** Why the register counts otherwise now than when the report was printed: per day and unit, line by line. */
export function Revisions({ call, told }: ReportParts): VNode {
  const texts = call.texts(revisionTexts);
  const { formats } = call;
  const revisions = [told.revisedFrom, told.revisedTo].flatMap((each) => each ?? []);
  const [first] = revisions;
  if (!first) return <p class="column">{texts.ofNow}</p>;
  return (
    <>
      <p class="column">{texts.lead(formats.moment(first.knownThen), formats.moment(first.knownNow))}</p>
      {revisions.map((revision) => (
        <Day key={revision.is.on} call={call} revision={revision} />
      ))}
    </>
  );
}

interface DayParts extends Pick<ReportParts, "call"> {
  readonly revision: Revision;
}

function Day({ call, revision }: DayParts): VNode {
  const texts = call.texts(revisionTexts);
  const { units } = call.texts(termTexts);
  const revised = measures.filter((measure) => isRevised(revision, measure));
  const same = measures.filter((measure) => !revised.includes(measure)).map((measure) => units[measure]);
  return (
    <div data-revision={revision.is.on}>
      <h3>{texts.onDay(call.formats.day(revision.is.on))}</h3>
      {revised.map((measure) => (
        <Unit key={measure} call={call} revision={revision} measure={measure} />
      ))}
      <p class="column small soft">
        {revised.length === 0
          ? texts.unchanged
          : same.length > 0
            ? `${texts.same} ${same.join(", ")}.`
            : null}
      </p>
    </div>
  );
}

/** Two changes of the register may cancel out in the number, and are changes all the same. */
const isRevised = ({ was, is, ...bridges }: Revision, measure: BridgedMeasure): boolean =>
  bridges[bridged[measure]].length > 0 || countIn(was, measure) !== countIn(is, measure);

interface UnitParts extends DayParts {
  readonly measure: BridgedMeasure;
}

function Unit({ call, revision, measure }: UnitParts): VNode {
  const texts = call.texts(revisionTexts);
  const heads = call.texts(reportTexts);
  const { units } = call.texts(termTexts);
  const { formats } = call;
  const was = countIn(revision.was, measure);
  const is = countIn(revision.is, measure);
  const lines = revision[bridged[measure]];
  const shown = (count: number | null): string =>
    count === null ? heads.notRecorded : formats.number(count);
  const addsUp =
    lines.reduce((sum, { change }) => sum + change, revision.was[measure]) === revision.is[measure];
  // Between a count and none there is no difference to explain.
  const areBoth = was !== null && is !== null;
  const title = `${units[measure]}: ${shown(was)} → ${shown(is)}`;
  if (areBoth && !addsUp) return <Alert kind="error">{`${title}. ${texts.doesNotAddUp}`}</Alert>;
  return (
    <details class="report-details" data-revised={measure}>
      <summary>
        <span class="report-details__name">{units[measure]}</span>
        <span>
          {shown(was)} → {shown(is)}
          {areBoth ? ` (${is === was ? heads.same : formats.difference(is - was)})` : null}
        </span>
      </summary>
      {areBoth ? <Lines call={call} lines={lines} title={title} on={revision.is.on} /> : null}
    </details>
  );
}

interface LinesParts extends Pick<ReportParts, "call"> {
  readonly lines: readonly Line[];
  readonly title: string;
  readonly on: string;
}

function Lines({ call, lines, title, on }: LinesParts): VNode {
  const texts = call.texts(revisionTexts);
  const { change: changeHead } = call.texts(reportTexts);
  const { formats } = call;
  return (
    <div class="wide" role="region" aria-label={title} tabIndex={0}>
      <table class="utrecht-table" aria-label={title}>
        <thead class="utrecht-table__header">
          <tr class="utrecht-table__row">
            <Head>{texts.kind}</Head>
            <Head isNumber>{changeHead}</Head>
            <Head>{texts.changes}</Head>
            <Head>{texts.providers}</Head>
          </tr>
        </thead>
        <tbody class="utrecht-table__body">
          {lines.map((line) => (
            <tr key={`${line.kind} ${line.change}`} class="utrecht-table__row" data-revision-line={line.kind}>
              <th scope="row" class="utrecht-table__cell report-kind">
                {texts.kinds[line.kind]}
                <span class="report-meaning">{texts.meanings[line.kind]}</span>
              </th>
              <td class="utrecht-table__cell number">{formats.difference(line.change)}</td>
              <td class="utrecht-table__cell">{recordedIn(call, line)}</td>
              <td class="utrecht-table__cell">
                {line.providerIds.slice(0, mostNamed).map((id, index) => (
                  <span key={id}>
                    {index > 0 ? ", " : ""}
                    <ProviderLink call={call} id={id} name={id} on={on} />
                  </span>
                ))}{" "}
                {moreThan(call, line.providerIds)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** What was recorded, by type and number, each with what was done where a line has several. */
function recordedIn(call: ReportParts["call"], { kind, changes }: Line): string {
  const texts = call.texts(revisionTexts);
  const named = changes.slice(0, mostNamed).map((change) => {
    const label = (keptEntities as Partial<Record<string, Readonly<Record<"nl" | "en", string>>>>)[
      change.typeName
    ]?.[call.language];
    const done = kind === "SEVERAL" ? ` (${texts.kinds[change.kind]})` : "";
    return `${label ?? change.typeName} ${change.key}${done}`;
  });
  return [named.join(", "), moreThan(call, changes)].filter(Boolean).join(" ");
}

const moreThan = (call: ReportParts["call"], all: readonly unknown[]): string | null =>
  all.length > mostNamed ? call.texts(revisionTexts).more(call.formats.number(all.length - mostNamed)) : null;
