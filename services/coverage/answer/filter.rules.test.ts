// SPDX-License-Identifier: EUPL-1.2
import { aContract, aLine, anEntry, aProvider } from "../../../test/kit/coverageFacts";
import { filtered, folded } from "./filter.rules";
import { type Filter } from "./question";

const entries = [
  anEntry({
    provider: aProvider("P-1", {
      name: "De Crèche (fictief)",
      identities: ["JOODS", "CHRISTELIJK"],
      consultsForAccessTeams: true,
    }),
    line: aLine("L-1", { scale: "LOCAL" }),
    intake: "OPEN",
  }),
  anEntry({
    provider: aProvider("P-2", {
      name: "Coöperatie Ümit (fictief)",
      kind: "COOPERATIE",
      consultsForAccessTeams: false,
    }),
    intake: "STOPPED",
    underSupervision: true,
  }),
  anEntry({
    provider: aProvider("P-3", {
      name: "Huize Anders (fictief)",
      kind: "GEZINSHUIS",
      identities: ["CHRISTELIJK"],
    }),
    contract: aContract("C-3", { category: "LTA" }),
    line: aLine("L-3", { scale: "NATIONAL" }),
    intake: "UNKNOWN",
  }),
  anEntry({
    group: "INDIVIDUAL",
    provider: aProvider("P-4", { name: "Apart (fictief)" }),
    contract: aContract("C-4", { category: "MAATWERK" }),
    line: aLine("L-4", { scale: "INDIVIDUAL", segmentId: null }),
    intake: "RUN_OFF",
  }),
];
const all = ["P-1", "P-2", "P-3", "P-4"];
const left = (filter: Filter, without?: Parameters<typeof filtered>[2]): string[] =>
  filtered(entries, filter, without).map((entry) => entry.provider.id);

describe("a filter", () => {
  test.each<[string, Filter, string[]]>([
    ["that asks nothing leaves all", {}, all],
    ["open for intake keeps those known to be open", { openForIntake: true }, ["P-1"]],
    ["open for intake false leaves all", { openForIntake: false }, all],
    ["open for intake null leaves all", { openForIntake: null }, all],
    ["on text ignores accents and case", { text: "CRECHE" }, ["P-1"]],
    ["on text with accents finds names with them", { text: "coöp" }, ["P-2"]],
    ["on text with accents finds names without them", { text: "ándérs" }, ["P-3"]],
    ["on text ignores blanks around it", { text: "  apart " }, ["P-4"]],
    ["on text keeps the blanks within it", { text: "huize anders" }, ["P-3"]],
    ["on text looks anywhere in the name", { text: "fictief" }, all],
    ["on text of blanks leaves all", { text: "   " }, all],
    ["on text null leaves all", { text: null }, all],
    ["on denomination keeps those that have it", { identities: ["CHRISTELIJK"] }, ["P-1", "P-3"]],
    ["on denominations keeps any of them", { identities: ["JOODS", "ISLAMITISCH"] }, ["P-1"]],
    ["on no denominations leaves all", { identities: [] }, all],
    ["on kinds keeps any of them", { kinds: ["GEZINSHUIS", "COOPERATIE"] }, ["P-2", "P-3"]],
    ["on no kinds leaves all", { kinds: [] }, all],
    ["on scales keeps any of them", { scales: ["LOCAL", "NATIONAL"] }, ["P-1", "P-3"]],
    ["on scale works on bespoke entries too", { scales: ["INDIVIDUAL"] }, ["P-4"]],
    ["on no scales leaves all", { scales: [] }, all],
    ["on categories keeps any of them", { categories: ["LTA", "MAATWERK"] }, ["P-3", "P-4"]],
    ["on no categories leaves all", { categories: [] }, all],
    ["on consultation keeps those known to give it", { consultsForAccessTeams: true }, ["P-1"]],
    ["on no consultation keeps those known not to give it", { consultsForAccessTeams: false }, ["P-2"]],
    ["on consultation null leaves all", { consultsForAccessTeams: null }, all],
    ["without supervision removes who is under it", { withoutSupervision: true }, ["P-1", "P-3", "P-4"]],
    ["without supervision false leaves all", { withoutSupervision: false }, all],
    ["of several fields narrows with each", { identities: ["CHRISTELIJK"], kinds: ["GEZINSHUIS"] }, ["P-3"]],
    ["that nobody passes leaves nobody", { text: "bestaat niet" }, []],
  ])("%s", (_title, filter, expected) => {
    expect(left(filter)).toEqual(expected);
  });

  test("can leave one of its fields out", () => {
    const filter: Filter = { openForIntake: true, identities: ["CHRISTELIJK"] };
    expect(left(filter)).toEqual(["P-1"]);
    expect(left(filter, ["openForIntake"])).toEqual(["P-1", "P-3"]);
    expect(left(filter, ["openForIntake", "identities"])).toEqual(all);
  });
});

test("a name is folded to letters without accents and case", () => {
  expect(folded("Crèche ÉÉN, Coöperatie Ümit")).toBe("creche een, cooperatie umit");
  expect(folded("Cre\u0300che")).toBe("creche");
});
