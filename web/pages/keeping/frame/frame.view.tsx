// SPDX-License-Identifier: EUPL-1.2
import { type ComponentChildren, type VNode } from "preact";
import { logoutPath } from "../../../login/logoutPath";
import { type Call } from "../../../page/page";
import { FormKey } from "./formKey";
import { frameTexts } from "./frame.texts";
import { keepingLink, places } from "./keepingLinks";

interface FrameParts {
  readonly call: Call;
  readonly title: string;
  readonly children: ComponentChildren;
}

/** What stands around each page of keeping: where one can go, and as whom. */
export function KeepingFrame({ call, title, children }: FrameParts): VNode {
  const texts = call.texts(frameTexts);
  const [path] = call.address.split("?", 1);
  return (
    <div class="keeping">
      <div class="keeping__bar not-printed">
        <nav aria-label={texts.menu}>
          <ul class="keeping__places">
            {(["desk", "search", "work", "errorReports", "import"] as const).map((place) => (
              <li key={place}>
                <a
                  class="nl-link"
                  href={keepingLink(call, places[place])}
                  aria-current={path === places[place] ? "page" : undefined}
                >
                  {texts.places[place]}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <form method="post" action={call.link(logoutPath)} class="keeping__who">
          <FormKey call={call} />
          <span>
            <bdi>{texts.loggedIn(call.visitor?.name ?? "")}</bdi>
          </span>
          <button class="nl-button nl-button--secondary" type="submit">
            {texts.logOut}
          </button>
        </form>
      </div>
      <h1>{title}</h1>
      {children}
    </div>
  );
}
