// SPDX-License-Identifier: EUPL-1.2
import { type VNode } from "preact";
import { type Call } from "../page/page";
import { formKeyField } from "../page/visitor";
import { loginTexts } from "./login.texts";

/**
 * What was filled in stands in the page itself, and nowhere on the server: only this browser has it, and it is as large
 * as a form may be. Its old key goes along and is worth nothing, so the form is shown again and nothing is done.
 */
export function KeptForm({ call }: { readonly call: Call }): VNode {
  const texts = call.texts(loginTexts);
  const kept = [...call.form].filter(([name]) => name !== formKeyField);
  return (
    <form method="post" action={call.address}>
      {kept.map(([name, value], index) => (
        <textarea key={index} name={name} hidden>
          {`\n${value}`}
        </textarea>
      ))}
      {kept.length === 0 ? <p>{texts.fileAgain}</p> : null}
      <button class="nl-button nl-button--primary" type="submit">
        {texts.goOn}
      </button>
    </form>
  );
}
