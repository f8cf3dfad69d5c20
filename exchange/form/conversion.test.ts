// SPDX-License-Identifier: EUPL-1.2
import { committedForms } from "../../test/exchange/committedForms";
import { converted } from "./conversion";
import { isGarbled } from "./garbled";

const productCode = committedForms()
  .flatMap(({ columns }) => columns)
  .find(({ english }) => english === "productCode")?.form;

function municipality() {
  const form = committedForms()
    .flatMap(({ columns }) => columns)
    .find(({ english }) => english === "municipalityId")?.form;
  if (!form) throw new Error("There is no column for a municipality.");
  return form;
}

it.each(["45E01", "45e1", "54A01"])("%p is a product code, and no power", (text) => {
  if (!productCode) throw new Error("There is no column for product codes.");
  expect(converted({ kind: "text", text }, productCode)).toEqual({ value: text });
});

it.each(["GM0505", "0505"])("%p is a municipality", (text) => {
  expect(converted({ kind: "text", text }, municipality())).toEqual({ value: "GM0505" });
});

it.each(["505", "gm0505", "GM505", "05051"])("%p is no municipality: a digit may be lost", (text) => {
  expect(converted({ kind: "text", text }, municipality())).toHaveProperty("expected");
});

it.each(["4,5E+02", "4.5E02", "4,50E2", "45E+01", "1e+7"])(
  "%p is a power that a spreadsheet made",
  (text) => {
    if (!productCode) throw new Error("There is no column for product codes.");
    expect(converted({ kind: "text", text }, productCode)).toEqual({
      expected: "een nummer dat voluit geschreven is; maak de cel op als tekst",
    });
  },
);

/** The letters that Dutch names have with an accent, and what the bytes of an old program are for whoever takes them for Windows-1252. */
const accented = "àáäçèéêëïîíöóôüúû";
const misread = {
  "DOS (CP850)":
    "\u2026\u00a0\u201e\u2021\u0160\u201a\u02c6\u2030\u2039\u0152\u00a1\u201d\u00a2\u201c\u0081\u00a3\u2013",
  "an old Mac":
    "\u02c6\u2021\u0160\u008d\u008f\u017d\u0090\u2018\u2022\u201d\u2019\u0161\u2014\u2122\u0178\u0153\u017e",
} as const;
/** What those two made of some is what others write there: a hard space, a dash, an apostrophe, a letter of another tongue. */
const cannotBeTold = { "DOS (CP850)": "áû", "an old Mac": "íöóúû" } as const;

describe.each(["DOS (CP850)", "an old Mac"] as const)("a letter of %s", (program) => {
  it.each([...accented].map((letter, place) => [letter, [...misread[program]][place] ?? ""] as const))(
    "%s in the middle of a word is refused",
    (letter, seen) => {
      expect(isGarbled(`De Bl${seen}mel`)).toBe(!cannotBeTold[program].includes(letter));
      expect(isGarbled(`De Bl${letter}mel`)).toBe(false);
    },
  );
});

it("of ö on a Mac the words are known that a Dutch name has it in", () => {
  expect(["Zorgcošperatie", "Cošrdinatiepunt"].map(isGarbled)).toEqual([true, true]);
});

it.each([
  "Daniël Škoda",
  "ŠKODA Zorg",
  "Dušan en Miloš",
  "Božena Žižek",
  "Sacré-Cœur",
  "’s-Gravenhage",
  "‘s-Hertogenbosch",
  "Zorg‘s en foto’s",
  "De ‘Kleine’ Egel",
  "“De Brug” („jeugd”)",
  "Utrecht–Arnhem",
  "Wonen — werken",
  "Wachten… en dan",
  "Zorg™",
  "Jeugd & Gezin (50% €)",
  "Crèche Béatrice, coöperatie Noord-België, reünie",
])("%s is a name, and not garbled", (name) => {
  expect(isGarbled(name)).toBe(false);
});
