// SPDX-License-Identifier: EUPL-1.2
import {
  type ConstDirectiveNode,
  type DefinitionNode,
  type DocumentNode,
  type EnumTypeDefinitionNode,
  type FieldDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  type OperationDefinitionNode,
  OperationTypeNode,
  parse,
  type SelectionSetNode,
  type TypeNode,
} from "graphql";
import { given } from "../../supergraph";

/** As the planner knows it, to which no subgraph of a supergraph has a name like this (`plannable.ts`). */
export const gatheredSubgraph = "0 gathered";

/** The field of the query that leads to an entity. */
export const gatheredField = (type: string): string => `_gathered${type}`;

/** The subgraph as the supergraph writes it. */
const graph = "_GATHERED";

type Objects = ReadonlyMap<string, ObjectTypeDefinitionNode>;

/** The names of the fields that are known of each type. */
type Known = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * The supergraph with one more subgraph, which is never called: it stands for what was gathered already. It has a field of
 * the query for each entity, and of each entity the keys, so that a plan can begin at an entity (`steppedPlan.ts`). No
 * other plan comes by it: nothing else leads to its fields, and it finds nothing by a key.
 */
export function withGatheredRoots(supergraph: DocumentNode): DocumentNode {
  const objects = objectsOf(supergraph);
  const query = queryName(supergraph);
  const keys = new Map<string, readonly string[]>();
  let known: Known = new Map([[query, new Set()]]);
  for (const [type, node] of objects)
    for (const key of keysOf(node)) {
      const more = withFields(known, type, selectionOf(key), objects);
      if (!more) continue;
      known = more;
      keys.set(type, [...(keys.get(type) ?? []), key]);
    }
  const roots = [...keys.keys()].map(
    (type) => `${gatheredField(type)}: ${type} @join__field(graph: ${graph})`,
  );
  if (roots.length === 0) return supergraph;
  const { fields: rootFields = [] } = parsed(
    `type Query { ${roots.join("\n")} }`,
  ) as ObjectTypeDefinitionNode;
  const { values: graphs = [] } = parsed(
    `enum Graphs { ${graph} @join__graph(name: "${gatheredSubgraph}", url: "") }`,
  ) as EnumTypeDefinitionNode;
  return {
    ...supergraph,
    definitions: supergraph.definitions.map((node) => {
      if (node.kind === Kind.ENUM_TYPE_DEFINITION && node.name.value === "join__Graph")
        return { ...node, values: [...(node.values ?? []), ...graphs] };
      const own = "name" in node && node.name ? known.get(node.name.value) : undefined;
      if (node.kind !== Kind.OBJECT_TYPE_DEFINITION || !own) return node;
      const type = knownAs(node, own, keys.get(node.name.value) ?? []);
      return node.name.value === query ? { ...type, fields: [...(type.fields ?? []), ...rootFields] } : type;
    }),
  };
}

const objectsOf = ({ definitions }: DocumentNode): Objects =>
  new Map(
    definitions.flatMap((node) =>
      node.kind === Kind.OBJECT_TYPE_DEFINITION ? [[node.name.value, node] as const] : [],
    ),
  );

function queryName({ definitions }: DocumentNode): string {
  const schema = definitions.find((node) => node.kind === Kind.SCHEMA_DEFINITION);
  return (
    schema?.operationTypes.find(({ operation }) => operation === OperationTypeNode.QUERY)?.type.name.value ??
    "Query"
  );
}

/** By which any subgraph finds objects of the type. */
const keysOf = ({ directives = [] }: ObjectTypeDefinitionNode): ReadonlySet<string> =>
  new Set(
    directives.filter(isOf("join__type")).flatMap((directive) => {
      const isFound = !directive.arguments?.some(
        ({ name, value }) => name.value === "resolvable" && value.kind === Kind.BOOLEAN && !value.value,
      );
      return (isFound && given(directive, "key")) || [];
    }),
  );

const selectionOf = (key: string): SelectionSetNode =>
  (parse(`{ ${key} }`, { noLocation: true }).definitions[0] as OperationDefinitionNode).selectionSet;

/** Null when the key goes through an interface or a union; by such a key no plan begins. */
function withFields(known: Known, type: string, key: SelectionSetNode, objects: Objects): Known | null {
  let all: Known | null = known;
  for (const selection of key.selections) {
    if (selection.kind !== Kind.FIELD || !all) return null;
    const name = selection.name.value;
    const field = objects.get(type)?.fields?.find((one) => one.name.value === name);
    if (!field) return null;
    all = new Map([...all, [type, new Set([...(all.get(type) ?? []), name])]]);
    if (selection.selectionSet) all = withFields(all, nameOf(field.type), selection.selectionSet, objects);
  }
  return all;
}

/** The type with what is known of it, and all else said to be of those who had it. */
function knownAs(
  node: ObjectTypeDefinitionNode,
  known: ReadonlySet<string>,
  keys: readonly string[],
): ObjectTypeDefinitionNode {
  const types = (node.directives ?? []).filter(isOf("join__type"));
  const others = [...new Set(types.map((directive) => given(directive, "graph")))];
  const asEntity = keys.map(
    (key) => `@join__type(graph: ${graph}, key: ${JSON.stringify(key)}, resolvable: false)`,
  );
  return {
    ...node,
    directives: [
      ...(node.directives ?? []),
      ...directivesIn(asEntity.join(" ") || `@join__type(graph: ${graph})`),
    ],
    fields: (node.fields ?? []).map((field): FieldDefinitionNode => {
      const isTold = field.directives?.some(isOf("join__field")) ?? false;
      const isKnown = known.has(field.name.value);
      if (isTold !== isKnown) return field;
      const owners = isKnown ? [graph] : others;
      const more = owners.map((owner) => `@join__field(graph: ${owner})`).join(" ");
      return { ...field, directives: [...(field.directives ?? []), ...directivesIn(more)] };
    }),
  };
}

const isOf =
  (name: string) =>
  (directive: ConstDirectiveNode): boolean =>
    directive.name.value === name;

const directivesIn = (text: string): readonly ConstDirectiveNode[] =>
  (parsed(`type T ${text}`) as ObjectTypeDefinitionNode).directives ?? [];

const parsed = (definition: string): DefinitionNode | undefined =>
  parse(definition, { noLocation: true }).definitions[0];

const nameOf = (type: TypeNode): string =>
  type.kind === Kind.NAMED_TYPE ? type.name.value : nameOf(type.type);
