// SPDX-License-Identifier: EUPL-1.2
import { type VNode } from "preact";
import { type Missing } from "../../graph/graph";
import { type Call } from "../../page/page";
import { MissingAlert } from "../../parts/missingAlert";
import { developersTexts } from "./developers.texts";

interface ExampleParts {
  readonly call: Call;
  readonly title: string;
  /** The question as it is sent. */
  readonly text: string;
  readonly data: unknown;
  readonly missing: readonly Missing[];
}

export function ExampleView({ call, title, text, data, missing }: ExampleParts): VNode {
  const texts = call.texts(developersTexts);
  return (
    <>
      <h1>{title}</h1>
      <MissingAlert call={call} missing={missing} />
      <h2 id="vraag">{texts.question}</h2>
      <pre class="code-block" tabIndex={0} role="region" aria-labelledby="vraag">
        <code>{text.trim()}</code>
      </pre>
      <h2 id="antwoord">{texts.answer}</h2>
      <pre class="code-block" tabIndex={0} role="region" aria-labelledby="antwoord">
        <code>
          {JSON.stringify(missing.length > 0 ? { errors: missing.map(errorOf), data } : { data }, null, 2)}
        </code>
      </pre>
      <p>
        <a class="nl-link" href={call.link("/ontwikkelaars")}>
          {texts.all}
        </a>
      </p>
    </>
  );
}

/** As the gateway says it, as far as an app goes by it. */
const errorOf = ({ path, code, owner }: Missing) => ({
  path,
  extensions: { code, ...(owner && { serviceName: owner }) },
});
