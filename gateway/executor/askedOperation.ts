// SPDX-License-Identifier: EUPL-1.2
import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  GraphQLError,
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  print,
  type SelectionSetNode,
  getNamedType,
} from "graphql";
import { AskedArguments } from "./askedArguments";
import { type CollectedFields } from "./collectedFields";

export interface AskedParts {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly rootType: GraphQLObjectType;
  readonly roots: CollectedFields;
  /** Begins no name of a field or an argument of the graph. */
  readonly prefix: string;
  /** The interfaces of which a subgraph knows the objects by the interface alone. */
  readonly interfaceObjects: ReadonlySet<string>;
  /**
   * Asks what such an interface has of all its objects, also where the client asks it of one type: the planner (0.0.38) makes no
   * plan of some of these. It asks more than the client does, which is not told.
   */
  readonly asksByInterface: boolean;
}

/**
 * The client's operation as the planner gets it, without conditions, fragments by name, or the client's names.
 *
 * A field without arguments goes under its own name, unless every object of JavaScript has something of that name; any
 * other under one that tells apart the client's name, the field, its arguments and their types. So in gathered data a name
 * means one thing only, whatever the client called it: it is never taken for a key that the plan asks as well.
 */
export class AskedOperation {
  readonly arguments: AskedArguments;
  /** For each root field, in order; what is answered without a subgraph is not among them. */
  private readonly rootTexts: string[] = [];
  private readonly names = new Map<FieldNode, string>();
  private readonly heads = new Map<string, { readonly name: string; readonly text: string }>();
  private readonly open: string[] = [];

  constructor(private readonly parts: AskedParts) {
    this.arguments = new AskedArguments(parts.operation, parts.prefix);
    for (const nodes of parts.roots.values()) {
      const texts = nodes.map((node) => this.fieldText(parts.rootType, node));
      if (!nodes[0]?.name.value.startsWith("__")) this.rootTexts.push(texts.join(" "));
    }
  }

  /** What is to be planned. Each field of a mutation on its own: the next one waits for all that is asked of it. */
  get texts(): readonly string[] {
    if (this.rootTexts.length === 0) return [];
    const definitions = [...this.arguments.variables.values()].map(({ definition }) => definition);
    const { operation } = this.parts.operation;
    if (operation !== OperationTypeNode.MUTATION)
      return [written(operation, definitions, this.rootTexts.join(" "))];
    return this.rootTexts.map((text) => written(operation, definitions.filter(isUsedIn(text)), text));
  }

  /** The name of a field in gathered data. */
  nameOf(node: FieldNode): string {
    const name = this.names.get(node);
    if (name === undefined) throw new Error("A field of the operation was not asked.");
    return name;
  }

  /** Whether it takes the `__typename` to tell what of a selection is to be answered. */
  needsTypename(type: GraphQLCompositeType, sets: readonly SelectionSetNode[]): boolean {
    if (!isAbstractType(type)) return false;
    if (!isInterfaceType(type) || !this.parts.interfaceObjects.has(type.name)) return true;
    return sets.some((set) =>
      set.selections.some((selection) => {
        if (selection.kind === Kind.FIELD) return this.variesByType(type.name, selection);
        const { condition, inner } = this.opened(selection);
        const isSame = condition === undefined || condition === type.name;
        return !isSame || this.needsTypename(type, [inner]);
      }),
    );
  }

  private fieldText(parent: GraphQLCompositeType, node: FieldNode): string {
    const definition =
      "getFields" in parent
        ? (parent.getFields()[node.name.value] as GraphQLField<unknown, unknown>)
        : undefined;
    const { name, text } = this.head(node, definition);
    this.names.set(node, name);
    if (!node.selectionSet || !definition) return text;
    const type = getNamedType(definition.type);
    if (!isCompositeType(type)) return text;
    const inner = this.setText(type, node.selectionSet);
    const isTold = this.needsTypename(type, [node.selectionSet]) || inner === "";
    return `${text} {${isTold ? " __typename" : ""}${inner} }`;
  }

  private head(
    node: FieldNode,
    definition: GraphQLField<unknown, unknown> | undefined,
  ): { readonly name: string; readonly text: string } {
    const field = node.name.value;
    if (field === "__typename") return { name: field, text: field };
    const response = (node.alias ?? node.name).value;
    const isInherited = field in Object.prototype;
    if (response === field && definition?.args.length === 0 && !isInherited)
      return { name: field, text: field };
    const args = node.arguments ?? [];
    // Fields of two types may take the same for arguments of different types.
    const typed = args.map((argument) => {
      const type = definition?.args.find(({ name }) => name === argument.name.value)?.type;
      return `${print(argument)}:${type?.toString()}`;
    });
    const key = `${response}:${field}(${typed.join(",")})`;
    const known = this.heads.get(key);
    if (known) return known;
    const name = `${this.parts.prefix}${this.heads.size}`;
    const head = { name, text: `${name}: ${field}${this.arguments.textOf(args, definition, name)}` };
    this.heads.set(key, head);
    return head;
  }

  /** @param byInterface to which goes what is asked by an interface, when the set is of one type of an abstract one */
  private setText(
    parent: GraphQLCompositeType,
    set: SelectionSetNode,
    byInterface?: Map<string, string>,
  ): string {
    const widened = byInterface ?? new Map<string, string>();
    let text = "";
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) {
        const wider = byInterface ? this.interfaceWith(parent, selection) : undefined;
        if (wider)
          widened.set(wider.name, `${widened.get(wider.name) ?? ""} ${this.fieldText(wider, selection)}`);
        else text += ` ${this.fieldText(parent, selection)}`;
        continue;
      }
      const { condition, inner, name } = this.opened(selection);
      const type = condition === undefined ? parent : this.parts.schema.getType(condition);
      if (!isCompositeType(type)) throw new Error(`The graph has no type ${condition} with fields.`);
      const isNarrower = type !== parent && isAbstractType(parent);
      if (!isNarrower && !this.isOf(parent, type)) continue;
      if (name !== null) this.open.push(name);
      const within = this.setText(type, inner, isNarrower ? widened : byInterface);
      if (name !== null) this.open.pop();
      // A fragment that says nothing new is left out: the planner loses its way in some of them.
      if (within !== "") text += isNarrower ? ` ... on ${type.name} {${within} }` : within;
    }
    if (byInterface) return text;
    for (const [name, fields] of widened) text += ` ... on ${name} {${fields} }`;
    return text;
  }

  private isOf(object: GraphQLCompositeType, type: GraphQLCompositeType): boolean {
    if (object === type) return true;
    return isAbstractType(type) && isObjectType(object) && this.parts.schema.isSubType(type, object);
  }

  private opened(selection: Exclude<SelectionSetNode["selections"][number], FieldNode>): {
    readonly condition: string | undefined;
    readonly inner: SelectionSetNode;
    readonly name: string | null;
  } {
    if (selection.kind === Kind.INLINE_FRAGMENT) {
      const { typeCondition, selectionSet: inner } = selection;
      return { condition: typeCondition?.name.value, inner, name: null };
    }
    const name = selection.name.value;
    const fragment = this.parts.fragments.get(name);
    // The planner does not stand a fragment within itself, so it never gets one.
    if (!fragment || this.open.includes(name))
      throw new GraphQLError(`The fragment ${name} ${fragment ? "is within itself" : "is not defined"}.`);
    return { condition: fragment.typeCondition.name.value, inner: fragment.selectionSet, name };
  }

  /** An interface that a subgraph knows as an object, which has the field as the object has it. */
  private interfaceWith(type: GraphQLCompositeType, node: FieldNode): GraphQLInterfaceType | undefined {
    if (!this.parts.asksByInterface || !isObjectType(type)) return undefined;
    return type
      .getInterfaces()
      .find(
        (one) =>
          this.parts.interfaceObjects.has(one.name) &&
          one.getFields()[node.name.value] &&
          !this.variesByType(one.name, node) &&
          (node.arguments ?? []).every(({ name }) =>
            one.getFields()[node.name.value]?.args.some((argument) => argument.name === name.value),
          ),
      );
  }

  /** An object may promise more of a field than its interface does. */
  private variesByType(interfaceName: string, { name: { value: field } }: FieldNode): boolean {
    if (field === "__typename") return true;
    const type = this.parts.schema.getType(interfaceName);
    if (!isInterfaceType(type)) return true;
    const promised = type.getFields()[field]?.type.toString();
    return this.parts.schema
      .getPossibleTypes(type)
      .some((object) => isObjectType(object) && object.getFields()[field]?.type.toString() !== promised);
  }
}

const written = (kind: string, definitions: readonly string[], fields: string): string =>
  `${kind} ${definitions.length > 0 ? `(${definitions.join(", ")})` : ""} { ${fields} }`;

const isUsedIn =
  (text: string) =>
  (definition: string): boolean =>
    new RegExp(`\\${definition.slice(0, definition.indexOf(":"))}(?!\\w)`).test(text);
