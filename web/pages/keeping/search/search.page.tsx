// SPDX-License-Identifier: EUPL-1.2
import { type Answer, type Call, type Page } from "../../../page/page";
import { atDesk, framed } from "../frame/atDesk";
import { places } from "../frame/keepingLinks";
import { isNameable, notNameable } from "../form/field";
import { foundIn } from "./found";
import { searchTexts } from "./search.texts";
import { SearchView } from "./search.view";

/** Finds what the register keeps, by a name or a number. */
export const search: Page = {
  method: "GET",
  path: places.search,
  behindLogin: true,
  answer: (call) => atDesk(call, () => show(call)),
};

async function show(call: Call): Promise<Answer> {
  const text = (call.query.get("zoek") ?? "").trim();
  const fault = isNameable(text) ? null : notNameable[call.language];
  const told = text === "" || fault !== null ? null : await foundIn(call, text);
  if (told && told.exact !== null) return { kind: "redirect", to: told.exact };
  return framed(
    call,
    fault === null ? 200 : 400,
    call.texts(searchTexts).title,
    <SearchView
      call={call}
      text={text}
      fault={fault}
      found={told && told.groups}
      hasMore={told?.hasMore ?? false}
      missing={told?.missing ?? []}
    />,
  );
}
