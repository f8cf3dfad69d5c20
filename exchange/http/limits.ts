// SPDX-License-Identifier: EUPL-1.2

/** How much the exchange does at once, and how long it remembers. */
export interface ExchangeLimits {
  readonly fileBytes: number;
  /** Imports that are under way in the register at the same time. */
  readonly running: number;
  /** Imports that wait for their turn, or whose file is still coming in. */
  readonly waiting: number;
  /** How long an import that came to its end can be asked after. */
  readonly keptMs: number;
  /** Of everybody together, and of each who imports: the oldest go first. */
  readonly kept: number;
  readonly keptOfOne: number;
  /** Exports that are being written at the same time. */
  readonly exporting: number;
  /** For one request to come in. */
  readonly requestMs: number;
  /** For requests that are under way when the exchange is told to stop. */
  readonly stopMs: number;
}

export const usualExchangeLimits = {
  running: 2,
  waiting: 4,
  keptMs: 60 * 60_000,
  kept: 100,
  keptOfOne: 5,
  exporting: 8,
  requestMs: 10 * 60_000,
  stopMs: 10_000,
} as const;
