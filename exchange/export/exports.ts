// SPDX-License-Identifier: EUPL-1.2
import { type ExportKind } from "./exportKind";
import { choiceMatrix } from "./list/choiceMatrix";
import { coverage } from "./list/coverage";
import { landscape } from "./list/landscape";

export const exportKinds: readonly ExportKind[] = [landscape, choiceMatrix, coverage];

export const exportNamed = (name: string): ExportKind | undefined =>
  exportKinds.find((kind) => kind.name === name || kind.english === name);

export const exportNames = exportKinds.map(({ name }) => name).join(", ");
