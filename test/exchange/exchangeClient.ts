// SPDX-License-Identifier: EUPL-1.2
// A program that imports lists over HTTP, and holds every answer against what the OpenAPI document says of it.
import { type Problem } from "../../exchange/http/problem";
import { models, type RunBody } from "../../exchange/http/schemas";
import { type ImportReport } from "../../exchange/import/importReport";
import { bearing, type Bearer } from "../kit/testHouse";
import { regionalOffice } from "../operations/keeper";

export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly bytes: Buffer;
  readonly text: string;
}

export type ProblemReply = ReturnType<Problem["in"]>;

export interface Operation {
  readonly responses: Record<string, { content?: Record<string, { schema?: { $ref?: string } }> }>;
  readonly security: readonly object[];
}

export interface OpenApi {
  readonly openapi: string;
  readonly paths: Record<string, Record<string, Operation>>;
  readonly components: { readonly schemas: Record<string, object> };
}

type File = BodyInit | Buffer;

export interface Question {
  readonly method?: string;
  readonly as?: Bearer | null;
  readonly headers?: Record<string, string>;
  readonly body?: File;
}

export class ExchangeClient {
  private constructor(
    /** With `/import` at its end. */
    readonly url: string,
    readonly document: OpenApi,
  ) {}

  static async of(url: string): Promise<ExchangeClient> {
    const response = await fetch(`${url}/openapi.json`);
    expect(response.status).toBe(200);
    return new ExchangeClient(url, (await response.json()) as OpenApi);
  }

  /** @param path from behind `/import` on; `as: null` is without a token */
  async ask(
    path: string,
    { method = "GET", as = regionalOffice, headers, body }: Question = {},
  ): Promise<Reply> {
    const response = await fetch(`${this.url}${path}`, {
      method,
      headers: { ...(as && (await bearing(as))), ...headers },
      ...(body !== undefined && { body, duplex: "half" }),
    } as RequestInit);
    const bytes = Buffer.from(await response.arrayBuffer());
    const reply = { status: response.status, headers: response.headers, bytes, text: bytes.toString() };
    this.demandAsDescribed(method, `/import${path.split("?")[0]}`, reply);
    return reply;
  }

  async post(path: string, file: File, more: Omit<Question, "method" | "body"> = {}): Promise<Reply> {
    const headers = { "content-type": "text/csv", ...more.headers };
    return this.ask(path, { ...more, headers, method: "POST", body: file });
  }

  /** Sends a file that must be taken in, and gives the path of its run. */
  async sent(path: string, file: File, more: Omit<Question, "method" | "body"> = {}): Promise<string> {
    const reply = await this.post(path, file, more);
    expect({ status: reply.status, problem: reply.status === 202 ? null : reply.text }).toEqual({
      status: 202,
      problem: null,
    });
    return (reply.headers.get("location") ?? "").replace(/^\/import/, "");
  }

  async run(path: string, as: Bearer = regionalOffice): Promise<RunBody> {
    const { status, text } = await this.ask(path, { as });
    expect(status).toBe(200);
    return JSON.parse(text) as RunBody;
  }

  /** Asks until it is so. */
  async until(path: string, isSo: (run: RunBody) => boolean, as: Bearer = regionalOffice): Promise<RunBody> {
    for (;;) {
      const run = await this.run(path, as);
      if (isSo(run)) return run;
      if (run.finishedAt !== null) throw new Error(`It came to another end: ${JSON.stringify(run)}`);
      await new Promise((wake) => setTimeout(wake, 20));
    }
  }

  async imported(
    path: string,
    file: File,
    more: Omit<Question, "method" | "body"> = {},
  ): Promise<ImportReport> {
    const sent = await this.sent(path, file, more);
    const { report } = await this.until(sent, ({ state }) => state === "done", more.as ?? regionalOffice);
    if (!report) throw new Error("There is no report.");
    return report;
  }

  private demandAsDescribed(method: string, path: string, { status, headers, text }: Reply): void {
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("cache-control")).toBe("no-store");
    expect(headers.get("api-version")).not.toBeNull();
    const type = headers.get("content-type") ?? "";
    if (type.startsWith("application/problem+json")) models.Problem.parse(JSON.parse(text));
    const { paths } = this.document;
    const here = paths[path] ?? Object.entries(paths).find(([template]) => matches(template, path))?.[1];
    const operation = here?.[method.toLowerCase()];
    // Of what is not there nothing can be said in a document.
    if (!operation) return void expect([404, 405]).toContain(status);
    const response = operation.responses[status];
    if (!response) throw new Error(`The document does not know ${status} of ${method} ${path}.`);
    const described = Object.entries(response.content ?? {}).find(([each]) => same(each, type))?.[1];
    if (!described) throw new Error(`The document does not know ${type} of ${method} ${path}, ${status}.`);
    const name = described.schema?.$ref?.replace("#/components/schemas/", "");
    if (name === undefined) return;
    expect(Object.keys(models)).toContain(name);
    models[name as keyof typeof models].parse(JSON.parse(text));
  }
}

const matches = (template: string, path: string): boolean =>
  new RegExp(`^${template.replaceAll(".", "\\.").replace(/\{\w+\}/g, "[^/]+")}$`).test(path);

const same = (one: string, other: string): boolean => one.split(";")[0] === other.split(";")[0];

export const problemIn = ({ text }: Reply): ProblemReply => JSON.parse(text) as ProblemReply;
