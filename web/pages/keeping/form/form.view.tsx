// SPDX-License-Identifier: EUPL-1.2
import { type VNode } from "preact";
import { type Call } from "../../../page/page";
import { Facts } from "../../../parts/facts";
import { MissingAlert } from "../../../parts/missingAlert";
import { FormKey } from "../frame/formKey";
import { Control } from "./control";
import { formTexts } from "./form.texts";
import { common, steps } from "./given";
import { type FormField } from "./field";
import { type Job, type Subject } from "./job";
import { isSaid, type Referred, seenName, seenValue } from "../known/referred";
import { shownGiven } from "./shownGiven";
import { isSeenAnew, nowOf } from "./valuesIn";
import { type Verdict } from "./verdict";
import { VerdictView } from "./verdict.view";

interface FormParts {
  readonly call: Call;
  readonly job: Job;
  readonly subject: Subject;
  readonly verdict: Verdict;
  readonly values: (name: string) => readonly string[];
  /** What is named in the fields, in words. */
  readonly referred: readonly Referred[];
}

export function FormView({ call, job, subject, verdict, values, referred }: FormParts): VNode {
  const texts = call.texts(formTexts);
  const { language } = call;
  const sent = verdict.kind === "none" ? null : call.form;
  const isAnew = sent === null || isSeenAnew(verdict);
  const basis = isAnew ? subject.basis : (sent.get(common.basis) ?? "");
  const faultOf = (name: string): string | null => {
    const faults = verdict.kind === "faults" ? verdict.faults.filter(({ field }) => field === name) : [];
    const said = faults.map((fault) => {
      const expected = fault.isEnglish
        ? `${texts.englishOnly} ${fault.expected.en}`
        : fault.expected[language];
      return `${expected}${shownGiven(call, fault)}`;
    });
    return said.length === 0 ? null : said.join("; ");
  };
  const before = ({ name, widget }: FormField): readonly string[] => {
    if (!isAnew) return sent.getAll(`${common.before}${name}`);
    const now = nowOf(subject, name);
    return widget === "lines" ? [now.join("\n")] : now;
  };
  const reasons: readonly FormField[] = [
    {
      name: common.reason,
      widget: "long",
      label: { nl: texts.reason, en: texts.reason },
      hint: { nl: texts.reasonHint, en: texts.reasonHint },
      isRequired: true,
    },
    {
      name: common.source,
      widget: "text",
      label: { nl: texts.source, en: texts.source },
      hint: { nl: texts.sourceHint, en: texts.sourceHint },
    },
  ];
  const control = (field: FormField): VNode => (
    <Control
      key={field.name}
      call={call}
      field={field}
      options={subject.choices[field.name] ?? []}
      values={values(field.name)}
      referred={referred.filter((one) => one.field === field.name)}
      fault={faultOf(field.name)}
    />
  );
  const { room } = job;
  return (
    <>
      <p>{job.lead[language]}</p>
      <MissingAlert call={call} missing={subject.missing} />
      <VerdictView call={call} job={job} verdict={verdict} />
      {subject.facts.length > 0 ? (
        <section>
          <h2>{texts.about}</h2>
          <Facts facts={subject.facts} />
        </section>
      ) : null}
      <p class="keeping__nature">{texts.nature[job.nature]}</p>
      <form method="post" action={call.address} class="keeping__form">
        <FormKey call={call} />
        <input type="hidden" name={common.id} value={sent?.get(common.id) ?? subject.id} />
        <input type="hidden" name={common.basis} value={basis} />
        {room ? (
          <>
            {/* What the key Enter presses is the first button of a form, and that should not be the one for more room. */}
            <button
              class="keeping__by-enter"
              type="submit"
              name={common.step}
              value={steps.rehearse}
              tabIndex={-1}
              aria-hidden="true"
            >
              {texts.try}
            </button>
            <input type="hidden" name={common.rows} value={room.rows} />
          </>
        ) : null}
        {verdict.kind === "doubt" ? (
          <input type="hidden" name={common.sure} value={verdict.doubt.nl} />
        ) : null}
        {seenIn(verdict, sent, referred).map((value) => (
          <input key={value} type="hidden" name={seenName} value={value} />
        ))}
        {job.fields.flatMap((field) =>
          before(field).map((value) => (
            <input
              key={`${field.name} ${value}`}
              type="hidden"
              name={`${common.before}${field.name}`}
              value={value}
            />
          )),
        )}
        {job.fields.length > 0 ? (
          <fieldset>
            <legend>{texts.fill}</legend>
            {job.fields.map(control)}
            {room && room.rows < room.most ? (
              <p>
                <button
                  class="nl-button nl-button--secondary"
                  type="submit"
                  name={common.step}
                  value={steps.more}
                >
                  {texts.more}
                </button>
              </p>
            ) : null}
            {room && room.rows >= room.most ? <p>{texts.noMore(room.most)}</p> : null}
          </fieldset>
        ) : null}
        <fieldset>
          <legend>{texts.why}</legend>
          {reasons.map(control)}
        </fieldset>
        <p class="field__hint" id="proef-uitleg">
          {texts.tryHint}
        </p>
        <p class="keeping__buttons">
          <button
            class="nl-button nl-button--secondary"
            type="submit"
            name={common.step}
            value={steps.rehearse}
            aria-describedby="proef-uitleg"
          >
            {texts.try}
          </button>
          <button class="nl-button nl-button--primary" type="submit" name={common.step} value={steps.record}>
            {texts.record}
          </button>
        </p>
      </form>
    </>
  );
}

/** Of what it was said what it is, when nothing else asks for attention; what was seen before stays seen. */
function seenIn(
  { kind }: Verdict,
  sent: URLSearchParams | null,
  referred: readonly Referred[],
): readonly string[] {
  const isShown = !["faults", "unproven", "room", "other-day", "stale"].includes(kind);
  const shown = [...new Set(referred.filter(isSaid).map(seenValue))];
  const before = new Set(sent?.getAll(seenName));
  return isShown ? shown : shown.filter((value) => before.has(value));
}
