// SPDX-License-Identifier: EUPL-1.2
import { createHash } from "node:crypto";
import { type ColumnHead, type Print, type Row } from "./table";

/** A print came to its end with another number of rows than the register had said. */
export class ShortPrint extends Error {}

/** A row as programs read it, the same in whatever form it is written: its digest tells whether two files say the same. */
export const rowLine = (columns: readonly ColumnHead[], row: Row): string =>
  `${JSON.stringify(Object.fromEntries(columns.map(({ name }, index) => [name, row[index] ?? null])))}\n`;

/** Counts the rows that pass, and holds their number against what was said. */
export class Tally {
  private readonly hash = createHash("sha256");
  private passed = 0;
  private digest: string | null = null;

  constructor(private readonly print: Print) {}

  async *rows(): AsyncGenerator<Row> {
    const { columns, rows, rowCount } = this.print;
    for await (const row of rows) {
      this.passed += 1;
      this.hash.update(rowLine(columns, row));
      yield row;
    }
    if (rowCount !== null && rowCount !== this.passed) {
      throw new ShortPrint(`Expected ${rowCount} rows, and got ${this.passed}.`);
    }
    this.digest = this.hash.digest("hex");
  }

  get count(): number {
    return this.passed;
  }

  /** SHA-256 of the lines of all rows. */
  get sha256(): string {
    if (this.digest === null) throw new Error("The rows are not at their end.");
    return this.digest;
  }
}
