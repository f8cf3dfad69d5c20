// SPDX-License-Identifier: EUPL-1.2
import {
  BreakingChangeType,
  buildSchema,
  findBreakingChanges,
  getNamedType,
  type GraphQLSchema,
  type GraphQLType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  parse,
  validate,
} from "graphql";

/** Every way in which the API would break somebody who uses the one before it, one sentence each. */
export function breakingChanges(before: string, after: string): string[] {
  const old = buildSchema(before);
  return findBreakingChanges(old, buildSchema(after))
    .filter(({ type, description }) => !wasAnnounced(old, type, description))
    .map(({ description }) => description);
}

const removals: readonly BreakingChangeType[] = [
  BreakingChangeType.TYPE_REMOVED,
  BreakingChangeType.FIELD_REMOVED,
  BreakingChangeType.ARG_REMOVED,
  BreakingChangeType.VALUE_REMOVED_FROM_ENUM,
];

/** What was `@deprecated` in the API before may go; nothing else may be taken away or changed under a client. */
function wasAnnounced(old: GraphQLSchema, type: BreakingChangeType, description: string): boolean {
  if (!removals.includes(type)) return false;
  if (type === BreakingChangeType.TYPE_REMOVED)
    return leadsNowhere(old, description.replace(" was removed.", ""));
  const value = /^(\w+) was removed from enum type (\w+)\.$/.exec(description);
  if (value) {
    const [, name = "", enumName = ""] = value;
    const enumeration = old.getType(enumName);
    return isEnumType(enumeration) && enumeration.getValue(name)?.deprecationReason != null;
  }
  const [, typeName = "", fieldName = "", argName] =
    /^(\w+)\.(\w+)(?: arg (\w+))? was removed\.$/.exec(description) ?? [];
  const holder = old.getType(typeName);
  if (isInputObjectType(holder)) return holder.getFields()[fieldName]?.deprecationReason != null;
  if (!isObjectType(holder) && !isInterfaceType(holder)) return false;
  const field = holder.getFields()[fieldName];
  if (argName === undefined) return field?.deprecationReason != null;
  return field?.args.find(({ name }) => name === argName)?.deprecationReason != null;
}

/** True when everything that leads to the type, but the type itself, was deprecated. */
function leadsNowhere(schema: GraphQLSchema, typeName: string): boolean {
  const holders = Object.values(schema.getTypeMap()).filter(
    ({ name }) => name !== typeName && !name.startsWith("__"),
  );
  const ways: { type: GraphQLType; deprecationReason?: Maybe<string> }[] = holders.flatMap((holder) => {
    if (isInputObjectType(holder)) return Object.values(holder.getFields());
    if (!isObjectType(holder) && !isInterfaceType(holder)) return [];
    return Object.values(holder.getFields()).flatMap((field) => [field, ...field.args]);
  });
  return ways.every((way) => getNamedType(way.type).name !== typeName || way.deprecationReason != null);
}

type Maybe<T> = T | null | undefined;

/** A document that a client relies on, by the name of its file. */
export interface TrustedDocument {
  readonly file: string;
  readonly text: string;
}

/** The documents that the API can no longer answer, one sentence each. */
export function brokenDocuments(api: string, documents: readonly TrustedDocument[]): string[] {
  const schema = buildSchema(api);
  return documents.flatMap(({ file, text }) => {
    try {
      const errors = validate(schema, parse(text));
      return errors.map((error) => `${file}, line ${error.locations?.[0]?.line ?? 1}: ${error.message}`);
    } catch (fault) {
      return [`${file}: ${(fault as Error).message}`];
    }
  });
}
