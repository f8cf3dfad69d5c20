// SPDX-License-Identifier: EUPL-1.2
// What is large is never held: its first rows are on their way before its last are read.
import { get } from "node:http";
import { type HeldGateway } from "../exchange/heldGateway";

export function streamingCases(base: () => string, held: () => HeldGateway): void {
  it.each(["csv?form=machine&", "csv?form=excel&", "ndjson?"])(
    "rows leave before the next page of the register is read: %s",
    async (form) => {
      held().hold((body) => body.includes("ExportLandscape") && !body.includes('"after":null'));
      const received: Buffer[] = [];
      let arrived = (): void => undefined;
      const first = new Promise<void>((resolve) => (arrived = resolve));
      const ended = new Promise<boolean>((resolve, reject) =>
        get(`${base()}/zorglandschap.${form}region=ZHZ&on=2022-03-01`, (response) =>
          response
            .on("data", (chunk: Buffer) => {
              received.push(chunk);
              arrived();
            })
            .on("error", reject)
            .on("close", () => resolve(response.complete)),
        ).on("error", reject),
      );
      await Promise.all([held().holds(1), first]);
      const early = rowsIn(received);
      expect(early).toBeGreaterThan(10);
      expect(early).toBeLessThan(100);
      held().letGo();
      expect(await ended).toBe(true);
      expect(rowsIn(received)).toBeGreaterThanOrEqual(170);
    },
  );
}

/** Whole lines behind the first. */
const rowsIn = (chunks: readonly Buffer[]): number => Buffer.concat(chunks).toString().split("\n").length - 2;
