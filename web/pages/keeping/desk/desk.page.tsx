// SPDX-License-Identifier: EUPL-1.2
import { type Missing } from "../../../graph/graph";
import { monthsLater } from "../../../page/day";
import { type Answer, type Call, type Page } from "../../../page/page";
import { atDesk, framed } from "../frame/atDesk";
import { places } from "../frame/keepingLinks";
import { type Scope } from "../frame/scope";
import { afterParameter } from "./afterParameter";
import { deskQuestion } from "./desk.question";
import { deskTexts } from "./desk.texts";
import { DeskView } from "./desk.view";
import { dueOf } from "./due";
import { regionOfQuestion } from "./regionOf.question";
import { staleWaitsIn } from "./staleWaits";

/** What lies before a keeper: stops to verify, decisions, contracts that end, figures that are too old. */
export const desk: Page = {
  method: "GET",
  path: places.desk,
  menu: { nl: "Beheer", en: "Keeping" },
  behindLogin: true,
  answer: (call) => atDesk(call, (scope) => show(call, scope)),
};

async function show(call: Call, scope: Scope): Promise<Answer> {
  const missing: Missing[] = [];
  const place = await placeOf(call, scope, missing);
  const until = monthsLater(call.today, 6);
  const [told, waits] = await Promise.all([
    call.ask(deskQuestion, {
      region: place.region,
      from: monthsLater(call.today, -12),
      until,
      endsBy: until,
      after: call.query.get(afterParameter),
    }),
    scope.kind === "region" ? staleWaitsIn(call, place.region) : null,
  ]);
  missing.push(...told.missing, ...(waits?.missing ?? []));
  const name = place.name ?? told.data.region?.name ?? scope.code;
  const due = dueOf(told.data, scope);
  return framed(
    call,
    200,
    call.texts(deskTexts).title(name),
    <DeskView call={call} due={due} waits={waits} missing={missing} />,
  );
}

/** A municipality buys in a region, and what lies before it is a part of what lies before that. */
async function placeOf(
  call: Call,
  { kind, code }: Scope,
  missing: Missing[],
): Promise<{ region: string; name: string | null }> {
  if (kind === "region") return { region: code, name: null };
  const told = await call.ask(regionOfQuestion, { municipality: code });
  missing.push(...told.missing);
  const memberships = told.data.municipality?.memberships ?? [];
  const bought = memberships.find(({ purpose }) => purpose === "INKOOP_JEUGDHULP");
  return { region: bought?.region?.code ?? code, name: told.data.municipality?.name ?? code };
}
