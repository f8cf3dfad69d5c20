// SPDX-License-Identifier: EUPL-1.2
// A way to the gateway on which questions can be held up, so that a test can look at what waits for an answer.
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { type AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { listen } from "../../kit/listening";

export class HeldGateway {
  private held: (() => void)[] | null = null;
  private isHeld: (body: string) => boolean = () => false;
  private isSilent: (body: string) => boolean = () => false;
  private isRefused: (body: string) => boolean = () => false;
  private waiting: (() => void)[] = [];
  private readonly server = createServer((request, response) => {
    this.pass(request, response).catch(() => response.destroy());
  });

  private constructor(private readonly gatewayUrl: string) {}

  static async before(gatewayUrl: string): Promise<HeldGateway> {
    const gateway = new HeldGateway(gatewayUrl);
    await listen(gateway.server, 0, "127.0.0.1");
    return gateway;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/graphql`;
  }

  /** @param isHeld which questions; the others go on */
  hold(isHeld: (body: string) => boolean = () => true): void {
    this.held = [];
    this.isHeld = isHeld;
  }

  /** @param isSilent to which questions it cuts the connection, as a gateway that was killed does */
  silence(isSilent: (body: string) => boolean): void {
    this.isSilent = isSilent;
  }

  /** @param isRefused to which questions it answers that it will not, which no patience helps against */
  refuse(isRefused: (body: string) => boolean): void {
    this.isRefused = isRefused;
  }

  speak(): void {
    this.isSilent = () => false;
    this.isRefused = () => false;
  }

  letGo(): void {
    const held = this.held ?? [];
    this.held = null;
    for (const go of held) go();
  }

  /** Resolves when so many questions are held up. */
  async holds(count: number): Promise<void> {
    while ((this.held?.length ?? 0) < count) await new Promise<void>((wake) => this.waiting.push(wake));
  }

  async close(): Promise<void> {
    this.letGo();
    this.server.closeAllConnections();
    await new Promise((closed) => this.server.close(closed));
  }

  private async pass(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await text(request);
    if (this.isSilent(body)) return void response.destroy();
    if (this.isRefused(body)) {
      const error = { message: "Not now.", extensions: { code: "FORBIDDEN" } };
      return void response.end(JSON.stringify({ errors: [error] }));
    }
    const { held } = this;
    if (held && this.isHeld(body)) {
      await new Promise<void>((go) => {
        held.push(go);
        for (const wake of this.waiting.splice(0)) wake();
      });
    }
    const { authorization } = request.headers;
    const answer = await fetch(this.gatewayUrl, {
      method: "POST",
      headers: { "content-type": "application/json", ...(authorization !== undefined && { authorization }) },
      body,
    });
    response.writeHead(answer.status, { "content-type": "application/json" });
    response.end(await answer.text());
  }
}
