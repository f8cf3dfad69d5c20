// SPDX-License-Identifier: EUPL-1.2
import { type ChildProcess, spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { mkdtempSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { createTestDatabase } from "./database";

/** What a client of the graph gets. */
export interface Answer<Data> {
  readonly status: number;
  readonly data: Data | null;
  readonly errors: readonly {
    message: string;
    path?: (string | number)[];
    extensions: Record<string, unknown>;
  }[];
  readonly requestId: string;
}

/** A line that a process logged about one operation. */
export interface OperationLine {
  readonly name: string;
  readonly requestId: string;
  readonly statements?: number;
}

export interface World {
  readonly url: string;
  readonly databaseUrl: string;
  readonly dataDirectory: string;
  ask<Data>(
    query: string,
    variables?: Record<string, unknown>,
    headers?: Record<string, string>,
  ): Promise<Answer<Data>>;
  /** The operations that subgraphs carried out for a request. */
  operationsOf(requestId: string): Promise<OperationLine[]>;
  stop(): Promise<void>;
}

const root = resolve(__dirname, "../..");

/** What `npm start` runs, as a process of its own on a database of its own, with the demo landscape. */
export async function startWorld(variables: Record<string, string> = {}): Promise<World> {
  const database = await createTestDatabase();
  const dataDirectory = mkdtempSync(join(tmpdir(), "zorglandschap-world-"));
  const house = runNode("dist/start/main.js", {
    DATABASE_URL: database.url,
    DATA_DIRECTORY: dataDirectory,
    PORT: "0",
    LOG_LEVEL: "info",
    ...variables,
  });
  const url = await house.said(/answers at (\S+)/);
  return {
    url,
    databaseUrl: database.url,
    dataDirectory,
    ask: (query, variables, headers) => ask(url, query, variables, headers),
    operationsOf: (requestId) => operationsIn(house, requestId),
    stop: async () => {
      await house.stop();
      await database.drop();
      await rm(dataDirectory, { recursive: true, force: true });
    },
  };
}

export async function ask<Data>(
  url: string,
  query: string,
  variables: Record<string, unknown> = {},
  headers: Record<string, string> = {},
): Promise<Answer<Data>> {
  const requestId = randomUUID();
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json", "x-request-id": requestId, ...headers },
    body: JSON.stringify({ query, variables }),
  });
  const body = (await response.json()) as { data?: Data | null; errors?: Answer<Data>["errors"] };
  return { status: response.status, data: body.data ?? null, errors: body.errors ?? [], requestId };
}

/** The data of an answer that must be whole. */
export function whole<Data>(answer: Answer<Data>): Data {
  if (answer.errors.length > 0 || answer.data === null) {
    throw new Error(`expected a whole answer, not ${answer.status} ${JSON.stringify(answer.errors)}`);
  }
  return answer.data;
}

/** The one error of an answer that must be refused. */
export function refused(answer: Answer<unknown>): { code: unknown; message: string } {
  expect(answer.errors).toHaveLength(1);
  const [error] = answer.errors;
  return { code: error?.extensions["code"], message: error?.message ?? "" };
}

export interface NodeProcess {
  readonly child: ChildProcess;
  readonly lines: readonly string[];
  /** Those of the lines that it wrote on standard error. */
  readonly complaints: readonly string[];
  /** Waits until it says something that matches, and gives the first group. */
  said(pattern: RegExp): Promise<string>;
  readonly ended: Promise<number | null>;
  stop(signal?: NodeJS.Signals): Promise<number | null>;
}

/** A Node process of the built product, with nothing of our surroundings but what is given. */
export function runNode(
  script: string,
  variables: Record<string, string>,
  cwd = root,
  words: readonly string[] = [],
): NodeProcess {
  const child = spawn(process.execPath, ["--enable-source-maps", join(root, script), ...words], {
    cwd,
    env: { PATH: process.env["PATH"] ?? "", ...variables },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const lines: string[] = [];
  let waiting: (() => void)[] = [];
  const complaints: string[] = [];
  const wakeAll = (): void => {
    for (const wake of waiting) wake();
    waiting = [];
  };
  for (const stream of [child.stdout, child.stderr]) {
    let rest = "";
    const take = (whole: readonly string[]): void => {
      lines.push(...whole);
      if (stream === child.stderr) complaints.push(...whole);
      wakeAll();
    };
    stream.setEncoding("utf8");
    stream.on("data", (text: string) => {
      const parts = (rest + text).split("\n");
      rest = parts.pop() ?? "";
      take(parts);
    });
    stream.once("end", () => take(rest === "" ? [] : [rest]));
  }
  let isOver = false;
  const ended = new Promise<number | null>((done) => {
    child.once("close", (code) => {
      isOver = true;
      wakeAll();
      done(code);
    });
  });
  const said = async (pattern: RegExp): Promise<string> => {
    for (;;) {
      const match = lines.map((line) => pattern.exec(line)).find(Boolean);
      if (match) return match[1] ?? match[0];
      if (isOver) throw new Error(`${script} ended without saying ${pattern}:\n${lines.join("\n")}`);
      await new Promise<void>((wake) => waiting.push(wake));
    }
  };
  const stop = async (signal: NodeJS.Signals = "SIGTERM"): Promise<number | null> => {
    if (!isOver) child.kill(signal);
    return ended;
  };
  return { child, lines, complaints, said, ended, stop };
}

/** Lines are written just after the answer is sent; the last of a request may come a moment later. */
async function operationsIn(house: NodeProcess, requestId: string): Promise<OperationLine[]> {
  await new Promise((wake) => setTimeout(wake, 300));
  return house.lines
    .filter((line) => line.includes(requestId) && line.startsWith("{"))
    .map((line) => JSON.parse(line) as OperationLine)
    .filter((line) => line.statements !== undefined);
}
