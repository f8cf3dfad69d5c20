// SPDX-License-Identifier: EUPL-1.2
import { type Call } from "../../../page/page";
import { formTexts } from "./form.texts";
import { type FieldFault } from "./given";

/** After what is expected: which of several it is wrong of, where the register told that. */
export function shownGiven(call: Call, { given }: FieldFault): string {
  const said = given === undefined ? [] : saidIn(given);
  return said.length === 0 ? "" : ` (${call.texts(formTexts).given(call.formats.list(said))})`;
}

/** The register tells it as JSON, which is no longer that when it was cut short. */
function saidIn(given: string): string[] {
  let said: unknown;
  try {
    said = JSON.parse(given);
  } catch {
    return given === "" ? [] : [given];
  }
  return [said].flat().flatMap((one: unknown) => {
    if (one === null || one === "") return [];
    return [typeof one === "string" ? one : JSON.stringify(one)];
  });
}
