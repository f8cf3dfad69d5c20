// SPDX-License-Identifier: EUPL-1.2
import { GraphSilence } from "../graph/graph";

/** A request to the exchange, which takes lists in; it stands at the origin of the gateway. */
export interface ExchangeRequest {
  readonly method: "GET" | "POST";
  /** With what stands behind the question mark. */
  readonly path: string;
  readonly body?: AsyncIterable<Uint8Array>;
  readonly type?: string;
}

export interface ExchangeAnswer {
  readonly status: number;
  readonly location: string | null;
  /** Null when it is no JSON. */
  readonly body: unknown;
}

interface Asking {
  readonly requestId: string;
  readonly authorization?: string | undefined;
  /** In which language problems are told. */
  readonly language: string;
  readonly patienceMs: number;
}

/** How long a list may take to come in, as the exchange itself waits. */
const uploadMs = 10 * 60_000;

/** Asks the exchange something as the person who is logged in. What is sent streams on as it comes in. */
export async function askExchange(
  gatewayUrl: string,
  { method, path, body, type }: ExchangeRequest,
  { requestId, authorization, language, patienceMs }: Asking,
): Promise<ExchangeAnswer> {
  try {
    const response = await fetch(new URL(path, gatewayUrl), {
      method,
      headers: {
        accept: "application/json, application/problem+json",
        "accept-language": language,
        "x-request-id": requestId,
        ...(type !== undefined && { "content-type": type }),
        ...(authorization !== undefined && { authorization }),
      },
      ...(body !== undefined && { body: body as unknown as BodyInit, duplex: "half" }),
      redirect: "error",
      signal: AbortSignal.timeout(body === undefined ? patienceMs : uploadMs),
    });
    const answer: unknown = await response.json().catch(() => null);
    return { status: response.status, location: response.headers.get("location"), body: answer };
  } catch (cause) {
    throw new GraphSilence(`The exchange does not answer ${method} ${path.split("?", 1)[0]}.`, { cause });
  }
}
