// SPDX-License-Identifier: EUPL-1.2
import { type VNode } from "preact";
import { type Call } from "../../../page/page";
import { Alert } from "../../../parts/alert";
import { Select } from "../../../parts/select";
import { FileForm } from "./fileForm";
import { importTexts } from "./import.texts";
import { type Template } from "./run";

interface ImportParts {
  readonly call: Call;
  /** Null: the exchange does not say which there are. */
  readonly templates: readonly Template[] | null;
  readonly fault: string | null;
  /** What was chosen before; empty when nothing was. */
  readonly kind: string;
}

export function ImportView({ call, templates, fault, kind }: ImportParts): VNode {
  const texts = call.texts(importTexts);
  // What was chosen stays chosen, also when nobody says what else there is.
  const kept = templates === null && kind !== "" ? [{ value: kind, label: kind }] : [];
  const nameOf = ({ kind, english }: Template): string => (call.language === "nl" ? kind : english);
  return (
    <>
      <p>{texts.lead}</p>
      {templates === null ? (
        <Alert kind="warning">
          <p>
            <strong>{texts.awayTitle}.</strong> {texts.away} {texts.awayNow}
          </p>
        </Alert>
      ) : null}
      {fault === null ? null : (
        <Alert kind="error">
          <p role="alert">{fault}</p>
        </Alert>
      )}
      <section>
        <h2>{texts.template}</h2>
        <p>{texts.templateLead}</p>
        {templates === null ? (
          <p>{texts.templatesAway}</p>
        ) : (
          <ul>
            {templates.map((template) => (
              <li key={template.kind}>
                <a class="nl-link" href={template.csv}>
                  {texts.csv(nameOf(template))}
                </a>
                {" · "}
                <a class="nl-link" href={template.xlsx}>
                  {texts.xlsx(nameOf(template))}
                </a>
              </li>
            ))}
          </ul>
        )}
      </section>
      <section>
        <h2>{texts.try}</h2>
        <FileForm call={call} does={texts.tryIt}>
          <Select
            name="soort"
            label={texts.kind}
            hint={texts.kindHint}
            value={kind}
            empty={texts.anyKind}
            options={
              templates?.map((template) => ({ value: template.kind, label: nameOf(template) })) ?? kept
            }
          />
        </FileForm>
      </section>
    </>
  );
}
