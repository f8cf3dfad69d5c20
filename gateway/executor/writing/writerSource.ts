// SPDX-License-Identifier: EUPL-1.2
import { type GraphQLLeafType, type GraphQLOutputType, isListType, isNonNullType } from "graphql";
import { type OfType, type SelectedField, type Selection } from "../selection";
import { leafWriter, type WriteValue } from "./leafWriters";

/** A function with more is slow to be made, and is never made fast. */
const mostFields = 1_000;

/** Of the names, of which each byte is a statement. */
const mostBytes = 20_000;

/**
 * The source of the function that writes the answer to one operation: a function for each type of object that is asked for,
 * in which the names of the fields are the bytes that they are. Of a document only bytes and JSON texts get into it, so
 * nothing that a client writes is ever read as source.
 */
export class WriterSource {
  /** What writes a leaf, by its place: the source calls it `leaf0`, `leaf1` and so on. */
  readonly leaves: WriteValue[] = [];
  /** Null when it would be too large. */
  readonly text: string | null;
  private readonly functions: string[] = [];
  private fields = 0;
  private bytes = 0;

  constructor(root: Selection) {
    const writeData = this.object(root);
    const text = `"use strict";
      ${this.functions.join("\n")}
      return (bytes, at, value) => {
        ${bytesOf('{"data":')}
        at = ${writeData}(bytes, at, value);
        ${bytesOf("}\n")}
        return at;
      };`;
    this.text = this.isTooLarge ? null : text;
  }

  private get isTooLarge(): boolean {
    return this.fields > mostFields || this.bytes > mostBytes;
  }

  /** The name of the function for an object of the selection. */
  private object(selection: Selection): string {
    if (this.isTooLarge) return "tooLarge";
    const types = selection.ofEachType().map((one) => [one.typeName, this.ofType(one)] as const);
    if (selection.isOfOneType && types[0]) return types[0][1];
    const cases = types.map(
      ([name, write]) => `case ${JSON.stringify(name)}: return ${write}(bytes, at, value);`,
    );
    return this.declared(`
      switch (value.__typename) {
        ${cases.join("\n")}
        default: throw notPlain;
      }`);
  }

  private ofType({ typeName, fields }: OfType): string {
    this.fields += fields.length;
    const written = fields.map((field, index) => {
      const before = `${index === 0 ? "" : ","}${JSON.stringify(field.response)}:`;
      this.bytes += before.length;
      if (this.isTooLarge) return "";
      return bytesOf(before) + this.field(field, typeName);
    });
    return this.declared(`
      ${bytesOf("{")}
      ${written.join("\n")}
      ${bytesOf("}")}
      return at;`);
  }

  private declared(body: string): string {
    const name = `object${this.functions.length}`;
    this.functions.push(`function ${name}(bytes, at, value) {
      if (!isObject(value)) throw notPlain;
      ${body}
    }`);
    return name;
  }

  private field({ name, type, selection }: SelectedField, typeName: string): string {
    if (!type) return bytesOf(JSON.stringify(typeName));
    return this.value(type, selection, `value[${JSON.stringify(name)}]`, 0);
  }

  /** @param depth how many values it is within, so that each has a name of its own */
  private value(type: GraphQLOutputType, selection: Selection | null, from: string, depth: number): string {
    if (isNonNullType(type)) return this.present(type.ofType, selection, from, depth);
    const value = `value${depth}`;
    return `{
      const ${value} = ${from};
      if (${value} === null || ${value} === unknownEntity) { ${bytesOf("null")} }
      else { ${this.present(type, selection, value, depth + 1)} }
    }`;
  }

  private present(type: GraphQLOutputType, selection: Selection | null, from: string, depth: number): string {
    if (isListType(type)) return this.list(type.ofType as GraphQLOutputType, selection, from, depth);
    if (selection) return `at = ${this.object(selection)}(bytes, at, ${from});`;
    return `at = ${this.leaf(leafWriter(type as GraphQLLeafType))}(bytes, at, ${from});`;
  }

  private list(
    itemType: GraphQLOutputType,
    selection: Selection | null,
    from: string,
    depth: number,
  ): string {
    const list = `list${depth}`;
    const index = `index${depth}`;
    return `{
      const ${list} = ${from};
      if (!Array.isArray(${list})) throw notPlain;
      ${bytesOf("[")}
      for (let ${index} = 0; ${index} < ${list}.length; ${index}++) {
        if (${index} > 0) { ${bytesOf(",")} }
        ${this.value(itemType, selection, `${list}[${index}]`, depth + 1)}
      }
      ${bytesOf("]")}
    }`;
  }

  private leaf(write: WriteValue): string {
    const known = this.leaves.indexOf(write);
    return `leaf${known === -1 ? this.leaves.push(write) - 1 : known}`;
  }
}

/** Of names of GraphQL and of the marks of JSON, which are ASCII. */
const bytesOf = (text: string): string =>
  [...Buffer.from(text)].map((byte) => `bytes[at++] = ${byte};`).join(" ");
