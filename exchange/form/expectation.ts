// SPDX-License-Identifier: EUPL-1.2
import { type ValueForm } from "./column";
import { municipalityCodeExpected } from "./municipalityCode";

/** What may stand in a cell, in Dutch; for templates, and for whoever wrote something else. */
export function expectationOf(form: ValueForm): string {
  const one = expectationOfOne(form);
  const expected = form.list ? `${one}; meer dan één gescheiden door | of een regeleinde` : one;
  return form.optional ? `${expected}; leeg: ${form.list ? "geen" : "niet vastgelegd"}` : expected;
}

export function expectationOfOne({ kind, codes, digits, typeName }: ValueForm): string {
  switch (kind) {
    case "text":
      return digits === null ? "een tekst" : `${digits} cijfers`;
    case "link":
      return typeName === "Municipality" ? municipalityCodeExpected : "een nummer uit het register";
    case "whole":
      return "een geheel getal";
    case "figure":
      return "een getal met een decimale komma";
    case "yesNo":
      return "ja of nee";
    case "day":
      return "een dag als 31-01-2022 of 2022-01-31";
    case "code":
      return `een van: ${codes.map(({ term }) => term).join(", ")}`;
  }
}
