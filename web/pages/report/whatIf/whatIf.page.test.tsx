// SPDX-License-Identifier: EUPL-1.2
import { renderToString } from "preact-render-to-string";
import { inputError } from "../../../../kit/errors";
import { GraphRefusal } from "../../../graph/graph";
import { type Call } from "../../../page/page";
import { whatIf } from "./whatIf.page";

const many = Array.from({ length: 12 }, (_, place) => `C-90${10 + place}`);

test.each([
  ["one", "C-0376 C-9999", ["C-9999"], "Niet in het register: C-9999."],
  [
    "two, one of which is a part of another",
    "C-1 C-12 C-2",
    ["C-1", "C-2"],
    "Niet in het register: C-1 en C-2.",
  ],
  ["more than are told", many.join(" "), many, /Niet in het register: C-9010, .*, en misschien nog andere\./],
])("says which contracts the register does not know: %s", async (_what, zonder, unknown, said) => {
  // As the register says it.
  const { message } = inputError("withoutContracts", "contracts in the register", unknown);
  const call = {
    language: "nl",
    query: new URLSearchParams({ zonder }),
    texts: (texts: { readonly nl: unknown }) => texts.nl,
    formats: { list: (all: readonly string[]) => new Intl.ListFormat("nl").format(all) },
    ask: () => Promise.reject(new GraphRefusal("BAD_USER_INPUT", message, "withoutContracts")),
  } as unknown as Call;
  const answer = await whatIf.answer(call);
  if (answer.kind !== "view") throw new Error(answer.kind);
  expect(answer.status).toBe(400);
  expect(renderToString(<>{answer.body}</>).replaceAll(/<[^>]*>/g, " ")).toMatch(said);
});
