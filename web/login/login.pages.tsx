// SPDX-License-Identifier: EUPL-1.2
import { type Log } from "../../kit/log";
import { type Answer, type Call, type Page, type View } from "../page/page";
import { loginLink, notice, ToDesk } from "./entry.view";
import { callbackPath, type Login, loginPath, placeToReturn } from "./login";
import { loginTexts } from "./login.texts";
import { logoutPath } from "./logoutPath";
import { LoginRefusal, LoginSilence } from "./oidcLogin";

const inElsewherePath = `${loginPath}/klaar`;

/** Where one logs in, comes back from the provider, and logs out. @param login null when nobody can log in */
export function loginPages(login: Login | null, log: Pick<Log, "warn">): Page[] {
  const orWhyNot = async (call: Call, back: string, work: () => Promise<Answer>): Promise<Answer> => {
    try {
      return await work();
    } catch (fault) {
      if (!(fault instanceof LoginSilence || fault instanceof LoginRefusal)) throw fault;
      log.warn({ reason: fault.message }, "a login failed");
      return fault instanceof LoginSilence ? silent(call, back) : refused(call, back);
    }
  };
  return [
    {
      method: "GET",
      path: loginPath,
      answer: async (call) => {
        if (login === null) return off(call, call.texts(loginTexts).off);
        const back = placeToReturn(call.query.get("terug"));
        const isElsewhere = call.query.get("los") !== null;
        const entry = await login.entryOf(call.visit);
        if (entry.kind === "in")
          return { kind: "redirect", to: isElsewhere ? call.link(inElsewherePath) : back };
        return orWhyNot(call, back, async () => {
          const begun = await login.begun(call.visit, back, isElsewhere);
          if (begun === null) return off(call, call.texts(loginTexts).originOff);
          return { kind: "redirect", to: begun.to, headers: begun.headers };
        });
      },
    },
    {
      method: "GET",
      path: callbackPath,
      answer: async (call) => {
        if (login === null) return off(call, call.texts(loginTexts).off);
        const begun = await login.pendingOf(call.visit);
        if (begun === null || call.query.get("state") !== begun.state) {
          const entry = await login.entryOf(call.visit);
          // Another tab was first, or somebody went back to this address.
          return entry.kind === "in" ? { kind: "redirect", to: placeToReturn(null) } : old(call);
        }
        return orWhyNot(call, begun.back, async () => {
          const headers = await login.ended(call.visit, call.query, begun);
          return { kind: "redirect", to: begun.isElsewhere ? inElsewherePath : begun.back, headers };
        });
      },
    },
    {
      method: "GET",
      path: inElsewherePath,
      answer: (call) => {
        const texts = call.texts(loginTexts);
        return notice(
          200,
          texts.inTitle,
          <>
            <p>{texts.inElsewhere}</p>
            <ToDesk call={call} />
          </>,
        );
      },
    },
    {
      method: "POST",
      path: logoutPath,
      behindLogin: true,
      answer: async (call) => {
        const texts = call.texts(loginTexts);
        const entry = await login?.entryOf(call.visit);
        const left = login && entry?.kind === "in" ? await login.left(call.visit, entry.session) : null;
        const view = notice(
          200,
          texts.outTitle,
          <>
            <p>{texts.out}</p>
            {left?.elsewhere ? (
              <p>
                <a class="nl-link" href={left.elsewhere}>
                  {texts.outElsewhere}
                </a>
              </p>
            ) : null}
            <p>
              <a class="nl-link" href={loginLink(call, placeToReturn(null))}>
                {texts.begin}
              </a>
            </p>
          </>,
        );
        return left ? { ...view, headers: left.headers } : view;
      },
    },
  ];
}

function off(call: Call, why: string): View {
  return notice(503, call.texts(loginTexts).offTitle, <p>{why}</p>);
}

function silent(call: Call, back: string): View {
  const texts = call.texts(loginTexts);
  const view = again(call, 503, texts.silentTitle, texts.silent, back);
  return { ...view, headers: { "retry-after": "60" } };
}

function refused(call: Call, back: string): View {
  const texts = call.texts(loginTexts);
  return again(call, 403, texts.refusedTitle, texts.refused, back);
}

function old(call: Call): View {
  const texts = call.texts(loginTexts);
  return again(call, 400, texts.oldTitle, texts.old, placeToReturn(null));
}

function again(call: Call, status: number, title: string, text: string, back: string): View {
  return notice(
    status,
    title,
    <>
      <p>{text}</p>
      <p>
        <a class="nl-link" href={loginLink(call, back)}>
          {call.texts(loginTexts).begin}
        </a>
      </p>
    </>,
  );
}
