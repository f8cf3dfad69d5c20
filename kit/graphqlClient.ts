// SPDX-License-Identifier: EUPL-1.2
import { GraphQLError } from "graphql";
import { ErrorCode } from "./errors";
import { proofHeader, type Prove } from "./identity/proof";

/** Another part of the house did not answer, or answered with an error. Clients learn that, and not where it stands. */
export class UpstreamFault extends GraphQLError {
  constructor(
    /** For the log. */
    readonly detail: string,
    cause?: unknown,
  ) {
    super("A part of the register that this needs does not answer; try again.", {
      extensions: { code: ErrorCode.UPSTREAM_UNAVAILABLE },
      originalError: new Error(detail, { cause }),
    });
  }
}

const usualPatienceMs = 15_000;

export interface Asking {
  /** Shows the other that we are of the house. */
  readonly prove: Prove;
  /** A bearer token, for what is not for everybody. */
  readonly token?: () => Promise<string>;
  readonly patienceMs?: number | undefined;
}

/** One question to one GraphQL endpoint of our own house. Partial answers count as failures. */
export async function askGraphql<Data>(
  url: string,
  query: string,
  variables: Record<string, unknown>,
  { prove, token, patienceMs = usualPatienceMs }: Asking,
): Promise<Data> {
  const headers = {
    [proofHeader]: await prove(),
    ...(token && { authorization: `Bearer ${await token()}` }),
  };
  const answer = await post(url, JSON.stringify({ query, variables }), headers, patienceMs);
  if (answer.errors?.length || !answer.data) {
    throw new UpstreamFault(
      `${url}: ${answer.errors?.map((error) => error.message).join("; ") ?? "no data"}`,
    );
  }
  return answer.data as Data;
}

interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string }[];
}

async function post(
  url: string,
  body: string,
  headers: Record<string, string>,
  patienceMs: number,
): Promise<Answer> {
  try {
    const response = await fetch(url, {
      method: "POST",
      headers: { "content-type": "application/json", ...headers },
      body,
      // Neither proof nor token may follow a redirect to another place.
      redirect: "error",
      signal: AbortSignal.timeout(patienceMs),
    });
    return (await response.json()) as Answer;
  } catch (cause) {
    throw new UpstreamFault(`${url} does not answer`, cause);
  }
}
