// SPDX-License-Identifier: EUPL-1.2
import { keptEntities } from "../../../labels/register.labels";
import { type Answer, type Call, type Page } from "../../../page/page";
import { atDesk, framed } from "../frame/atDesk";
import { places, recordLink } from "../frame/keepingLinks";
import { placeOf } from "../frame/placeOf";
import { type Scope } from "../frame/scope";
import { foundIn } from "./found";
import { searchRegisterQuestion } from "./search.question";
import { searchTexts } from "./search.texts";
import { SearchView } from "./search.view";

/** Finds what the register keeps, by a name or a number. */
export const search: Page = {
  method: "GET",
  path: places.search,
  behindLogin: true,
  answer: (call) => atDesk(call, (scope) => show(call, scope)),
};

async function show(call: Call, scope: Scope): Promise<Answer> {
  const text = (call.query.get("zoek") ?? "").trim();
  const kind = call.query.get("soort") ?? "";
  if (text !== "" && Object.hasOwn(keptEntities, kind)) {
    return { kind: "redirect", to: recordLink(call, kind, text) };
  }
  const told = text === "" ? null : await ask(call, text, scope);
  return framed(
    call,
    200,
    call.texts(searchTexts).title,
    <SearchView
      call={call}
      text={text}
      found={told && foundIn(call, told.data, text)}
      missing={told?.missing ?? []}
    />,
  );
}

async function ask(call: Call, text: string, scope: Scope) {
  const { region } = await placeOf(call, scope);
  return call.ask(searchRegisterQuestion, { text, id: text, region });
}
