// SPDX-License-Identifier: EUPL-1.2
import { committedForms } from "../../test/exchange/committedForms";
import { converted } from "./conversion";

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
