// SPDX-License-Identifier: EUPL-1.2
import { createHash } from "node:crypto";
import { type Part } from "./operationList";

/**
 * Names a change set after what is in it, so that the same command after a crash finds the one that it left behind and
 * goes on with that. A set that came to its end is of an earlier command; the next turn is another name.
 */
export class SetNames {
  private readonly digest: Buffer;

  constructor(what: Readonly<Record<string, string | boolean | null>>, parts: Iterable<Part>) {
    const hash = createHash("sha256").update(JSON.stringify(what));
    for (const { changes } of parts) for (const change of changes) hash.update("\n").update(change);
    this.digest = hash.digest();
  }

  nth(turn: number): string {
    const bytes = createHash("sha256").update(this.digest).update(String(turn)).digest().subarray(0, 16);
    // A UUID of version 8: made by rules of our own (RFC 9562).
    bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x80, 6);
    bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
    const hex = bytes.toString("hex");
    return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
  }
}
