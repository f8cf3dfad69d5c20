// SPDX-License-Identifier: EUPL-1.2
import { type GeneratorValue } from "fast-check";
import { either, number, once, oneOf, someOf } from "./chance";

/** Arguments for a field of a generated question, and the variables that they use. */
export class ArgumentTexts {
  private readonly declared: string[] = [];
  private readonly given: Record<string, unknown> = {};

  constructor(private readonly g: GeneratorValue) {}

  get declarations(): string {
    return this.declared.join(", ");
  }

  get variables(): Readonly<Record<string, unknown>> {
    return this.given;
  }

  said(): string {
    return `(text: ${either(this.g) ? `"${number(this.g, 0, 9)}"` : this.variable("String!", null, () => "v")})`;
  }

  told(): string {
    const g = this.g;
    const makers: Readonly<Record<string, () => string>> = {
      n: () => this.whole(),
      must: () => (either(g) ? `${number(g, 0, 9)}` : this.variable("Int!", null, () => number(g, 0, 9))),
      t: () => this.text(),
      list: () => this.list(),
      tint: () =>
        either(g) ? oneOf(g, ["RED", "BLUE", "null"]) : this.variable("Tint", "BLUE", () => "RED"),
      wish: () => this.wish(0),
    };
    const chosen = someOf(g, Object.entries(makers)).map(([name, make]) => `${name}: ${make()}`);
    return chosen.length > 0 ? `(${chosen.join(", ")})` : "";
  }

  private whole(): string {
    return either(this.g)
      ? oneOf(this.g, ["0", "-3", "null"])
      : this.variable("Int", "5", () => number(this.g, 0, 9));
  }

  private text(): string {
    const texts = ['""', '"a\\"b"', '"""block "text" """', "null"];
    return either(this.g) ? oneOf(this.g, texts) : this.variable("String", '"d"', () => "é\n");
  }

  private list(): string {
    const g = this.g;
    if (once(g, 4)) return oneOf(g, ["null", "[]", "7"]);
    const one = (): string => (either(g) ? `${number(g, 0, 9)}` : this.variable("Int!", null, () => 1));
    if (either(g)) return `[${one()}, ${one()}]`;
    return this.variable("[Int!]", "[1]", () => (either(g) ? [1, 2] : 8));
  }

  private wish(depth: number): string {
    const g = this.g;
    if (once(g, 4))
      return this.variable("Wish", '{ t: "d" }', () =>
        oneOf(g, [{}, { n: null }, { again: { t: ["x", null] } }]),
      );
    const parts = [
      ...(either(g) ? [`n: ${this.whole()}`] : []),
      ...(either(g) ? [`t: [${this.text()}, "x"]`] : []),
      ...(depth < 2 && once(g, 3) ? [`again: ${this.wish(depth + 1)}`] : []),
    ];
    return `{ ${parts.join(", ")} }`;
  }

  /** A variable with or without a default, of which the value is given, `null` or left out. */
  private variable(type: string, byDefault: string | null, value: () => unknown): string {
    const name = `v${this.declared.length}`;
    const isRequired = type.endsWith("!");
    this.declared.push(`$${name}: ${type}${byDefault !== null && either(this.g) ? ` = ${byDefault}` : ""}`);
    const choice = isRequired ? 0 : number(this.g, 0, 3);
    if (choice < 2) this.given[name] = value();
    if (choice === 2) this.given[name] = null;
    return `$${name}`;
  }
}
