// SPDX-License-Identifier: EUPL-1.2
import { committedForms } from "../../test/exchange/committedForms";
import { converted } from "./conversion";

const productCode = committedForms()
  .flatMap(({ columns }) => columns)
  .find(({ english }) => english === "productCode")?.form;

it.each(["45E01", "45e1", "54A01"])("%p is a product code, and no power", (text) => {
  if (!productCode) throw new Error("There is no column for product codes.");
  expect(converted({ kind: "text", text }, productCode)).toEqual({ value: text });
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
