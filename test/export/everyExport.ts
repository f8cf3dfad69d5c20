// SPDX-License-Identifier: EUPL-1.2
// A question for every export that there is, about the demo landscape; a new export without one fails here.
import { type ExportKind } from "../../exchange/export/exportKind";
import { exportKinds } from "../../exchange/export/exports";
import { type Question } from "../../exchange/export/parameters";

const questions: Readonly<Record<string, Question>> = {
  landschapsrapportage: { region: "ZHZ", from: "2021-12-31", to: "2022-01-01" },
  keuzematrix: { region: "ZHZ", on: "2022-03-01" },
  dekking: { municipality: "GM0482", on: "2022-03-01" },
  zorglandschap: { region: "ZHZ", on: "2022-03-01" },
  jaarblad: { municipality: "GM1963", year: "2022" },
};

export const everyExport: readonly (readonly [ExportKind, Question])[] = exportKinds.map((kind) => {
  const question = questions[kind.name];
  if (!question) throw new Error(`No test asks for the export ${kind.name}.`);
  return [kind, question];
});
