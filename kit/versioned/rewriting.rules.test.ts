// SPDX-License-Identifier: EUPL-1.2
import { settlementOf } from "./rewriting.rules";
import { type Timeline } from "./timeline.rules";
import { type FactsOf, type VersionRow } from "./version.row";

interface Row extends VersionRow {
  status: string;
}
type Said = Timeline<FactsOf<Row>>;

const slice = (validFrom: string | null, validUntil: string | null, status: string): Said[number] => ({
  validFrom,
  validUntil,
  facts: { status },
});
const actOf = (register: Said, list: Said): string => settlementOf<Row>("C", list, [], register).act;

it("a list that says the past as the register does amends, like one that says what is new alone", () => {
  const news = slice("2026-07-01", null, "OPGEZEGD");
  for (const first of ["2022-01-01", null]) {
    const register = [slice(first, null, "ACTIEF")];
    expect(actOf(register, [news])).toBe("AMENDED");
    expect(actOf(register, [slice(first, "2026-07-01", "ACTIEF"), news])).toBe("AMENDED");
    expect(actOf(register, [slice("2024-01-01", "2026-07-01", "ACTIEF"), news])).toBe("AMENDED");
  }
});

it("a list that says something else from the first day on, or from before it, corrects", () => {
  const register = [slice("2022-01-01", null, "ACTIEF")];
  expect(actOf(register, [slice("2022-01-01", null, "OPGEZEGD")])).toBe("CORRECTED");
  expect(actOf(register, [slice("2021-01-01", null, "ACTIEF")])).toBe("CORRECTED");
  expect(actOf(register, [slice(null, null, "ACTIEF")])).toBe("CORRECTED");
  expect(actOf([slice(null, null, "ACTIEF")], [slice(null, null, "OPGEZEGD")])).toBe("CORRECTED");
});
