// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from "node:crypto";
import { type IncomingHttpHeaders } from "node:http";
import { type ClientGone } from "./clientGone";

/** Headers of a request that go on to every subgraph. */
export type ForwardedHeaders = Readonly<Record<string, string>>;

export const requestIdHeader = "x-request-id";

/** What is known of a request beside its operation; made anew for each one. */
export interface RequestContext {
  readonly requestId: string;
  /** The only headers that reach a subgraph; what else a client sends stays outside the house. */
  readonly forwarded: ForwardedHeaders;
  /** Whether the client went away before it is answered. */
  readonly gone: ClientGone;
}

export function requestContext(headers: IncomingHttpHeaders, gone: ClientGone): RequestContext {
  const requestId = acceptable(headers[requestIdHeader]) ?? randomUUID();
  const { authorization } = headers;
  return {
    requestId,
    forwarded: {
      [requestIdHeader]: requestId,
      ...(authorization === undefined ? {} : { authorization }),
      ...traceOf(headers),
    },
    gone,
  };
}

/** W3C Trace Context, so that one trace holds the calls too; what does not look like it goes no further. */
function traceOf({ traceparent, tracestate }: IncomingHttpHeaders): ForwardedHeaders {
  if (typeof traceparent !== "string" || !/^[\da-f]{2}-[\da-f]{32}-[\da-f]{16}-[\da-f]{2}$/.test(traceparent))
    return {};
  const isState = typeof tracestate === "string" && /^[\w=,@*/:;.+ -]{1,512}$/.test(tracestate);
  return { traceparent, ...(isState && { tracestate }) };
}

/** An id that a caller made is kept when it cannot forge a log line or bloat one. */
function acceptable(id: string | string[] | undefined): string | null {
  return typeof id === "string" && /^[\w.:/+=-]{1,128}$/.test(id) ? id : null;
}
