// SPDX-License-Identifier: EUPL-1.2
import { compileFunction } from "node:vm";
import { unknownEntity } from "../hole";
import { type Gathered, isObject } from "../merging";
import { type Selection } from "../selection";
import { notPlain, type WriteValue } from "./leafWriters";
import { WriterSource } from "./writerSource";

/** Where every answer is written before it is copied: nobody else comes in between. */
let sheet = Buffer.allocUnsafeSlow(2 ** 16);

/** In bytes. What is larger is too rare to keep the room for it. */
const largestSheet = 2 ** 22;

/**
 * Writes the answers to one operation as bytes, straight from what was gathered, as long as all of that is plainly what was
 * asked for. To complete an answer, to make a text of it and bytes of that takes three times as long, and half of all the
 * time that an ordinary answer takes.
 */
export class AnswerWriter {
  private constructor(private readonly writeBody: WriteValue) {}

  /** Null where the selection is too large for it. */
  static for(root: Selection): AnswerWriter | null {
    const { text, leaves } = new WriterSource(root);
    if (text === null) return null;
    const names = leaves.map((_write, index) => `leaf${index}`);
    const made = compileFunction(text, ["isObject", "unknownEntity", "notPlain", ...names]) as MakeWriter;
    return new AnswerWriter(made(isObject, unknownEntity, notPlain, ...leaves));
  }

  /** The body of the answer. Null where there is more to tell than the data; what was gathered is as it was. */
  write(data: Gathered): Buffer | null {
    const size = this.sizeOf(data);
    if (size === null || size > largestSheet) return null;
    if (size <= sheet.length) return Buffer.from(sheet.subarray(0, size));
    sheet = Buffer.allocUnsafeSlow(2 * size);
    return this.write(data);
  }

  private sizeOf(data: Gathered): number | null {
    try {
      return this.writeBody(sheet, 0, data);
    } catch (fault) {
      if (fault === notPlain) return null;
      throw fault;
    }
  }
}

type MakeWriter = (...given: readonly unknown[]) => WriteValue;
