// SPDX-License-Identifier: EUPL-1.2
import { setTimeout as sleep } from "node:timers/promises";
import { type Words, words } from "../../kit/words";

/** The gateway answered that it will not do this; asking again does not help. */
export class GatewayRefusal extends Error {
  constructor(
    readonly code: string,
    message: string,
    /** The argument that it is about; null when it says none. */
    readonly field: string | null = null,
    /** What it expects of that, in both languages; null when it says so in one alone. */
    readonly expected: Words | null = null,
  ) {
    super(message);
  }
}

/** The gateway, or a part of the register behind it, did not answer for so long that we gave up. */
export class GatewaySilence extends Error {}

export interface GatewayOptions {
  readonly url: string;
  /** The bearer token of whoever asks. */
  readonly token?: string | undefined;
  /** How long we go on asking a register that does not answer. */
  readonly patienceMs?: number;
  readonly firstPauseMs?: number;
  /** Aborted when nobody waits for an answer any more. */
  readonly signal?: AbortSignal | undefined;
}

const answerWithinMs = 30_000;
const longestPauseMs = 10_000;

const passing: ReadonlySet<string> = new Set(["UPSTREAM_UNAVAILABLE", "INTERNAL_SERVER_ERROR"]);

/** The graph, as any client asks it. Everything that is asked here can be asked again, so it is, until it answers. */
export class Gateway {
  private readonly url: string;
  private readonly token: string | undefined;
  private readonly patienceMs: number;
  private readonly firstPauseMs: number;
  private readonly signal: AbortSignal | undefined;

  constructor({ url, token, patienceMs = 5 * 60_000, firstPauseMs = 500, signal }: GatewayOptions) {
    this.url = url;
    this.token = token;
    this.patienceMs = patienceMs;
    this.firstPauseMs = firstPauseMs;
    this.signal = signal;
  }

  async ask<Data>(query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<Data> {
    return this.post(JSON.stringify({ query, variables }));
  }

  /** A question that was written as JSON already. */
  async post<Data>(body: string): Promise<Data> {
    const giveUpAt = performance.now() + this.patienceMs;
    for (let pause = this.firstPauseMs; ; pause = Math.min(pause * 2, longestPauseMs)) {
      const answer = await this.once(body);
      this.signal?.throwIfAborted();
      if (answer.kind === "data") return answer.data as Data;
      if (performance.now() + pause > giveUpAt) {
        throw new GatewaySilence(`Het register antwoordt niet (${answer.reason}).`);
      }
      await sleep(pause, undefined, { signal: this.signal });
    }
  }

  private async once(body: string): Promise<Answer> {
    let response: Response;
    let content: unknown;
    try {
      response = await fetch(this.url, {
        method: "POST",
        headers: {
          "content-type": "application/json",
          ...(this.token !== undefined && { authorization: `Bearer ${this.token}` }),
        },
        body,
        // The token must not follow a redirect to another place.
        redirect: "error",
        signal: AbortSignal.any([AbortSignal.timeout(answerWithinMs), ...(this.signal ? [this.signal] : [])]),
      });
      content = await response.json();
    } catch {
      return { kind: "none", reason: `geen antwoord van ${this.url}` };
    }
    const { data, errors } = (content ?? {}) as Content;
    const [error] = errors ?? [];
    if (error) {
      const code = error.extensions?.code ?? "";
      if (passing.has(code) || response.status >= 500) return { kind: "none", reason: code };
      const { field = null, expected, expectedInDutch } = error.extensions ?? {};
      const inBoth = expected !== undefined && expectedInDutch !== undefined;
      throw new GatewayRefusal(code, error.message, field, inBoth ? words(expected, expectedInDutch) : null);
    }
    return data ? { kind: "data", data } : { kind: "none", reason: `status ${response.status}` };
  }
}

type Answer =
  { readonly kind: "data"; readonly data: unknown } | { readonly kind: "none"; readonly reason: string };

interface Content {
  readonly data?: unknown;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: {
      readonly code?: string;
      readonly field?: string;
      readonly expected?: string;
      readonly expectedInDutch?: string;
    };
  }[];
}
