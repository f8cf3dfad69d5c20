// SPDX-License-Identifier: EUPL-1.2

/**
 * Whether the client went away before it was answered. An `AbortSignal` would say the same, but one for every request and a
 * listener for every call cost more than a small question does.
 */
export class ClientGone {
  private readonly acts = new Set<() => void>();
  private gone = false;

  get isGone(): boolean {
    return this.gone;
  }

  goes(): void {
    this.gone = true;
    for (const act of this.acts) act();
    this.acts.clear();
  }

  /** Acts once, when the client goes; not at all when it has gone before. */
  onceGone(act: () => void): void {
    this.acts.add(act);
  }

  /** What was to be done when the client goes is not needed any more. */
  forget(act: () => void): void {
    this.acts.delete(act);
  }
}
