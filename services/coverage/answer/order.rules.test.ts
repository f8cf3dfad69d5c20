// SPDX-License-Identifier: EUPL-1.2
import { aLine, anEntry, aProvider } from "../../../test/kit/coverageFacts";
import { type Entry, groups } from "./entry.rules";
import { byDutchName, inOrder, scales } from "./order.rules";
import { proximities } from "./proximity.rules";

const named = (name: string, id = "P-1"): Entry => anEntry({ provider: aProvider(id, { name }) });
const ordered = (entries: Entry[]): Entry[] => [...entries].reverse().sort(inOrder);

describe("the list is in order of", () => {
  test("group: own, counterpart, individual", () => {
    expect(groups).toEqual(["OWN", "COUNTERPART", "INDIVIDUAL"]);
    const entries = groups.map((group) => anEntry({ group }));
    expect(ordered(entries)).toEqual(entries);
  });

  test("scale: local first", () => {
    expect(scales).toEqual(["LOCAL", "SUBREGIONAL", "REGIONAL", "SUPRAREGIONAL", "NATIONAL", "INDIVIDUAL"]);
    const entries = scales.map((scale) => anEntry({ line: aLine("L-1", { scale }) }));
    expect(ordered(entries)).toEqual(entries);
  });

  test("proximity: nearest first, unknown last", () => {
    expect(proximities).toEqual(["IN_MUNICIPALITY", "IN_SUBREGION", "IN_REGION", "ELSEWHERE", "UNKNOWN"]);
    const entries = proximities.map((proximity) => anEntry({ proximity }));
    expect(ordered(entries)).toEqual(entries);
  });

  test("name, in the Dutch alphabet: accents and case are beside the point", () => {
    const entries = ["aalscholver", "Crèche", "crediet", "Eend", "Éénhoorn", "Zwaan"].map((name) =>
      named(name),
    );
    expect(ordered(entries)).toEqual(entries);
  });

  test("provider id where names are the same, then line id", () => {
    const entries = [
      named("Zelfde", "P-1"),
      anEntry({ provider: aProvider("P-2", { name: "Zelfde" }), line: aLine("L-1") }),
      anEntry({ provider: aProvider("P-2", { name: "Zelfde" }), line: aLine("L-2") }),
    ];
    expect(ordered(entries)).toEqual(entries);
  });
});

test("each comes before all that follow it: group, scale, proximity, name, provider, line", () => {
  const entries: Entry[] = [
    anEntry({ group: "OWN", line: aLine("L-9", { scale: "NATIONAL" }), proximity: "UNKNOWN" }),
    anEntry({ group: "COUNTERPART", line: aLine("L-9", { scale: "LOCAL" }), proximity: "UNKNOWN" }),
    anEntry({
      group: "COUNTERPART",
      line: aLine("L-9", { scale: "REGIONAL" }),
      proximity: "IN_MUNICIPALITY",
      provider: aProvider("P-9", { name: "Zwaan" }),
    }),
    anEntry({
      group: "COUNTERPART",
      line: aLine("L-9", { scale: "REGIONAL" }),
      proximity: "ELSEWHERE",
      provider: aProvider("P-9", { name: "Aalscholver" }),
    }),
    anEntry({
      group: "COUNTERPART",
      line: aLine("L-1", { scale: "REGIONAL" }),
      proximity: "ELSEWHERE",
      provider: aProvider("P-1", { name: "Eend" }),
    }),
  ];
  expect(ordered(entries)).toEqual(entries);
});

test("an entry equals itself and no other", () => {
  expect(inOrder(anEntry(), anEntry())).toBe(0);
  expect(inOrder(anEntry(), anEntry({ line: aLine("L-2") }))).toBeLessThan(0);
});

test("names that differ in an accent only are still told apart", () => {
  expect(byDutchName("Creche", "Crèche")).toBeLessThan(0);
});
