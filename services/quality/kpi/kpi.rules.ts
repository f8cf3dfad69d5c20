// SPDX-License-Identifier: EUPL-1.2
import { type Fault, matching } from "../../../kit/fault";
import { type FactsOf } from "../../../kit/versioned/version.row";
import { words } from "../../../kit/words";
import { checkSource } from "../source/source.rules";
import { type KpiRow } from "./kpi.row";

const codeForm = /^[A-Z][A-Z0-9_-]*$/;

export function checkKpi(id: string, facts: FactsOf<KpiRow>): Fault[] {
  const expected = words(
    "a code in capitals and digits, such as K01",
    "een code in hoofdletters en cijfers, zoals K01",
  );
  return [...matching("id", codeForm, expected, id), ...checkSource(facts)];
}
