// SPDX-License-Identifier: EUPL-1.2
import { type ComponentChildren, type VNode } from "preact";
import { isLocalDate } from "../../kit/localDate";
import { catalogue } from "../page/catalogue";
import { languageParameter } from "../page/language";
import { type Call } from "../page/page";
import { describedBy, Field } from "./field";
import { askedKnowledge, knownParameter } from "./knownAt";

/** The name of the day in an address. */
export const dayParameter = "datum";

const dayTexts = catalogue(
  {
    label: "Zoals het was op",
    hint: "Leeg is vandaag",
    wrong: "Dit is geen bestaande datum. Schrijf hem als 2026-03-29.",
    show: "Toon",
  },
  {
    label: "As it was on",
    hint: "Empty is today",
    wrong: "This is not an existing date. Write it as 2026-03-29.",
    show: "Show",
  },
);

export interface AskedDay {
  /** Today when none, or none that exists, was asked for. */
  readonly on: string;
  readonly wrong: boolean;
}

/** The day that an address asks for. */
export function askedDay(call: Call): AskedDay {
  const asked = call.query.get(dayParameter)?.trim() ?? "";
  const wrong = asked !== "" && !isLocalDate(asked);
  return { on: asked === "" || wrong ? call.today : asked, wrong };
}

interface DayFormParts {
  readonly call: Call;
  /** Fields that keep what else stands in the address. */
  readonly hidden?: ComponentChildren;
}

/** Chooses the day of which a page tells, as known when the page is. */
export function DayForm({ call, hidden }: DayFormParts): VNode {
  const texts = call.texts(dayTexts);
  const fault = askedDay(call).wrong ? texts.wrong : null;
  const [path] = call.address.split("?", 1);
  const { knownAt } = askedKnowledge(call);
  return (
    <form method="get" action={path} class="day-form not-printed">
      {call.language === "en" ? <input type="hidden" name={languageParameter} value="en" /> : null}
      {knownAt === null ? null : <input type="hidden" name={knownParameter} value={knownAt} />}
      {hidden}
      <Field id={dayParameter} label={texts.label} hint={texts.hint} fault={fault}>
        <input
          class={`utrecht-textbox utrecht-textbox--html-input${fault ? " utrecht-textbox--invalid" : ""}`}
          type="date"
          id={dayParameter}
          name={dayParameter}
          value={call.query.get(dayParameter) ?? ""}
          aria-describedby={describedBy(dayParameter, texts.hint, fault)}
          aria-invalid={fault ? true : undefined}
        />
      </Field>
      <button class="nl-button nl-button--secondary" type="submit">
        {texts.show}
      </button>
    </form>
  );
}
