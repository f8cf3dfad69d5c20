// SPDX-License-Identifier: EUPL-1.2
import { type ComponentChildren, type VNode } from "preact";
import { fromAsOf } from "../../kit/moment";
import { catalogue } from "../page/catalogue";
import { type Call } from "../page/page";
import { Alert } from "./alert";
import { dayParameter } from "./dayForm";
import { askedKnowledge, knownParameter } from "./knownAt";

const knownTexts = catalogue(
  {
    now: (moment: string) => `Bijgewerkt tot ${moment}.`,
    then: (moment: string) => `Zoals bekend op ${moment}; wat later is vastgelegd, staat hier niet.`,
    permalink: "Deze pagina later opnieuw, onveranderd",
    toNow: "Toon wat het register nu weet",
    wrong:
      "Het moment in het adres (bekend) kan niet worden gelezen. U ziet wat het register nu weet. Schrijf het als 2026-03-29T10:00:00Z.",
  },
  {
    now: (moment: string) => `Up to date until ${moment}.`,
    then: (moment: string) => `As known on ${moment}; what was recorded later is not here.`,
    permalink: "This page again later, unchanged",
    toNow: "Show what the register knows now",
    wrong:
      "The moment in the address (bekend) cannot be read. You see what the register knows now. Write it as 2026-03-29T10:00:00Z.",
  },
);

interface KnownLineParts {
  readonly call: Call;
  /** Of what is shown. */
  readonly asOf: string;
  /** Where a part of the page lags behind: the moment up to which that is known. */
  readonly knownAt?: string | null;
  readonly on: string;
  readonly children?: ComponentChildren;
}

/** Up to when a page is known, with the address at which it stays as it is. */
export function KnownLine({ call, asOf, knownAt, on, children }: KnownLineParts): VNode | null {
  const texts = call.texts(knownTexts);
  const moment = knownAt ?? fromAsOf(asOf)?.knownAt.toISOString();
  if (moment === undefined) return null;
  const [path = ""] = call.address.split("?", 1);
  const { knownAt: asked } = askedKnowledge(call);
  const told = call.formats.moment(moment);
  const address = (known: string | null): string =>
    call.link(path, { ...others(call), [dayParameter]: on, [knownParameter]: known });
  return (
    <p class="small soft">
      {asked === null ? texts.now(told) : texts.then(told)} {children}{" "}
      <a class="nl-link not-printed" href={address(asked === null ? moment : null)}>
        {asked === null ? texts.permalink : texts.toNow}
      </a>
    </p>
  );
}

/** What else the address says, which the page goes by too. */
const others = ({ query }: Call): Record<string, string> =>
  Object.fromEntries([...query].filter(([name]) => name !== "lang"));

/** Above a page: the moment in its address is none. */
export function WrongMoment({ call }: { readonly call: Call }): VNode | null {
  if (!askedKnowledge(call).wrong) return null;
  return (
    <Alert kind="error">
      <p>{call.texts(knownTexts).wrong}</p>
    </Alert>
  );
}
