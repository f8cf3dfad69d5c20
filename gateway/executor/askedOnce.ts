// SPDX-License-Identifier: EUPL-1.2
import { EntityIndex } from "./entityIndex";
import { type Gathered } from "./merging";

/** Entities to ask for, each once, with all the objects that stand for it. */
export class AskedOnce {
  readonly representations: Gathered[] = [];
  readonly objects: Gathered[][] = [];
  private readonly positions = new EntityIndex<number>();

  add(representation: Gathered, object: Gathered): void {
    const position = this.positions.get(representation);
    if (position !== undefined) {
      this.objects[position]?.push(object);
      return;
    }
    this.positions.set(representation, this.objects.length);
    this.representations.push(representation);
    this.objects.push([object]);
  }
}
