// SPDX-License-Identifier: EUPL-1.2
import { type ComponentChildren, type VNode } from "preact";
import { type Call } from "../../../page/page";
import { Field } from "../../../parts/field";
import { FormKey } from "../frame/formKey";
import { keepingLink, places } from "../frame/keepingLinks";
import { importTexts } from "./import.texts";

interface FileFormParts {
  readonly call: Call;
  /** On its button. */
  readonly does: string;
  /** The fields before the file. */
  readonly children: ComponentChildren;
}

/** A form that sends a list. The file is its last field, so that the others are known when it begins to come in. */
export function FileForm({ call, does, children }: FileFormParts): VNode {
  const texts = call.texts(importTexts);
  return (
    <form
      method="post"
      encType="multipart/form-data"
      action={keepingLink(call, places.import)}
      class="keeping__form"
    >
      <FormKey call={call} />
      {children}
      <Field id="bestand" label={texts.file} hint={texts.fileHint}>
        <input
          type="file"
          id="bestand"
          name="bestand"
          accept=".csv,.xlsx,text/csv"
          required
          aria-describedby="bestand-hint"
        />
      </Field>
      <p>
        <button class="nl-button nl-button--primary" type="submit">
          {does}
        </button>
      </p>
    </form>
  );
}
