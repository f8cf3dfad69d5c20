// SPDX-License-Identifier: EUPL-1.2
import { type Refusal } from "../form/refusal";

/** So many refusals are told; of more, nobody reads the end. */
export const mostTold = 1_000;

/** What stands in the way of an import: all of it counted, the first of it told. */
export class RefusalList {
  private readonly told: Refusal[] = [];
  count = 0;

  add(...refusals: readonly Refusal[]): void {
    this.count += refusals.length;
    for (const each of refusals) if (this.told.length < mostTold) this.told.push(each);
  }

  /** In the order of the rows. */
  get first(): readonly Refusal[] {
    return [...this.told].sort((one, other) => (one.row ?? 0) - (other.row ?? 0));
  }
}
