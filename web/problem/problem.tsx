// SPDX-License-Identifier: EUPL-1.2
import { type ComponentChildren, type VNode } from "preact";
import { type GraphRefusal, type Missing } from "../graph/graph";
import { type Call, type View } from "../page/page";
import { missingParts } from "../parts/missingAlert";
import { SendAgain } from "../parts/sendAgain";
import { argumentsInDutch, problemTexts } from "./problem.texts";

export function notFound(call: Call): View {
  const texts = call.texts(problemTexts);
  return problem(call, 404, texts.notFoundTitle, <p>{texts.notFound}</p>);
}

/** Read as something else, it would ask another question than was meant. */
export function refusedAddress(call: Call): View {
  const texts = call.texts(problemTexts);
  return problem(call, 400, texts.addressTitle, <p>{texts.address}</p>);
}

export function methodNotAllowed(call: Call, allowed: readonly string[]): View {
  const texts = call.texts(problemTexts);
  const view = problem(call, 405, texts.methodTitle, <p>{texts.method}</p>);
  return { ...view, headers: { allow: allowed.join(", ") } };
}

export function refusedForm(call: Call, status: 403 | 413 | 415): View {
  const texts = call.texts(problemTexts);
  const why = { 403: texts.formElsewhere, 413: texts.formTooLarge, 415: texts.formForm }[status];
  return problem(call, status, texts.formTitle, <p>{why}</p>);
}

/** The register said nothing, so nothing is shown: half an answer looks like a whole one. */
export function silent(call: Call, missing: readonly Missing[] = []): View {
  const texts = call.texts(problemTexts);
  const parts = missingParts(call, missing);
  const view = problem(
    call,
    503,
    texts.silentTitle,
    <>
      <p>{texts.silent}</p>
      {parts === null ? null : <p>{texts.silentPart(parts)}</p>}
      <p>
        <SendAgain sent={call.form} to={call.address} link="nl-link" button="text-button">
          {texts.again}
        </SendAgain>
      </p>
    </>,
  );
  return { ...view, headers: { "retry-after": "60" } };
}

export function refusedQuestion(call: Call, refusal: GraphRefusal): View {
  const texts = call.texts(problemTexts);
  return problem(
    call,
    400,
    texts.refusedTitle,
    <>
      <p>{texts.refused}</p>
      {call.language === "en" ? <p>{refusal.message}</p> : <RefusedInDutch refusal={refusal} />}
    </>,
  );
}

/** About what it is, and what the register expected of it where it has that in Dutch. */
function RefusedInDutch({ refusal }: { readonly refusal: GraphRefusal }): VNode | null {
  const { field, expectedInDutch } = refusal;
  const about = field === null ? undefined : argumentsInDutch[field.replace(/^filter\./, "")];
  if (about === undefined && expectedInDutch === null) return null;
  return (
    <p>
      {about === undefined ? null : <strong>{about}</strong>}
      {expectedInDutch === null ? "." : `${about === undefined ? "" : ": "}${expectedInDutch}.`}
    </p>
  );
}

export function unexpected(call: Call, requestId: string): View {
  const texts = call.texts(problemTexts);
  return problem(
    call,
    500,
    texts.unexpectedTitle,
    <p>
      {texts.unexpected} <code>{requestId}</code>
    </p>,
  );
}

function problem(call: Call, status: number, title: string, children: ComponentChildren): View {
  return { kind: "view", status, title, body: <Problem call={call} title={title} children={children} /> };
}

interface ProblemParts {
  readonly call: Call;
  readonly title: string;
  readonly children: ComponentChildren;
}

function Problem({ call, title, children }: ProblemParts): VNode {
  return (
    <div class="column">
      <h1>{title}</h1>
      {children}
      <p>
        <a class="nl-link" href={call.link("/")}>
          {call.texts(problemTexts).toFinder}
        </a>
      </p>
    </div>
  );
}
