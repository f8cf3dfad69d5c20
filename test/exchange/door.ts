// SPDX-License-Identifier: EUPL-1.2
// The door by which lists come in over HTTP, and a list that fits through it.
import { readdirSync } from "node:fs";
import { type ExchangeClient } from "./exchangeClient";
import { csv, providers } from "./lists";

export const fileBytes = 200_000;
export const list = csv(providers);

export interface Door {
  readonly client: ExchangeClient;
  readonly url: string;
  /** Where what was sent is kept as long as its run lasts. */
  readonly directory: string;
}

/** Until nothing of what was sent is kept any more. */
export async function untilOver(directory: string): Promise<void> {
  while (readdirSync(directory).length > 0) await new Promise((wake) => setTimeout(wake, 10));
}
