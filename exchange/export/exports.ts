// SPDX-License-Identifier: EUPL-1.2
import { type ExportKind } from "./exportKind";
import { choiceMatrix } from "./list/choiceMatrix";
import { coverage } from "./list/coverage";
import { landscape } from "./list/landscape";
import { landscapeReport } from "./list/landscapeReport";
import { yearSheet } from "./list/yearSheet/yearSheet";

export const exportKinds: readonly ExportKind[] = [
  landscapeReport,
  choiceMatrix,
  coverage,
  landscape,
  yearSheet,
];
