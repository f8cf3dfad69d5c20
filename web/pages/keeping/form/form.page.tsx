// SPDX-License-Identifier: EUPL-1.2
import { GraphRefusal } from "../../../graph/graph";
import { type Answer, type Call, type Page } from "../../../page/page";
import { words } from "../../../../kit/words";
import { type Referred, referredIn, seenName, seenValue, withChosen, withNumbers } from "../known/referred";
import { atDesk, framed } from "../frame/atDesk";
import { keepingLink, places } from "../frame/keepingLinks";
import { type Scope } from "../frame/scope";
import { formTexts } from "./form.texts";
import { FormView } from "./form.view";
import { valuesOf } from "./valuesIn";
import { common, faultsIn, Given, steps } from "./given";
import { type Job } from "./job";
import { orKeep } from "./orKeep";
import { placed } from "./placed";
import { chooseProvider, providerParameter } from "./providerChoice";
import { type Verdict, verdictOf, verdictOfRefusal } from "./verdict";

/** The pages of a job: its form, and what becomes of it when it is sent. */
export const formPages = (job: Job): Page[] => formPagesOf(job.path, () => job);

/** The pages of a form that the address decides about. @param jobOf null when there is no form for what it asks */
export function formPagesOf(name: string, jobOf: (call: Call) => Job | null): Page[] {
  const path = `${places.work}/${name}`;
  const withJob = (call: Call, answer: (job: Job) => Answer | Promise<Answer>): Answer | Promise<Answer> => {
    const job = jobOf(call);
    return job === null ? gone(call) : answer(job);
  };
  return [
    {
      method: "GET",
      path,
      behindLogin: true,
      answer: (call) => atDesk(call, (scope) => withJob(call, (job) => ask(call, job, scope))),
    },
    {
      method: "POST",
      path,
      behindLogin: true,
      showsUnproven: true,
      answer: (call) =>
        atDesk(call, (scope) => withJob(call, (job) => orKeep(call, () => take(call, job, scope)))),
    },
  ];
}

async function ask(call: Call, job: Job, scope: Scope): Promise<Answer> {
  if (job.needsProvider === true && !call.query.has(providerParameter)) return chooseProvider(call, job);
  return show(call, job, scope, { kind: "none" });
}

async function take(call: Call, job: Job, scope: Scope): Promise<Answer> {
  const step = call.form.get(common.step);
  const chosen = withChosen(call.form, job.fields);
  // Nothing is done by it, and what was filled in stays.
  if (step === steps.more && job.room) return show({ ...call, form: chosen }, job, scope, { kind: "room" });
  const told = await referredIn(call, job.fields, ({ name }) => chosen.get(name) ?? "");
  const sent = { ...call, form: withNumbers(chosen, told.referred) };
  const given = new Given(sent.form, step !== steps.record);
  const verdict = call.isProven
    ? await judged(sent, job, given, scope, told.referred)
    : ({ kind: "unproven" } as const);
  if (verdict.kind !== "recorded") return show(sent, job, scope, verdict);
  // By another page, so that a reload does not send it again.
  return {
    kind: "redirect",
    to:
      job.placeAfter?.(call, given) ??
      keepingLink(call, places.record, { soort: job.typeName, id: verdict.id, vastgelegd: true }),
  };
}

async function judged(
  call: Call,
  job: Job,
  given: Given,
  scope: Scope,
  referred: readonly Referred[],
): Promise<Verdict> {
  const faults = [...faultsIn(given, job.fields), ...(job.faultsOf?.(given) ?? [])];
  if (given.text(common.reason) === null) {
    faults.push({
      field: common.reason,
      expected: words("Fill in the reason.", "Vul de reden in."),
    });
  }
  if (faults.length > 0) return { kind: "faults", faults };
  // Nobody ends by its number what they never saw.
  const seen = new Set(call.form.getAll(seenName));
  const isUnseen = (one: Referred): boolean => !given.rehearse && !seen.has(seenValue(one));
  // Even a rehearsal would take what stands there for a number that is not there.
  const isUnsaid = (one: Referred): boolean =>
    one.unsaid !== null && (!given.rehearse || one.inWords === null);
  if (referred.some(isUnsaid)) return { kind: "unsaid" };
  if (referred.some((one) => one.candidates.length > 0 || isUnseen(one))) return { kind: "look" };
  const doubt = given.rehearse ? null : (job.doubtOf?.(given) ?? null);
  if (doubt !== null && given.text(common.sure) !== doubt.nl) return { kind: "doubt", doubt };
  if (await job.isOfAnotherDay?.(call, given)) return { kind: "other-day" };
  try {
    const { data } = await job.perform(call, given, scope);
    const verdict = verdictOf(data, job.idOf?.(given) ?? given.id);
    return verdict.kind === "faults" ? { ...verdict, faults: placed(job, given, verdict.faults) } : verdict;
  } catch (fault) {
    const verdict = fault instanceof GraphRefusal ? verdictOfRefusal(fault) : null;
    if (verdict === null) throw fault;
    return verdict;
  }
}

async function show(call: Call, job: Job, scope: Scope, verdict: Verdict): Promise<Answer> {
  const subject = await job.subjectOf(call, scope);
  if (subject === null) return gone(call);
  const values = valuesOf(call, subject, verdict);
  const { referred, missing } = await referredIn(call, job.fields, ({ name }) => values(name).join("\n"));
  return framed(
    call,
    statusOf(verdict),
    job.title[call.language],
    <FormView
      call={call}
      job={job}
      subject={{ ...subject, missing: [...subject.missing, ...missing] }}
      verdict={verdict}
      values={values}
      referred={referred}
    />,
  );
}

function gone(call: Call): Answer {
  const texts = call.texts(formTexts);
  return framed(
    call,
    404,
    texts.gone,
    <>
      <p>{texts.goneText}</p>
      <p>
        <a class="nl-link" href={keepingLink(call, places.search)}>
          {texts.toSearch}
        </a>
      </p>
    </>,
  );
}

function statusOf({ kind }: Verdict): number {
  switch (kind) {
    case "faults":
      return 422;
    case "stale":
    case "other-day":
    case "already":
      return 409;
    case "not-allowed":
      return 403;
    case "unknown":
      return 404;
    case "none":
    case "unproven":
    case "room":
    case "look":
    case "unsaid":
    case "doubt":
    case "tried":
    case "unchanged":
    case "recorded":
      return 200;
  }
}
