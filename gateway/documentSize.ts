// SPDX-License-Identifier: EUPL-1.2
import {
  type ASTVisitor,
  type FieldNode,
  type FragmentDefinitionNode,
  getNamedType,
  getNullableType,
  GraphQLError,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
} from "graphql";
import { limits } from "./limits";

interface Size {
  readonly depth: number;
  readonly fields: number;
  readonly aliases: number;
  /** Fields that the answer may have at most, as far as lists say how long a page is: those below count for each. */
  readonly cost: number;
  /** Lists without pages within one another. */
  readonly lists: number;
}

const nothing: Size = { depth: 0, fields: 0, aliases: 0, cost: 0, lists: 0 };

/** Refuses a document that is too deep or asks too much. Part of validation, so nothing is called for it. */
export const documentSizeRule: ValidationRule = (context: ValidationContext): ASTVisitor => {
  const schema = context.getSchema();
  const sizes = new FragmentSizes(schema, (name) => context.getFragment(name));
  return {
    OperationDefinition(node) {
      const size = sizes.of(node.selectionSet, schema.getRootType(node.operation));
      for (const kind of ["depth", "fields", "aliases", "cost"] as const) {
        if (size[kind] > limits[kind]) {
          const how =
            kind === "cost"
              ? ` (its fields, those of a list counted "${pageSize}" times, and where four lists are within one another ${limits.lengthOfList} times)`
              : "";
          context.reportError(
            new GraphQLError(
              `The operation is too large: its ${kind}${how} may be at most ${limits[kind]}.`,
              { nodes: node },
            ),
          );
        }
      }
      return false;
    },
  };
};

/** Each fragment is measured once, so a document of nested fragments costs no more to measure than to parse. */
class FragmentSizes {
  private readonly known = new Map<string, Size>();

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly fragment: (name: string) => FragmentDefinitionNode | null | undefined,
  ) {}

  /** @param isPage of a field that takes `first`: the list in it is the page */
  of(
    selections: SelectionSetNode | undefined,
    parent: GraphQLNamedType | null | undefined,
    isPage = false,
  ): Size {
    let sum = nothing;
    for (const selection of selections?.selections ?? []) {
      if (selection.kind === Kind.FIELD) {
        if (ofTheSchema.has(selection.name.value)) {
          sum = together(sum, this.ofIntrospection(selection));
          continue;
        }
        const definition = fieldOf(parent, selection.name.value);
        const isPaged = isInPages(definition);
        const inner = this.of(selection.selectionSet, definition && getNamedType(definition.type), isPaged);
        const isBare = !isPaged && !isPage && isListOfObjects(selection, definition);
        sum = together(sum, {
          depth: 1 + inner.depth,
          fields: 1 + inner.fields,
          aliases: (selection.alias ? 1 : 0) + inner.aliases,
          cost: 1 + (isBare ? lengthOver(inner.lists) : pageOf(selection, definition)) * inner.cost,
          lists: (isBare ? 1 : 0) + inner.lists,
        });
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        const type = selection.typeCondition?.name.value;
        sum = together(
          sum,
          this.of(selection.selectionSet, type ? this.schema.getType(type) : parent, isPage),
        );
      } else {
        sum = together(sum, this.ofFragment(selection.name.value, isPage));
      }
    }
    return sum;
  }

  /**
   * GraphQL's own rules bound its depth, and there is as much of each thing as the schema has; but all of it is looked up
   * at once, so the same thing under many names, at several depths, would keep the process from everybody else.
   */
  private ofIntrospection(field: FieldNode): Size {
    const inner = this.of(field.selectionSet, null);
    const weight = field.name.value === "__type" ? limits.aliasOfType : limits.aliasOfIntrospection;
    const own = field.alias ? weight : 0;
    return {
      depth: 1,
      fields: 1 + inner.fields,
      aliases: own + limits.aliasOfIntrospection * inner.aliases,
      cost: 1 + inner.fields,
      lists: 0,
    };
  }

  private ofFragment(name: string, isPage: boolean): Size {
    const key = `${isPage} ${name}`;
    const known = this.known.get(key);
    if (known) return known;
    // A fragment that contains itself counts as nothing here; another rule refuses it.
    this.known.set(key, nothing);
    const fragment = this.fragment(name);
    const type = fragment && this.schema.getType(fragment.typeCondition.name.value);
    const size = this.of(fragment?.selectionSet, type, isPage);
    this.known.set(key, size);
    return size;
  }
}

const ofTheSchema = new Set(["__schema", "__type"]);

/** The argument that says how long a page of a list is, as in the Relay specification of connections. */
const pageSize = "first";

/** How many of a list a field asks for; 1 for what is no list in pages. Validated before variables are known. */
function pageOf({ arguments: given = [] }: FieldNode, definition: Definition): number {
  const declared = definition?.args.find(({ name }) => name === pageSize);
  if (!declared) return 1;
  const value = given.find(({ name }) => name.value === pageSize)?.value;
  if (value?.kind === Kind.INT) return Math.max(1, Number(value.value));
  const byDefault = value === undefined ? declared.defaultValue : undefined;
  return typeof byDefault === "number" ? byDefault : limits.pageOfVariable;
}

const isInPages = (definition: Definition): boolean =>
  definition?.args.some(({ name }) => name === pageSize) ?? false;

/** Without pages it gives all there is. */
const isListOfObjects = ({ selectionSet }: FieldNode, definition: Definition): boolean =>
  selectionSet !== undefined && isListType(getNullableType(definition?.type));

/** What stands once in a document is as long as the register has it; lists within lists within lists repeat the same things. */
const lengthOver = (listsBelow: number): number =>
  listsBelow < limits.listsWithinOneAnother ? 1 : limits.lengthOfList;

type Definition = GraphQLField<unknown, unknown> | null | undefined;

const fieldOf = (type: GraphQLNamedType | null | undefined, name: string): Definition =>
  isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : null;

function together(a: Size, b: Size): Size {
  return {
    depth: Math.max(a.depth, b.depth),
    fields: a.fields + b.fields,
    aliases: a.aliases + b.aliases,
    cost: a.cost + b.cost,
    lists: Math.max(a.lists, b.lists),
  };
}
