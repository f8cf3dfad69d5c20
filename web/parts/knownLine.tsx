// SPDX-License-Identifier: EUPL-1.2
import { type ComponentChildren, type VNode } from "preact";
import { fromAsOf } from "../../kit/moment";
import { catalogue } from "../page/catalogue";
import { languageParameter } from "../page/language";
import { type Call } from "../page/page";
import { Alert } from "./alert";
import { dayParameter } from "./dayForm";
import { askedKnowledge, knownParameter } from "./knownAt";

const knownTexts = catalogue(
  {
    now: (moment: string) => `Bijgewerkt tot ${moment}.`,
    then: (moment: string) => `Zoals bekend op ${moment}.`,
    older: "Wat later is vastgelegd of hersteld, staat hier niet.",
    permalink: "Deze pagina later opnieuw, onveranderd",
    toNow: "Toon wat het register nu weet",
    wrong:
      "Het moment in het adres (bekend) kan niet worden gelezen. U ziet wat het register nu weet. Schrijf het als 2026-03-29T10:00:00Z.",
  },
  {
    now: (moment: string) => `Up to date until ${moment}.`,
    then: (moment: string) => `As known on ${moment}.`,
    older: "What was recorded or put right later is not here.",
    permalink: "This page again later, unchanged",
    toNow: "Show what the register knows now",
    wrong:
      "The moment in the address (bekend) cannot be read. You see what the register knows now. Write it as 2026-03-29T10:00:00Z.",
  },
);

interface KnownParts {
  readonly call: Call;
  /** Of what is shown. */
  readonly asOf: string;
  /** Where a part of the page lags behind: the moment up to which that is known. */
  readonly knownAt?: string | null;
  readonly on: string;
}

/** Above a page: it is not what the register knows now, or the moment in its address is none. */
export function KnownAlert(parts: KnownParts): VNode | null {
  const { call } = parts;
  const texts = call.texts(knownTexts);
  const { knownAt: asked, wrong } = askedKnowledge(call);
  const moment = shownMoment(parts);
  if (wrong)
    return (
      <Alert kind="error">
        <p>{texts.wrong}</p>
      </Alert>
    );
  if (asked === null) return null;
  return (
    <Alert kind="warning">
      <p>
        <strong>{texts.then(call.formats.moment(moment ?? asked))}</strong> {texts.older}{" "}
        <a class="nl-link not-printed" href={addressAt(parts, null)}>
          {texts.toNow}
        </a>
      </p>
    </Alert>
  );
}

/** Below a page: up to when it is known, with the address at which it stays as it is. */
export function KnownLine({
  children,
  ...parts
}: KnownParts & { readonly children?: ComponentChildren }): VNode | null {
  const { call } = parts;
  const texts = call.texts(knownTexts);
  const moment = shownMoment(parts);
  if (moment === null) return null;
  const told = call.formats.moment(moment);
  const isNow = askedKnowledge(call).knownAt === null;
  return (
    <p class="small soft">
      {isNow ? texts.now(told) : texts.then(told)} {children}{" "}
      {isNow ? (
        <a class="nl-link not-printed" href={addressAt(parts, moment)}>
          {texts.permalink}
        </a>
      ) : null}
    </p>
  );
}

const shownMoment = ({ asOf, knownAt }: KnownParts): string | null =>
  knownAt ?? fromAsOf(asOf)?.knownAt.toISOString() ?? null;

/** Of the same page, with what else its address says. */
function addressAt({ call, on }: KnownParts, knownAt: string | null): string {
  const [path = ""] = call.address.split("?", 1);
  const others = Object.fromEntries([...call.query].filter(([name]) => name !== languageParameter));
  return call.link(path, { ...others, [dayParameter]: on, [knownParameter]: knownAt });
}
