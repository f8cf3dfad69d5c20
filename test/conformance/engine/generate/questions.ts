// SPDX-License-Identifier: EUPL-1.2
import fc, { type GeneratorValue } from "fast-check";
import { type Question } from "../engineCase";
import { type Plan, type PlannedField } from "./plan";

const deepest = 4;

/** A question of the supergraph: aliases, fragments, conditions and fields asked twice among them. */
export function questionOf(g: GeneratorValue, plan: Plan, mayBeDown: boolean): Question {
  const writer = new Writer(g, plan);
  const query = `query ($yes: Boolean!, $no: Boolean! = false) { ${writer.selection("Query", 0)} __typename @skip(if: $no) at: __typename @include(if: $yes) }`;
  const down =
    mayBeDown && g(fc.integer, { min: 0, max: 3 }) === 0 ? [g(fc.constantFrom, ...plan.subgraphs)] : [];
  return { query, variables: { yes: g(fc.boolean) }, ...(down.length > 0 && { down }) };
}

class Writer {
  private aliases = 0;

  constructor(
    private readonly g: GeneratorValue,
    private readonly plan: Plan,
  ) {}

  selection(type: string, depth: number): string {
    const fields = this.plan.fields.get(type) ?? [];
    const count = this.g(fc.integer, { min: 1, max: 4 });
    const chosen: string[] = [];
    for (let index = 0; index < count; index++) {
      const field = fields.length > 0 ? (this.g(fc.constantFrom, ...fields) as PlannedField) : null;
      chosen.push(field ? this.field(field, depth) : "__typename");
    }
    if (type !== "Query" && this.g(fc.boolean)) chosen.push(`id${this.condition()}`);
    return chosen.filter((text) => text !== "").join(" ") || "__typename";
  }

  private field(field: PlannedField, depth: number): string {
    const inner = this.inner(field, depth);
    if (inner === null) return "";
    const alias = this.g(fc.integer, { min: 0, max: 3 }) === 0 ? `a${this.aliases++}: ` : "";
    const text = `${alias}${field.name}${this.condition()}${inner}`;
    return this.g(fc.integer, { min: 0, max: 5 }) === 0 ? `... ${this.condition()} { ${text} }` : text;
  }

  /** Null when it would go too deep. */
  private inner({ kind }: PlannedField, depth: number): string | null {
    if (kind.of === "value") return this.g(fc.boolean) ? " { b a }" : " { a again: a }";
    if (!("to" in kind)) return "";
    if (depth >= deepest) return null;
    if (kind.of !== "either") return ` { ${this.selection(kind.to[0] ?? "", depth + 1)} }`;
    const parts = kind.to
      .filter(() => this.g(fc.boolean))
      .map((type) => `... on ${type}${this.condition()} { ${this.selection(type, depth + 1)} }`);
    return ` { __typename ${parts.join(" ")} }`;
  }

  private condition(): string {
    const choice = this.g(fc.integer, { min: 0, max: 11 });
    return [" @include(if: $yes)", " @skip(if: $yes)", " @skip(if: $no)"][choice] ?? "";
  }
}
