// SPDX-License-Identifier: EUPL-1.2
import { GraphRefusal, type Told } from "../../graph/graph";
import { askWithout } from "../../page/askWithout";
import { type Answer, type Call, type Page } from "../../page/page";
import {
  choiceIn,
  type ChosenReport,
  type FieldName,
  fieldNames,
  noScheme,
  parametersOf,
  type ReportChoice,
} from "./choice";
import { monthsLater } from "../../page/day";
import { agendaMonths } from "./section/agenda";
import { dayBefore, monthsBefore, seriesStart } from "./days";
import { type ReportQuery, reportQuestion, type ReportQueryVariables } from "./report.question";
import { reportTexts } from "./report.texts";
import { reportMomentQuestion } from "./reportMoment.question";
import { ReportView } from "./report.view";
import { reportStartQuestion } from "./reportStart.question";
import { type Region, StartView } from "./start.view";

export const reportPath = "/rapport";

/** Has the number of providers gone down, why, and is there still a choice: for councils, on paper too. */
export const report: Page = {
  method: "GET",
  path: reportPath,
  menu: { nl: "Rapport", en: "Report" },
  answer: async (call) => {
    const { choice, unreadable } = choiceIn(call.query);
    if (unreadable.size > 0) return startAgain(call, choice, unreadable);
    if (choice.region === null) return start(call, choice);
    const { region, from, to, scheme } = choice;
    if (from === null || to === null || scheme === null) return complete(call, { ...choice, region }, null);
    return show(call, { ...choice, region, from, to, scheme });
  },
};

async function show(call: Call, choice: ChosenReport): Promise<Answer> {
  try {
    const { data, missing } = await ask(call, choice);
    const { region } = data.landscapeReport;
    return {
      kind: "view",
      title: call.texts(reportTexts).titleOf(region.name ?? region.id),
      body: <ReportView call={call} choice={choice} told={data} missing={missing} />,
    };
  } catch (fault) {
    if (!(fault instanceof GraphRefusal)) throw fault;
    // The day is that of the matrix: the division is not in use then, or nobody buys with it.
    if (fault.field === "scheme" || fault.field === "on") return complete(call, choice, choice.scheme);
    const refused = fault.field === "knownThen" ? "knownAt" : fault.field;
    const field = (Object.keys(fieldNames) as FieldName[]).find((name) => name === refused);
    if (field === undefined) throw fault;
    return startAgain(call, choice, new Set([field]));
  }
}

/**
 * The moment that all parts are asked as of. Without one each owner would answer as of its own, and what was recorded between
 * two of them stood in the one part and not in the other. Null when the region is not there on both days: the report is refused.
 */
async function momentOf(call: Call, { region, from, to }: ChosenReport): Promise<string | null> {
  try {
    const { data } = await call.ask(reportMomentQuestion, { region, from, to });
    const { before, after } = data;
    return before.knownAt < after.knownAt ? before.knownAt : after.knownAt;
  } catch (fault) {
    if (fault instanceof GraphRefusal) return null;
    throw fault;
  }
}

/** One question for all. When the owners of the names do not answer, the counting is asked for without them. */
async function ask(call: Call, choice: ChosenReport): Promise<Told<ReportQuery>> {
  const { region, from, to, scheme, every } = choice;
  const now = await momentOf(call, choice);
  const knownAt = choice.knownAt ?? now;
  const counted = {
    region,
    from,
    to,
    knownAt,
    scheme,
    choice: scheme !== noScheme,
    every,
    agendaUntil: monthsLater(to, agendaMonths),
    ...revisedBetween(choice.knownAt, now),
  };
  const seriesFrom = seriesStart(to, every) ?? from;
  try {
    return await askNamed(call, { ...counted, seriesFrom });
  } catch (fault) {
    // The region may be younger than the series is long.
    if (!(fault instanceof GraphRefusal) || fault.field !== "from" || from <= seriesFrom) throw fault;
    return askNamed(call, { ...counted, seriesFrom: seriesStart(to, every, from) ?? from });
  }
}

/** A print of an earlier moment is held against what the register knows now; one of now is that itself. */
const revisedBetween = (then: string | null, now: string | null) =>
  then !== null && now !== null && Date.parse(then) < Date.parse(now)
    ? { revised: true, knownThen: then, knownNow: now }
    : { revised: false };

const askNamed = (call: Call, question: Omit<ReportQueryVariables, "named">): Promise<Told<ReportQuery>> =>
  askWithout(
    call,
    reportQuestion,
    { ...question, named: true },
    { providers: "named", contracts: "named", municipalities: "named", quality: "named" },
  );

/**
 * Fills in what the address leaves open, and goes there: one report has one address.
 * @param refused the division with which no matrix can be made on the day
 */
async function complete(
  call: Call,
  choice: ReportChoice & { readonly region: string },
  refused: string | null,
): Promise<Answer> {
  const { data } = await call.ask(reportStartQuestion, {
    region: choice.region,
    on: choice.to ?? call.today,
    knownAt: choice.knownAt,
    ofRegion: true,
  });
  const region = data.regions.find(({ code }) => code === choice.region);
  if (!region) return startAgain(call, choice, new Set(["region"]));
  const inUse = latestFirst(data.segmentSchemes ?? []);
  const [latest] = inUse;
  // A division as old as the region has no day before it to compare with.
  const renewedOn = (latest?.from ?? "") > (region.from ?? "") ? (latest?.from ?? null) : null;
  const to = choice.to ?? (choice.from === null ? renewedOn : null) ?? call.today;
  const from = choice.from ?? (latest?.from === to ? dayBefore(to) : monthsBefore(to, 12));
  // One that is in use and refused is so for a reason that holds for the others too.
  const isHopeless = inUse.some(({ id }) => id === refused);
  const scheme = isHopeless ? noScheme : (latest?.id ?? noScheme);
  return { kind: "redirect", to: call.link(reportPath, parametersOf({ ...choice, from, to, scheme })) };
}

interface Scheme {
  readonly id: string;
  readonly from: string | null;
}

const latestFirst = (schemes: readonly Scheme[]): Scheme[] =>
  schemes.toSorted(
    (one, other) => (other.from ?? "").localeCompare(one.from ?? "") || one.id.localeCompare(other.id),
  );

async function start(call: Call, choice: ReportChoice): Promise<Answer> {
  return { ...view(call, choice, await regionsOn(call), new Set()), status: 200 };
}

async function startAgain(call: Call, choice: ReportChoice, faults: ReadonlySet<FieldName>): Promise<Answer> {
  return { ...view(call, choice, await regionsOn(call), faults), status: 400 };
}

async function regionsOn(call: Call): Promise<readonly Region[]> {
  const { data } = await call.ask(reportStartQuestion, { region: "", on: call.today, ofRegion: false });
  return data.regions;
}

function view(
  call: Call,
  choice: ReportChoice,
  regions: readonly Region[],
  faults: ReadonlySet<FieldName>,
): Answer & { kind: "view" } {
  return {
    kind: "view",
    title: call.texts(reportTexts).title,
    body: <StartView call={call} choice={choice} regions={regions} faults={faults} />,
  };
}
