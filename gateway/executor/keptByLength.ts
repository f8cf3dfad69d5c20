// SPDX-License-Identifier: EUPL-1.2

/** Counts what is kept, by number and by length; what was kept first is forgotten first. */
export class KeptByLength {
  private readonly kept = new Map<() => void, number>();

  private length = 0;

  constructor(
    private readonly most: number,
    private readonly mostLength: number,
  ) {}

  /**
   * @param onForgotten called once, when it is forgotten
   * @returns forgets it before its turn
   */
  keep(length: number, onForgotten: () => void): () => void {
    const forget = (): void => {
      if (!this.kept.delete(forget)) return;
      this.length -= length;
      onForgotten();
    };
    this.kept.set(forget, length);
    this.length += length;
    for (const forgetOldest of this.kept.keys()) {
      if (this.kept.size <= this.most && this.length <= this.mostLength) break;
      // The newest is in use, however long it is.
      if (forgetOldest !== forget) forgetOldest();
    }
    return forget;
  }
}
