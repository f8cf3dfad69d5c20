// SPDX-License-Identifier: EUPL-1.2
import { renderToString } from "preact-render-to-string";
import { formats } from "../../page/formats";
import { type Call } from "../../page/page";
import { Names } from "./names";
import { type ProviderTold } from "./told";

const call = {
  formats: formats.nl,
  texts: (texts: { readonly nl: unknown }) => texts.nl,
  today: "2022-03-01",
} as unknown as Call;

const [old, shown, next] = [
  { name: "De Otter", from: null, until: "2020-01-01" },
  { name: "De Egel", from: "2020-01-01", until: "2024-01-01" },
  { name: "De Reiger", from: "2024-01-01", until: null },
];

test.each([
  [[shown], ""],
  [[old, shown], "Andere namen: De Otter, tot 1 januari 2020."],
  [[old, shown, next], "Andere namen: De Otter, tot 1 januari 2020; De Reiger, vanaf 1 januari 2024."],
])("of the names %j the other ones are told, with their days", (names, expected) => {
  const provider = { name: "De Egel", names } as unknown as ProviderTold;
  expect(renderToString(<Names call={call} provider={provider} />).replaceAll(/<[^>]*>/g, "")).toBe(expected);
});
