// SPDX-License-Identifier: EUPL-1.2
import {
  type ArgumentNode,
  type GraphQLField,
  Kind,
  type OperationDefinitionNode,
  print,
  visit,
  type VariableDefinitionNode,
} from "graphql";
import { type Evaluate, literalIn, type Variables } from "./literals";

/** A variable of an operation as it is planned. */
export interface AskedVariable {
  readonly name: string;
  /** As it stands in the head of the operation. */
  readonly definition: string;
  /** Undefined when it is to be left out. */
  readonly valueIn: Evaluate;
  readonly places: { readonly argument: string; readonly field: string }[];
}

/**
 * The arguments of an operation as it is planned: each is one variable, whatever the client wrote. A subgraph then
 * sees one document for all questions of one form, and can say of a literal what it would say of a variable. The
 * client's own names of variables are not used, since the plan has some of its own.
 */
export class AskedArguments {
  readonly variables = new Map<string, AskedVariable>();
  private readonly definitions: ReadonlyMap<string, VariableDefinitionNode>;

  constructor(
    operation: OperationDefinitionNode,
    private readonly prefix: string,
  ) {
    const definitions = operation.variableDefinitions ?? [];
    this.definitions = new Map(definitions.map((node) => [node.variable.name.value, node]));
  }

  /** The arguments as text, with the parentheses. */
  textOf(
    args: readonly ArgumentNode[],
    definition: GraphQLField<unknown, unknown> | undefined,
    field: string,
  ): string {
    if (args.length === 0) return "";
    const parts = args.map((node) => {
      const type = definition?.args.find(({ name }) => name === node.name.value)?.type;
      return `${node.name.value}: ${this.valueOf(node, type?.toString() ?? null, type, field)}`;
    });
    return `(${parts.join(", ")})`;
  }

  private valueOf(
    { name: { value: argument }, value }: ArgumentNode,
    typeText: string | null,
    type: Parameters<typeof literalIn>[1] | undefined,
    field: string,
  ): string {
    const place = { argument, field };
    if (value.kind === Kind.VARIABLE) return this.ofClient(value.name.value, place);
    const evaluate = type ? literalIn(value, type, this.definitions) : null;
    if (evaluate && typeText !== null) {
      const name = `${this.prefix}${this.variables.size}`;
      const definition = `$${name}: ${typeText}`;
      this.variables.set(name, { name, definition, valueIn: evaluate, places: [place] });
      return `$${name}`;
    }
    // A literal that would not survive as a value, such as a number with more digits than a double has.
    return print(
      visit(value, {
        Variable: (node) => ({
          ...node,
          name: { ...node.name, value: this.ofClient(node.name.value, place).slice(1) },
        }),
      }),
    );
  }

  private ofClient(given: string, place: AskedVariable["places"][number]): string {
    const name = `${this.prefix}_${given}`;
    const known = this.variables.get(name);
    if (known) {
      known.places.push(place);
      return `$${name}`;
    }
    const definition = this.definitions.get(given);
    if (!definition) throw new Error("The operation uses a variable that it does not define.");
    const otherwise = definition.defaultValue ? ` = ${print(definition.defaultValue)}` : "";
    this.variables.set(name, {
      name,
      definition: `$${name}: ${print(definition.type)}${otherwise}`,
      valueIn: (variables: Variables) => (Object.hasOwn(variables, given) ? variables[given] : undefined),
      places: [place],
    });
    return `$${name}`;
  }
}
