// SPDX-License-Identifier: EUPL-1.2
import { type GeneratorValue } from "fast-check";
import { type Question } from "../engineCase";
import { ArgumentTexts } from "./argumentTexts";
import { either, number, once, oneOf } from "./chance";
import { hasInterface, type Plan, type PlannedField } from "./plan";
import { keyFields, type PlannedKeys } from "./plannedKeys";

const deepest = 4;
/** In one question: the planner takes long over types within types. */
const mostTypeConditions = 6;

/** A question of the supergraph: aliases, fragments, conditions, arguments and fields asked twice among them. */
export function questionOf(g: GeneratorValue, plan: Plan, mayBeDown: readonly string[]): Question {
  const writer = new Writer(g, plan);
  const root = (plan.fields.get("Mutation") ?? []).length > 0 && once(g, 4) ? "Mutation" : "Query";
  const selection = writer.selection(root, 0);
  const declared = ["$yes: Boolean!", "$no: Boolean! = false", writer.texts.declarations].filter(
    (text) => text !== "",
  );
  const query = `${root.toLowerCase()} (${declared.join(", ")}) { ${selection} __typename @skip(if: $no) at: __typename @include(if: $yes) }`;
  const down = mayBeDown.length > 0 && once(g, 4) ? [oneOf(g, mayBeDown)] : [];
  const variables = { yes: either(g), ...writer.texts.variables };
  return { query, variables, ...(down.length > 0 && { down }) };
}

class Writer {
  readonly texts: ArgumentTexts;
  private aliases = 0;
  private typeConditions = 0;
  /** What a field without an alias is asked with: the same everywhere, or the question would be refused. */
  private readonly plainArguments = new Map<string, string>();
  private readonly hasFace: boolean;

  constructor(
    private readonly g: GeneratorValue,
    private readonly plan: Plan,
  ) {
    this.texts = new ArgumentTexts(g);
    this.hasFace = plan.subgraphs.some((name) => hasInterface(plan, name));
  }

  selection(type: string, depth: number): string {
    const fields = this.plan.fields.get(type) ?? [];
    const count = number(this.g, 1, 4);
    const chosen: string[] = [];
    for (let index = 0; index < count; index++)
      chosen.push(fields.length > 0 ? this.field(oneOf(this.g, fields), depth) : "__typename");
    const keys = this.plan.keys.get(type);
    if (keys && either(this.g)) chosen.push(this.key(keys));
    return chosen.filter((text) => text !== "").join(" ") || "__typename";
  }

  private field(field: PlannedField, depth: number): string {
    const inner = this.inner(field, depth);
    if (inner === null) return "";
    const isAliased = once(this.g, 4);
    const alias = isAliased ? `a${this.aliases++}: ` : "";
    const given = isAliased ? this.given(field) : this.plainly(field);
    const text = `${alias}${field.name}${given}${this.condition()}${inner}`;
    return once(this.g, 6) ? `... ${this.condition()} { ${text} }` : text;
  }

  private given({ kind }: PlannedField): string {
    if (kind.of === "told") return this.texts.told();
    return kind.of === "said" ? this.texts.said() : "";
  }

  private plainly(field: PlannedField): string {
    const known = this.plainArguments.get(field.name);
    if (known !== undefined) return known;
    const text = this.given(field);
    this.plainArguments.set(field.name, text);
    return text;
  }

  private key(keys: PlannedKeys): string {
    const field = oneOf(this.g, keyFields([...keys.values()].flat())).split(":")[0] ?? "";
    const condition = this.condition();
    return field === "spot"
      ? `spot${condition} { ${oneOf(this.g, ["x", "y x", "at: y"])} }`
      : `${field}${condition}`;
  }

  /** Null when it would go too deep. */
  private inner({ kind }: PlannedField, depth: number): string | null {
    if (kind.of === "value") return either(this.g) ? " { b a }" : " { a again: a }";
    if (!("to" in kind)) return "";
    if (depth >= deepest) return null;
    if (kind.of === "either" || kind.of === "faces") return ` { ${this.abstract(kind, depth)} }`;
    return ` { ${this.selection(kind.to[0] ?? "", depth + 1)} }`;
  }

  private abstract(
    { of, to }: { readonly of: string; readonly to: readonly string[] },
    depth: number,
  ): string {
    const parts = to
      .filter(() => either(this.g) && this.typeConditions++ < mostTypeConditions)
      .map((type) => `... on ${type}${this.condition()} { ${this.selection(type, depth + 1)} }`);
    const faced = this.hasFace && either(this.g) ? this.faced(depth) : "";
    const shared = of === "faces" || faced === "" ? faced : `... on Face${this.condition()} { ${faced} }`;
    return ["__typename", shared, ...parts].join(" ");
  }

  /** Fields of the interface itself. */
  private faced(depth: number): string {
    const id = once(this.g, 4) ? "... on Face { id }" : `id${this.condition()}`;
    if (this.plan.object === null || either(this.g)) return id;
    const peers = { of: "faces", to: this.plan.entities };
    return `${id} extra${this.condition()}${depth < deepest ? ` peers { ${this.abstract(peers, depth + 1)} }` : ""}`;
  }

  private condition(): string {
    return [" @include(if: $yes)", " @skip(if: $yes)", " @skip(if: $no)"][number(this.g, 0, 11)] ?? "";
  }
}
