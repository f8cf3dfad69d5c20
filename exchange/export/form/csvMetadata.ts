// SPDX-License-Identifier: EUPL-1.2
import { type ColumnHead, type Print } from "../table";

/** How one dialect of CSV is to be read, in the words of CSV on the Web. */
export interface Reading {
  readonly separator: string;
  readonly header: (column: ColumnHead) => string;
  readonly datatypes: Readonly<Record<ColumnHead["kind"], string | object>>;
}

/**
 * What stands beside a CSV, so that the file itself has rows and nothing else: the definition, the question, the moments and
 * what each column holds. The form is that of CSV on the Web (https://www.w3.org/TR/tabular-metadata/, 5.3 and 5.6).
 *
 * @param url the CSV, as seen from the metadata
 */
export function csvMetadata(
  { about, columns }: Print,
  { separator, header, datatypes }: Reading,
  url: string,
): string {
  const metadata = {
    "@context": ["http://www.w3.org/ns/csvw", { "@language": "nl" }],
    url,
    "dc:title": about.title,
    "dc:description": about.definition,
    "dc:hasVersion": about.definitionVersion,
    "dc:identifier": about.fingerprint,
    // What has no name in a vocabulary, as the NDJSON form has it in its header.
    notes: [about],
    dialect: { delimiter: separator, header: true, lineTerminators: ["\r\n"], encoding: "utf-8" },
    tableSchema: {
      columns: columns.map((column) => ({
        name: column.name,
        titles: [header(column)],
        datatype: datatypes[column.kind],
      })),
    },
  };
  return `${JSON.stringify(metadata, null, 2)}\n`;
}
