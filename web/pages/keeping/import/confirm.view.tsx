// SPDX-License-Identifier: EUPL-1.2
import { type VNode } from "preact";
import { type Call } from "../../../page/page";
import { Field } from "../../../parts/field";
import { importTexts } from "./import.texts";
import { FileForm } from "./fileForm";

/** What somebody said to have a list recorded, and why that was not done. */
export interface SaidToConfirm {
  readonly kind: string;
  readonly reason: string;
  readonly source: string;
  readonly fault: string;
}

interface ConfirmParts {
  readonly call: Call;
  readonly trial: string;
  readonly said: SaidToConfirm | null;
}

/** The same file once more: the site keeps none, and what is not the file that was tried is not recorded. */
export function Confirm({ call, trial, said }: ConfirmParts): VNode {
  const texts = call.texts(importTexts);
  const box = "utrecht-textbox utrecht-textbox--html-input";
  return (
    <section class="not-printed">
      <h2>{texts.confirm}</h2>
      <p>{texts.confirmLead}</p>
      <FileForm call={call} does={texts.confirm}>
        <input type="hidden" name="soort" value={said?.kind ?? call.query.get("soort") ?? ""} />
        <input type="hidden" name="proef" value={trial} />
        <Field id="reason" label={texts.reason}>
          <input
            class={box}
            id="reason"
            name="reason"
            value={said?.reason}
            maxLength={1_000}
            required
            autocomplete="off"
          />
        </Field>
        <Field id="source" label={texts.source}>
          <input
            class={box}
            id="source"
            name="source"
            value={said?.source}
            maxLength={1_000}
            autocomplete="off"
          />
        </Field>
      </FileForm>
    </section>
  );
}
