// SPDX-License-Identifier: EUPL-1.2
// A way to an owner on which the questions of the others can be counted.
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { type AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { proofHeader } from "../../../kit/identity/proof";
import { listen } from "../../../kit/listening";

export class WatchedOwner {
  /** What was asked, in order. */
  readonly questions: string[] = [];
  private readonly server = createServer((request, response) => {
    this.pass(request, response).catch(() => response.destroy());
  });

  private constructor(private readonly ownerUrl: string) {}

  static async before(ownerUrl: string): Promise<WatchedOwner> {
    const owner = new WatchedOwner(ownerUrl);
    await listen(owner.server, 0, "127.0.0.1");
    return owner;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/graphql`;
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((closed) => this.server.close(closed));
  }

  private async pass(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await text(request);
    this.questions.push(body);
    const proof = String(request.headers[proofHeader]);
    const headers = { "content-type": "application/json", [proofHeader]: proof };
    const answer = await fetch(this.ownerUrl, { method: "POST", headers, body });
    response.writeHead(answer.status, { "content-type": "application/json" });
    response.end(await answer.text());
  }
}
