// SPDX-License-Identifier: EUPL-1.2
import { type Gateway } from "../graph/gateway";
import { type Cell, type ColumnHead } from "./table";

interface EnumAnswer {
  readonly enumValues: readonly { readonly name: string; readonly description: string | null }[] | null;
}

/** The exact Dutch terms of codes, as the graph describes them. */
export class Terms {
  private constructor(private readonly terms: ReadonlyMap<string, ReadonlyMap<string, string>>) {}

  /** Those of the codes in these columns. */
  static async of(columns: readonly ColumnHead[], gateway: Gateway): Promise<Terms> {
    const names = [...new Set(columns.flatMap((column) => (column.kind === "code" ? [column.codes] : [])))];
    if (names.length === 0) return new Terms(new Map());
    const asked = names.map((name) => `${name}: __type(name: "${name}") { enumValues { name description } }`);
    const answers = await gateway.ask<Readonly<Record<string, EnumAnswer | null>>>(
      `query ExportTerms { ${asked.join(" ")} }`,
    );
    return new Terms(
      new Map(
        names.map((name) => {
          const values = answers[name]?.enumValues;
          if (!values) throw new Error(`The graph has no codes ${name}.`);
          return [name, new Map(values.map((each) => [each.name, termIn(each.description) ?? each.name]))];
        }),
      ),
    );
  }

  /** @param codes the name of the enum; a code that it does not know is told as it is */
  of(codes: string, code: Cell): Cell {
    return typeof code === "string" ? (this.terms.get(codes)?.get(code) ?? code) : code;
  }
}

/** The Dutch term stands before the first colon. */
const termIn = (description: string | null): string | undefined => description?.trim().split(":")[0];
