// SPDX-License-Identifier: EUPL-1.2
import { type ComponentChildren, type VNode } from "preact";
import { type Answer, type Call, type View } from "../../../page/page";
import { frameTexts } from "./frame.texts";
import { KeepingFrame } from "./frame.view";
import { places } from "./keepingLinks";
import { regionsQuestion } from "./regions.question";
import { askedScope, isAdmin, ownCodes, scopeIn, type Scope, scopeParameter } from "./scope";

/** Shows a page of keeping to who keeps the register, for what stands in the address; others are told what to do. */
export async function atDesk(call: Call, show: (scope: Scope) => Answer | Promise<Answer>): Promise<Answer> {
  const { visitor } = call;
  if (visitor === null) throw new Error(`${call.address} is not behind the login.`);
  const texts = call.texts(frameTexts);
  const asked = askedScope(visitor, scopeIn(call));
  switch (asked.kind) {
    case "chosen":
      return show(asked.scope);
    case "no-keeper":
      return framed(call, 403, texts.noKeeperTitle, <p>{texts.noKeeper}</p>);
    case "foreign":
      return framed(
        call,
        403,
        texts.foreignTitle(asked.code),
        <>
          <p>{texts.foreign}</p>
          <Choice call={call} codes={ownCodes(visitor).map((code) => ({ code, name: code }))} />
        </>,
      );
    case "open": {
      const own = ownCodes(visitor).map((code) => ({ code, name: code }));
      const codes = isAdmin(visitor) ? (await call.ask(regionsQuestion, {})).data.regions : own;
      return framed(
        call,
        200,
        texts.chooseTitle,
        <>
          <p>{texts.choose}</p>
          {codes.length === 0 ? <p>{texts.none}</p> : <Choice call={call} codes={codes} />}
        </>,
      );
    }
  }
}

/** A page in the frame of keeping. */
export const framed = (call: Call, status: number, title: string, children: ComponentChildren): View => ({
  kind: "view",
  status,
  title,
  body: <KeepingFrame call={call} title={title} children={children} />,
});

interface Named {
  readonly code: string;
  readonly name: string;
}

interface ChoiceParts {
  readonly call: Call;
  /** With the municipalities below it, of a region. */
  readonly codes: readonly (Named & { readonly municipalities?: readonly Named[] })[];
}

const Choice = ({ call, codes }: ChoiceParts): VNode => {
  const [path = places.desk] = call.address.split("?", 1);
  const others = Object.fromEntries([...call.query].filter(([name]) => name !== "lang"));
  return (
    <ul>
      {codes.map(({ code, name, municipalities = [] }) => (
        <li key={code}>
          <a class="nl-link" href={call.link(path, { ...others, [scopeParameter]: code })}>
            <bdi>{name}</bdi>
          </a>
          {municipalities.length > 0 ? <Choice call={call} codes={municipalities} /> : null}
        </li>
      ))}
    </ul>
  );
};
