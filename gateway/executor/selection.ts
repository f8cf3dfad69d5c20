// SPDX-License-Identifier: EUPL-1.2
import {
  type FieldNode,
  getNamedType,
  getNullableType,
  type GraphQLCompositeType,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isAbstractType,
  isCompositeType,
  isLeafType,
  isObjectType,
  type SelectionSetNode,
  isInterfaceType,
} from "graphql";
import { collectFields, type Fragments } from "./collectedFields";
import { type CompletedField, type CompleteValue, completeValue } from "./completeValue";
import { Completion, failed, Unknown } from "./completion";
import { type Path, typeHoleOf } from "./hole";
import { isPlainly, type Look, lookOf } from "./leafValues";
import { isObject } from "./merging";

export interface SelectionParts {
  readonly schema: GraphQLSchema;
  readonly fragments: Fragments;
  /** The name of a field in gathered data. */
  readonly nameOf: (node: FieldNode) => string;
  readonly needsTypename: (type: GraphQLCompositeType, sets: readonly SelectionSetNode[]) => boolean;
}

export interface SelectedField {
  /** In gathered data. */
  readonly name: string;
  readonly response: string;
  /** For a leaf; before all else is done for it. */
  readonly look: Look;
  readonly complete: CompleteValue;
  readonly field: CompletedField;
  /** Null for what is the same in every object of the type: its name. */
  readonly type: GraphQLOutputType | null;
  readonly selection: Selection | null;
}

/** All that is asked of an object of one type. */
interface SelectedFields {
  readonly fields: readonly SelectedField[];
  /** Whether gathered data can be the answer as it is: there are leaves only, under the names that they were gathered by. */
  readonly isFlat: boolean;
  /** A client may name a field `__proto__`, and then it is a field like any other. */
  readonly hasProto: boolean;
}

type RuntimeType = GraphQLObjectType | GraphQLInterfaceType;

/** What is asked of an object once its type is known. */
export interface OfType {
  readonly typeName: string;
  readonly fields: readonly SelectedField[];
}

/** What is asked of an object, compiled for each type that it turns out to have. */
export class Selection {
  private readonly compiled = new Map<string, SelectedFields | null>();
  /** Known beforehand, or not asked because it makes no difference. */
  private readonly staticType: RuntimeType | null;

  constructor(
    private readonly parts: SelectionParts,
    private readonly type: GraphQLCompositeType,
    private readonly sets: readonly SelectionSetNode[],
  ) {
    const isStatic = isObjectType(type) || (isInterfaceType(type) && !parts.needsTypename(type, sets));
    this.staticType = isStatic ? (type as RuntimeType) : null;
  }

  readonly complete: CompleteValue = (value, completion, key) => {
    if (!isObject(value)) {
      completion.tell(key, `A subgraph gave a value that is no ${this.type.name}.`);
      return failed;
    }
    const fields = this.fieldsOf(this.staticType ? this.staticType.name : value["__typename"]);
    if (!fields) return this.untyped(value, completion, key);
    completion.path.push(key);
    const object = completeFields(fields, value, completion);
    completion.path.pop();
    return object;
  };

  /** Of an object that is of none of the types that it can have. */
  private untyped(
    value: Record<string, unknown>,
    completion: Completion,
    key: string | number,
  ): typeof failed | Unknown {
    const place = { coordinate: this.type.name, clientPath: (below: Path) => this.clientPath(below) };
    const isInterface = isAbstractType(this.parts.schema.getType(String(value["__typename"])));
    const hole = isInterface ? typeHoleOf(value) : undefined;
    if (!hole) {
      completion.tell(key, `A subgraph gave an object that is no ${this.type.name}.`);
      return failed;
    }
    if (hole.faults.length > 0) {
      completion.tellFaults(key, hole.faults, place);
      return failed;
    }
    return completion.unknownAt(key, `No subgraph knows which ${this.type.name} this is.`);
  }

  completeRoot(data: Record<string, unknown>, completion: Completion): Record<string, unknown> | null {
    const object = completeFields(this.fieldsOf(this.type.name) ?? nothing, data, completion);
    if (object instanceof Unknown) completion.tellUnknown(object);
    return object === failed || object instanceof Unknown ? null : object;
  }

  /** Whether what was gathered under this name leaves all of the object without a value. */
  isLostBy(name: string, data: Record<string, unknown>): boolean {
    const field = this.fieldsOf(this.type.name)?.fields.find((each) => each.name === name);
    const completed = field?.complete(data[name], new Completion(), field.response);
    return completed === failed || completed instanceof Unknown;
  }

  /** For each type that an object can turn out to have. */
  ofEachType(): readonly OfType[] {
    const types = this.staticType ? [this.staticType] : this.possibleTypes();
    return types.map(({ name }) => ({ typeName: name, fields: this.fieldsOf(name)?.fields ?? [] }));
  }

  /** Whether it makes no difference of which type an object turns out to be. */
  get isOfOneType(): boolean {
    return this.staticType !== null;
  }

  /** A path through gathered data, in the client's names, as far as the client asked what it leads through. */
  clientPath([step, ...below]: Path): Path {
    if (step === undefined) return [];
    if (typeof step === "number") return [step, ...this.clientPath(below)];
    const found = this.named(step);
    if (!found) return [];
    return [found.response, ...(found.field.selection?.clientPath(below) ?? leadingPlaces(below))];
  }

  private named(name: string): SelectedField | undefined {
    for (const type of this.possibleTypes()) {
      const found = this.fieldsOf(type.name)?.fields.find((field) => field.name === name);
      if (found) return found;
    }
    return undefined;
  }

  private possibleTypes(): readonly GraphQLObjectType[] {
    return isObjectType(this.type) ? [this.type] : this.parts.schema.getPossibleTypes(this.type);
  }

  private fieldsOf(typeName: unknown): SelectedFields | null {
    if (typeof typeName !== "string") return null;
    const known = this.compiled.get(typeName);
    if (known !== undefined) return known;
    const type = this.runtimeType(typeName);
    // A name that is no type's comes from a subgraph, and is not kept.
    if (!type) return null;
    const fields = [...collectFields(this.parts.schema, this.parts.fragments, type, this.sets)].map(
      ([response, nodes]) => this.compile(type, response, nodes),
    );
    const hasProto = fields.some(({ response }) => response === "__proto__");
    const isFlat =
      !hasProto && fields.every(({ look, name, response }) => look !== null && name === response);
    const selected = { fields, isFlat, hasProto };
    this.compiled.set(typeName, selected);
    return selected;
  }

  private runtimeType(name: string): RuntimeType | null {
    if (this.staticType?.name === name) return this.staticType;
    const type = this.parts.schema.getType(name);
    if (!isObjectType(type)) return null;
    if (this.type === type) return type;
    return !isObjectType(this.type) && this.parts.schema.isSubType(this.type, type) ? type : null;
  }

  private compile(parent: RuntimeType, response: string, nodes: readonly FieldNode[]): SelectedField {
    const [node] = nodes as [FieldNode];
    const name = this.parts.nameOf(node);
    const coordinate = `${parent.name}.${node.name.value}`;
    const definition = parent.getFields()[node.name.value];
    if (!definition) {
      const value = node.name.value === "__typename" ? () => parent.name : asGathered;
      return {
        name,
        response,
        look: null,
        complete: value,
        field: { coordinate, selection: null, clientPath: () => [] },
        type: null,
        selection: null,
      };
    }
    const type = getNamedType(definition.type);
    const sets = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
    const selection = isCompositeType(type) ? new Selection(this.parts, type, sets) : null;
    const field: CompletedField = {
      coordinate,
      selection,
      clientPath: (below) => selection?.clientPath(below) ?? below,
    };
    const shown = getNullableType(definition.type);
    const look = isLeafType(shown) ? lookOf(shown) : null;
    const complete = completeValue(definition.type, field);
    return { name, response, look, complete, field, type: definition.type, selection };
  }
}

/** Introspection is complete as it comes. */
const asGathered: CompleteValue = (value) => value;

const nothing: SelectedFields = { fields: [], isFlat: false, hasProto: false };

/** In a list of leaves there is no selection to ask for names. */
function leadingPlaces(path: Path): Path {
  const end = path.findIndex((step) => typeof step !== "number");
  return end === -1 ? path : path.slice(0, end);
}

function completeFields(
  selected: SelectedFields,
  data: Record<string, unknown>,
  completion: Completion,
): Record<string, unknown> | typeof failed | Unknown {
  if (selected.isFlat && isAsAsked(selected, data)) return data;
  const { fields, hasProto } = selected;
  const { mark } = completion;
  let lack: typeof failed | Unknown | null = null;
  const object: Record<string, unknown> = hasProto ? (Object.create(null) as Record<string, unknown>) : {};
  for (const { name, response, look, complete } of fields) {
    const value = data[name];
    if (isPlainly(look, value)) {
      object[response] = value;
      continue;
    }
    // Who is asked of an entity by its type was not asked about one of which the type could not be had.
    const given = value === undefined ? typeHoleOf(data)?.at(name) : value;
    const completed = complete(given, completion, response);
    if (completed === failed || (completed instanceof Unknown && lack === null)) lack = completed;
    else object[response] = completed;
  }
  if (lack === null) return object;
  completion.forget(mark);
  return lack;
}

/** Whether it has just the fields that are asked for, in their order, and each of them is plainly right. */
function isAsAsked({ fields }: SelectedFields, data: Record<string, unknown>): boolean {
  let index = 0;
  for (const name in data) {
    const field = fields[index++];
    if (field?.name !== name || !isPlainly(field.look, data[name])) return false;
  }
  return index === fields.length;
}
