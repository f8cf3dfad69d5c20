// SPDX-License-Identifier: EUPL-1.2
import { type Server } from "node:http";

/**
 * How a server stops: it refuses new connections, answers the requests under way, and then lets go of every
 * connection. Node alone waits a minute for a connection over which nothing was ever asked, as a client's pool
 * leaves behind when it gives up a question.
 *
 * @param patienceMs a request that is not answered by then is cut off
 */
export function gentlyClosing(server: Server, patienceMs: number): () => Promise<void> {
  let underWay = 0;
  let stopping = false;
  const letGo = (): void => {
    if (stopping && underWay === 0) server.closeAllConnections();
  };
  server.prependListener("request", (_request, response) => {
    underWay += 1;
    response.once("close", () => {
      underWay -= 1;
      letGo();
    });
  });
  return () =>
    new Promise((resolve) => {
      stopping = true;
      const late = setTimeout(() => server.closeAllConnections(), patienceMs);
      server.close(() => {
        clearTimeout(late);
        resolve();
      });
      letGo();
    });
}
