// SPDX-License-Identifier: EUPL-1.2
import { createServer } from "node:net";

/** A port that is free at this moment; somebody may still take it first, so the caller tries again with another. */
export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      const port = typeof address === "object" && address !== null ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
