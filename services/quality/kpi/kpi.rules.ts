// SPDX-License-Identifier: EUPL-1.2
import { type Fault, ifGiven, matching, notBlank, oneOfCodes } from "../../../kit/fault";
import { type FactsOf } from "../../../kit/versioned/version.row";
import { checkFigure } from "../figure/figure.rules";
import { checkSource } from "../source/source.rules";
import { kpiDirections, kpiLevels } from "./kpi.codes";
import { type KpiRow } from "./kpi.row";

const codeForm = /^[A-Z][A-Z0-9_-]*$/;

export function checkKpi(id: string, facts: FactsOf<KpiRow>): Fault[] {
  return [
    ...matching("id", codeForm, "a code in capitals and digits, such as K01", id),
    ...notBlank("label", facts.label),
    ...oneOfCodes("direction", kpiDirections, facts.direction),
    ...ifGiven(facts.unit, (given) => notBlank("unit", given)),
    ...ifGiven(facts.norm, (given) => checkFigure("norm", given)),
    ...oneOfCodes("level", kpiLevels, facts.level),
    ...checkSource(facts),
  ];
}
