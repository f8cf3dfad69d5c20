// SPDX-License-Identifier: EUPL-1.2
import { type IncomingMessage } from "node:http";
import { type Asker } from "./asker";
import { type Language } from "./preference";

/** A request, as far as it was understood. */
export interface Call {
  /** What stands in the path where the route has a name between braces. */
  readonly path: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly request: IncomingMessage;
  readonly language: Language;
  /** Tells a client that waits for leave to send its file that it may. */
  readonly goOn: () => void;
  /** Aborted when the client is gone. */
  readonly gone: AbortSignal;
}

/** What is sent while it is made. A fault on the way cuts the connection, so that no part looks whole. */
export interface Streamed {
  readonly chunks: AsyncIterable<string | Buffer>;
  /** Headers that are known when all was sent, by name. */
  readonly trailers: {
    readonly names: readonly string[];
    readonly values: () => Readonly<Record<string, string>>;
  };
}

export interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: string | Buffer | Streamed;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A part of an OpenAPI document, in its own form. */
export type Json = Readonly<Record<string, unknown>>;

export interface Description {
  readonly operationId: string;
  readonly summary: string;
  readonly description?: string;
  readonly parameters?: readonly Json[];
  readonly requestBody?: Json;
  /** By status. */
  readonly responses: Readonly<Record<number, Json>>;
  /** The statuses that it answers with a problem. */
  readonly problems: readonly number[];
}

interface Common {
  readonly method: "GET" | "POST";
  /** As OpenAPI writes it, with names between braces. */
  readonly path: string;
  readonly about: Description;
}

/** One thing that can be asked; what the server does and what the document says of it stand together. */
export type Route =
  | (Common & {
      readonly needsToken: false;
      /** Null: nobody says who asks. */
      readonly answer: (call: Call, asker: Asker | null) => Promise<Answer> | Answer;
    })
  | (Common & {
      readonly needsToken: true;
      readonly answer: (call: Call, asker: Asker) => Promise<Answer> | Answer;
    });

export const json = (
  status: number,
  content: object,
  headers: Readonly<Record<string, string>> = {},
): Answer => ({
  status,
  type: "application/json; charset=utf-8",
  body: `${JSON.stringify(content, null, 2)}\n`,
  headers,
});
