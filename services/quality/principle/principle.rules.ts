// SPDX-License-Identifier: EUPL-1.2
import { type Fault, matching, sameAsParts, wholeNumber } from "../../../kit/fault";
import { type FactsOf } from "../../../kit/versioned/version.row";
import { words } from "../../../kit/words";
import { checkSource } from "../source/source.rules";
import { type PrincipleRow } from "./principle.row";

/** Versions are named after when they were adopted, so that the order of their names tells the latest. */
const versionForm = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

const adoption = words("when it was adopted, such as 2020-07", "wanneer het is vastgesteld, zoals 2020-07");

export function checkPrinciple(id: string, facts: FactsOf<PrincipleRow>): Fault[] {
  const key = `${facts.regionId}/${facts.version}/${facts.number}`;
  return [
    ...sameAsParts(key, id),
    ...matching("version", versionForm, adoption, facts.version),
    ...wholeNumber("number", facts.number, 1, 99),
    ...checkSource(facts),
  ];
}

/** Those of the version that was adopted last. */
export function ofLatestVersion<Row extends Pick<PrincipleRow, "version">>(rows: readonly Row[]): Row[] {
  const latest = rows.reduce((last, { version }) => (version > last ? version : last), "");
  return rows.filter((row) => row.version === latest);
}
