// SPDX-License-Identifier: EUPL-1.2
import { type Gathered } from "./merging";

/**
 * Something about each entity, found again by what a subgraph is told of the entity: two that are told alike are one. Most
 * are of one type and have one key, which is text; those are found by the key alone.
 */
export class EntityIndex<Value> {
  private readonly byKey = new Map<string, Value>();
  /** Of those in `byKey`; undefined while there are none. */
  private type: unknown;
  private keyName: string | undefined;
  private readonly byText = new Map<string, Value>();

  get(representation: Gathered): Value | undefined {
    const key = this.soleKey(representation);
    return key === null ? this.byText.get(JSON.stringify(representation)) : this.byKey.get(key);
  }

  set(representation: Gathered, value: Value): void {
    const key = this.soleKey(representation);
    if (key === null) this.byText.set(JSON.stringify(representation), value);
    else this.byKey.set(key, value);
  }

  /** Null for one that is of another type, or has another key or several. */
  private soleKey(representation: Gathered): string | null {
    const { __typename: type } = representation;
    let keyName: string | undefined;
    for (const name in representation) {
      if (name === "__typename") continue;
      if (keyName !== undefined) return null;
      keyName = name;
    }
    const key = keyName === undefined ? undefined : representation[keyName];
    if (typeof key !== "string") return null;
    if (this.keyName === undefined) {
      this.type = type;
      this.keyName = keyName;
    }
    return this.type === type && this.keyName === keyName ? key : null;
  }
}
