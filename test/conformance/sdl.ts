// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  buildASTSchema,
  type DefinitionNode,
  type DocumentNode,
  type FieldDefinitionNode,
  getNamedType,
  getNullableType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  isLeafType,
  isListType,
  isObjectType,
  isRequiredArgument,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
} from "graphql";

/** A subgraph as schema/ has it: what ships, and not what the code of the day would make. */
export class Sdl {
  readonly document: DocumentNode;
  readonly schema: GraphQLSchema;

  constructor(name: string) {
    this.document = parse(readFileSync(join(__dirname, "../../schema", `${name}.graphql`), "utf8"));
    this.schema = buildASTSchema(this.document, { assumeValidSDL: true });
  }

  get objects(): ObjectTypeDefinitionNode[] {
    return this.document.definitions.filter((each) => each.kind === Kind.OBJECT_TYPE_DEFINITION);
  }

  get rootFields(): readonly FieldDefinitionNode[] {
    return this.objects.find((each) => each.name.value === "Query")?.fields ?? [];
  }

  get mutations(): readonly FieldDefinitionNode[] {
    return this.objects.find((each) => each.name.value === "Mutation")?.fields ?? [];
  }

  /** The entities that this subgraph resolves, and not those that it only names. */
  get entities(): string[] {
    return this.objects.filter((each) => keysOf(each).some(isResolvable)).map((each) => each.name.value);
  }

  object(name: string): GraphQLObjectType {
    const type = this.schema.getType(name);
    if (!isObjectType(type)) throw new Error(`${name} is no type of this subgraph.`);
    return type;
  }

  /** The fields of a type that hold a value and not another type. */
  plainFields(name: string): string[] {
    return fieldsOf(this.object(name))
      .filter((field) => isLeafType(getNamedType(field.type)))
      .map((field) => field.name);
  }

  /** The fields of an entity that lead to another type. */
  links(name: string): GraphQLField<unknown, unknown>[] {
    return fieldsOf(this.object(name)).filter((field) => isObjectType(getNamedType(field.type)));
  }

  /** Everything of a type, and of what it links to, so many links deep. */
  selection(type: GraphQLObjectType, depth: number): string {
    const plain = fieldsOf(type).filter((field) => isLeafType(getNamedType(field.type)));
    const links = depth === 0 ? [] : fieldsOf(type).filter((field) => isObjectType(getNamedType(field.type)));
    const deeper = links
      .filter((field) => !field.args.some(isRequiredArgument))
      .map((field) => `${field.name} { ${this.selection(targetOf(field), depth - 1)} }`);
    return ["__typename", ...plain.map((field) => field.name), ...deeper].join(" ");
  }
}

export const targetOf = (field: GraphQLField<unknown, unknown>): GraphQLObjectType =>
  getNamedType(field.type) as GraphQLObjectType;

export const isList = (field: GraphQLField<unknown, unknown>): boolean =>
  isListType(getNullableType(field.type));

export const keysOf = (type: DefinitionNode): Readonly<Record<string, unknown>>[] =>
  ("directives" in type ? (type.directives ?? []) : [])
    .filter((directive) => directive.name.value === "key")
    .map((directive) =>
      Object.fromEntries(
        (directive.arguments ?? []).map(({ name, value }) => [
          name.value,
          "value" in value ? value.value : null,
        ]),
      ),
    );

const isResolvable = (key: Readonly<Record<string, unknown>>): boolean => key["resolvable"] !== false;

const fieldsOf = (type: GraphQLObjectType): GraphQLField<unknown, unknown>[] =>
  Object.values(type.getFields());
