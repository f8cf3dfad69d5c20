// SPDX-License-Identifier: EUPL-1.2
import { type GraphDocument } from "./document";

/** The register does not answer, or not in time; asking again may help. */
export class GraphSilence extends Error {
  /** The gateway is there, and a part of the register that the whole answer hangs on is not. */
  readonly isPartial: boolean;
  readonly missing: readonly Missing[];

  constructor(message: string, { cause, isPartial = false, missing = [] }: Silence = {}) {
    super(message, { cause });
    this.isPartial = isPartial;
    this.missing = missing;
  }
}

interface Silence {
  readonly cause?: unknown;
  readonly isPartial?: boolean;
  readonly missing?: readonly Missing[];
}

/** The register answers that it will not do this. */
export class GraphRefusal extends Error {
  constructor(
    readonly code: string,
    message: string,
    /** The argument that was refused, where the register says so. */
    readonly field: string | null,
    /** What was expected of it, where the register has it in Dutch. */
    readonly expectedInDutch: string | null = null,
  ) {
    super(message);
  }
}

/** A part of the answer that is not there, because who owns it does not answer. */
export interface Missing {
  readonly path: readonly (string | number)[];
  readonly code: string;
  /** Whose it is; null when the gateway does not say so. */
  readonly owner: Owner | null;
}

/** Who keeps a part of the register, as the gateway calls them. */
export const owners = ["providers", "contracts", "municipalities", "quality", "coverage"] as const;
export type Owner = (typeof owners)[number];

export interface Told<Data> {
  readonly data: Data;
  /** Empty when the answer is whole. What is missing is null in the data. */
  readonly missing: readonly Missing[];
}

export interface Asking {
  /** Found again in the logs of the gateway and the subgraphs. */
  readonly requestId: string;
  /** As the browser sent it: `Bearer …`. */
  readonly authorization?: string | undefined;
  readonly patienceMs: number;
}

interface Content {
  readonly data?: unknown;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions?: {
      readonly code?: string;
      readonly field?: string;
      readonly expectedInDutch?: string;
      readonly serviceName?: string;
    };
  }[];
}

const passing: ReadonlySet<string> = new Set(["UPSTREAM_UNAVAILABLE", "INTERNAL_SERVER_ERROR"]);

/** One question to the gateway, as any client asks it. */
export async function askGraph<Data, Variables>(
  url: string,
  document: GraphDocument<Data, Variables>,
  variables: Variables,
  { requestId, authorization, patienceMs }: Asking,
): Promise<Told<Data>> {
  const { data, errors = [] } = await post(url, document, variables, requestId, authorization, patienceMs);
  const refused = errors.find(({ extensions }) => !passing.has(extensions?.code ?? ""));
  if (refused) {
    const { code = "", field = null, expectedInDutch = null } = refused.extensions ?? {};
    throw new GraphRefusal(code, refused.message, field, expectedInDutch);
  }
  const missing = errors.map(({ path = [], extensions }) => ({
    path,
    code: extensions?.code ?? "",
    owner: owners.find((owner) => owner === extensions?.serviceName) ?? null,
  }));
  if (data === undefined || data === null) {
    throw new GraphSilence(`No answer to ${document.name}: ${missing[0]?.code ?? "no data"}.`, {
      isPartial: true,
      missing,
    });
  }
  return { data: data as Data, missing };
}

async function post<Data, Variables>(
  url: string,
  { name, text }: GraphDocument<Data, Variables>,
  variables: Variables,
  requestId: string,
  authorization: string | undefined,
  patienceMs: number,
): Promise<Content> {
  try {
    const response = await fetch(url, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        "x-request-id": requestId,
        ...(authorization !== undefined && { authorization }),
      },
      body: JSON.stringify({ operationName: name, query: text, variables }),
      // A token must not follow a redirect to another place.
      redirect: "error",
      signal: AbortSignal.timeout(patienceMs),
    });
    return ((await response.json()) ?? {}) as Content;
  } catch (cause) {
    throw new GraphSilence(`The register does not answer ${name}.`, { cause });
  }
}
