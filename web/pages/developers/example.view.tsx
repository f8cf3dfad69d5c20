// SPDX-License-Identifier: EUPL-1.2
import { type VNode } from "preact";
import { type Call } from "../../page/page";
import { developersTexts } from "./developers.texts";

interface ExampleParts {
  readonly call: Call;
  readonly title: string;
  /** The question as it is sent. */
  readonly text: string;
  readonly answer: unknown;
}

export function ExampleView({ call, title, text, answer }: ExampleParts): VNode {
  const texts = call.texts(developersTexts);
  return (
    <>
      <h1>{title}</h1>
      <h2 id="vraag">{texts.question}</h2>
      <pre class="code-block" tabIndex={0} role="region" aria-labelledby="vraag">
        <code>{text.trim()}</code>
      </pre>
      <h2 id="antwoord">{texts.answer}</h2>
      <pre class="code-block" tabIndex={0} role="region" aria-labelledby="antwoord">
        <code>{JSON.stringify(answer, null, 2)}</code>
      </pre>
      <p>
        <a class="nl-link" href={call.link("/ontwikkelaars")}>
          {texts.all}
        </a>
      </p>
    </>
  );
}
