// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { committedForms } from "../../test/exchange/committedForms";
import { type SheetForm } from "./column";
import { expectationOf } from "./expectation";

const forms = committedForms();
const guide = readFileSync(join(__dirname, "../../docs/how-to/import-a-spreadsheet.md"), "utf8");

/** The rows of a table in Markdown, whatever blanks prettier puts into it. */
const rowsIn = (markdown: string): string[][] =>
  markdown
    .split("\n")
    .filter((line) => line.startsWith("|"))
    .map((line) =>
      line
        .split(/(?<!\\)\|/)
        .slice(1, -1)
        .map((cell) => cell.trim().replaceAll("\\|", "|").replaceAll("\\*", "*")),
    );

const tableOf = ({ columns }: SheetForm): string[][] =>
  columns.map((column) => [column.header, column.english, expectationOf(column.form)]);

it.each(forms)("the guide has the columns of $kind.name as they are", (form) => {
  const [, section = ""] = guide.split(`\n### ${form.kind.name}\n`);
  const [, , ...rows] = rowsIn(section.split("\n#")[0] ?? "");
  expect(rows).toEqual(tableOf(form));
});
