// SPDX-License-Identifier: EUPL-1.2
import { getNullableType, type GraphQLOutputType, isLeafType, isListType, isNonNullType } from "graphql";
import { type Completion, failed, type FieldPlace, mayNotBeNull, Unknown } from "./completion";
import { Hole, type Path } from "./hole";
import { isPlainly, leafCheck, lookOf, misfit } from "./leafValues";

/**
 * GraphQL's CompleteValue(), compiled for one field: the value for the client, `failed` or `Unknown`. The key is that
 * of the value in the object or the list that `completion.path` leads to.
 */
export type CompleteValue = (value: unknown, completion: Completion, key: string | number) => unknown;

/** What is asked of the objects of a field. */
export interface AskedObject {
  readonly complete: CompleteValue;
  /** A path below the field, in the client's names. */
  clientPath(below: Path): Path;
}

export interface CompletedField extends FieldPlace {
  /** Null for a field without fields. */
  readonly selection: AskedObject | null;
}

export function completeValue(type: GraphQLOutputType, field: CompletedField): CompleteValue {
  return isNonNullType(type) ? required(type.ofType, field) : nullable(type, field);
}

function nullable(type: GraphQLOutputType, field: CompletedField): CompleteValue {
  const complete = present(type, field);
  return (value, completion, key) => {
    if (value === null) return null;
    if (value === undefined) {
      completion.tell(key, notAnswered(field));
      return null;
    }
    if (value instanceof Hole) {
      completion.tellFaults(key, value.faults, field);
      return null;
    }
    const completed = complete(value, completion, key);
    return completed === failed || completed instanceof Unknown ? null : completed;
  };
}

function required(type: GraphQLOutputType, field: CompletedField): CompleteValue {
  const complete = present(type, field);
  return (value, completion, key) => {
    if (value === null) {
      completion.tellNull(key, field);
      return failed;
    }
    if (value === undefined) {
      completion.tell(key, notAnswered(field));
      return failed;
    }
    if (value instanceof Hole) {
      if (value.faults.length === 0) return completion.unknownAt(key, mayNotBeNull(field.coordinate));
      completion.tellFaults(key, value.faults, field);
      return failed;
    }
    const completed = complete(value, completion, key);
    if (!(completed instanceof Unknown)) return completed;
    completion.tellUnknown(completed);
    return failed;
  };
}

const notAnswered = ({ coordinate }: FieldPlace): string => `No subgraph gave a value for ${coordinate}.`;

/** Of a value that is there. */
function present(type: GraphQLOutputType, field: CompletedField): CompleteValue {
  if (isListType(type)) return list(type.ofType as GraphQLOutputType, field);
  if (isLeafType(type)) {
    const check = leafCheck(type);
    return (value, completion, key) => {
      const checked = check(value);
      if (checked !== misfit) return checked;
      completion.tell(key, `A subgraph gave a value for ${field.coordinate} that is no ${type.name}.`);
      return failed;
    };
  }
  const { selection } = field;
  if (!selection) throw new Error(`The field ${field.coordinate} is asked without fields.`);
  return (value, completion, key) => selection.complete(value, completion, key);
}

function list(type: GraphQLOutputType, field: CompletedField): CompleteValue {
  const complete = completeValue(type, field);
  const shown = getNullableType(type);
  const look = isLeafType(shown) ? lookOf(shown) : null;
  return (value, completion, key) => {
    if (!Array.isArray(value)) {
      completion.tell(key, `A subgraph gave a value for ${field.coordinate} that is no list.`);
      return failed;
    }
    const { path } = completion;
    path.push(key);
    let lack: typeof failed | Unknown | null = null;
    const items = new Array<unknown>(value.length);
    for (let index = 0; index < value.length; index++) {
      const given: unknown = value[index];
      const item = isPlainly(look, given) ? given : complete(given, completion, index);
      if (item === failed || (item instanceof Unknown && lack === null)) lack = item;
      items[index] = item;
    }
    path.pop();
    return lack ?? items;
  };
}
