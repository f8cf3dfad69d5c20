// SPDX-License-Identifier: EUPL-1.2
import { createServer, type Server } from "node:http";

/**
 * Stands in for the other owners where one is tried alone: it serves their feeds, nothing of theirs is under embargo, and
 * what is asked after holds on all days.
 *
 * @param feedFor the page of a feed, by the text of the request
 */
export function otherOwners(feedFor: (request: string) => object): Server {
  return createServer((request, response) => {
    let body = "";
    request.on("data", (chunk: Buffer) => (body += chunk.toString()));
    request.on("end", () => {
      const { variables } = JSON.parse(body) as { variables: { keys?: string[] } };
      const held = (variables.keys ?? []).map((key) => ({ key, validFrom: null, validUntil: null }));
      response.end(JSON.stringify({ data: { feed: feedFor(body), held, embargoes: [] } }));
    });
  });
}
