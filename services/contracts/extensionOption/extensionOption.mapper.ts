// SPDX-License-Identifier: EUPL-1.2
import { type ExtensionOptionRow } from "./extensionOption.row";
import { ExtensionOption } from "./extensionOption.type";

export const toExtensionOption = (row: ExtensionOptionRow): ExtensionOption =>
  Object.assign(new ExtensionOption(), {
    id: row.id,
    decideInYear: row.decideInYear,
    extendsTo: row.extendsTo,
    extendsUntil: row.extendsUntil,
    exercised: row.exercised,
  } satisfies ExtensionOption);
