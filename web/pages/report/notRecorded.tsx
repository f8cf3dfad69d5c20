// SPDX-License-Identifier: EUPL-1.2
import { type VNode } from "preact";
import { Alert } from "../../parts/alert";
import { reportTexts } from "./report.texts";
import { type ReportParts } from "./told";

/** Above every figure, when the contracts of the region itself are not in the register: no nought of it is a count. */
export function NotRecorded({ call, told }: Pick<ReportParts, "call" | "told">): VNode | null {
  const texts = call.texts(reportTexts);
  const { region, from, to } = told.landscapeReport;
  const [first, last] = [from, to]
    .filter(({ contractsRecorded }) => !contractsRecorded)
    .map(({ on }) => call.formats.day(on));
  if (first === undefined) return null;
  const days = last === undefined ? first : texts.bothDays(first, last);
  return (
    <Alert kind="warning">
      <p>
        <strong>{texts.noContracts}.</strong> {texts.noContractsOf(region.name ?? region.id, days)}
      </p>
    </Alert>
  );
}
