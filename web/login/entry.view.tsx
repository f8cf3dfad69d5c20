// SPDX-License-Identifier: EUPL-1.2
import { type ComponentChildren, type VNode } from "preact";
import { keepingPath } from "../page/keepingPath";
import { type Answer, type Call, type View } from "../page/page";
import { loginPath } from "./login";
import { KeptForm } from "./keptForm";
import { loginTexts } from "./login.texts";

/** Where one logs in, to come back to `back`. */
export const loginLink = (call: Call, back: string, isElsewhere = false): string =>
  call.link(loginPath, { terug: back, los: isElsewhere });

/** Nobody is logged in, or no longer: a page is come back to, and what was filled in stays on its page. */
export function logInFirst(call: Call, method: string): Answer {
  return method === "POST" ? logInAgain(call) : { kind: "redirect", to: loginLink(call, call.address) };
}

function logInAgain(call: Call): View {
  const texts = call.texts(loginTexts);
  return notice(
    401,
    texts.againTitle,
    <>
      <p>{texts.againText}</p>
      <ol>
        <li>
          <a class="nl-link" href={loginLink(call, call.address, true)} target="_blank" rel="noreferrer">
            {texts.againFirst}
          </a>
        </li>
        <li>{texts.againThen}</li>
      </ol>
      <KeptForm call={call} />
    </>,
  );
}

/** The provider does not answer, so nobody can tell whether this is still the same person. */
export function loginSilent(call: Call, method: string): View {
  const texts = call.texts(loginTexts);
  const view = notice(
    503,
    texts.silentTitle,
    <>
      <p>{texts.silent}</p>
      {method === "POST" ? (
        <>
          <p>{texts.keptSilent}</p>
          <KeptForm call={call} />
        </>
      ) : (
        <p>
          <a class="nl-link" href={call.address}>
            {texts.again}
          </a>
        </p>
      )}
    </>,
  );
  return { ...view, headers: { "retry-after": "60" } };
}

export function notice(status: number, title: string, children: ComponentChildren): View {
  return {
    kind: "view",
    status,
    title,
    body: (
      <div class="column">
        <h1>{title}</h1>
        {children}
      </div>
    ),
  };
}

export const ToDesk = ({ call }: { readonly call: Call }): VNode => (
  <p>
    <a class="nl-link" href={call.link(keepingPath)}>
      {call.texts(loginTexts).toDesk}
    </a>
  </p>
);
