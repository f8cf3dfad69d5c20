// SPDX-License-Identifier: EUPL-1.2
import { Client } from "pg";
import { ErrorCode } from "../../kit/errors";
import { type Answer, whole } from "../kit/world";
import { type Running } from "./running";
import { type Sdl } from "./sdl";
import { type Subgraph } from "./subgraph";

/** What a subgraph shows when its database fails: that it failed, and nothing of how. */
export function faultsAreMasked(sdl: Sdl, subgraph: Subgraph, running: () => Running): void {
  const { name, question } = subgraph.table;

  it("masks a fault of the database, at a root field and at a reference", async () => {
    const references = Object.entries(subgraph.idOf)
      .filter(([typeName]) => !subgraph.carries.includes(typeName))
      .map(([typeName, idOf]) => ({ __typename: typeName, id: idOf(1), asOf: running().asOf }));
    const entities = `query ($references: [_Any!]!) { _entities(representations: $references) { __typename } }`;
    whole(await running().ask(question));
    await onDatabase(running().owners.databaseUrl, `ALTER TABLE ${subgraph.name}.${name} RENAME TO away`);
    try {
      demandMasked(await running().ask(question));
      if (sdl.entities.length > 0) {
        const answer = await running().ask(entities, { references });
        expect(answer.errors.map((error) => error.extensions["code"])).toContain(
          ErrorCode.INTERNAL_SERVER_ERROR,
        );
        demandSilent(answer);
      }
    } finally {
      await onDatabase(running().owners.databaseUrl, `ALTER TABLE ${subgraph.name}.away RENAME TO ${name}`);
    }
    whole(await running().ask(question));
  });

  it("is not ready while the database is away, lives on, and is ready when it is back", async () => {
    const database = new URL(running().owners.databaseUrl).pathname.slice(1);
    const server = process.env["TEST_DATABASE_URL"] ?? "";
    const probe = async (path: string): Promise<number> => (await fetch(new URL(path, running().url))).status;
    expect(await probe("/readyz")).toBe(200);
    await onDatabase(server, `ALTER DATABASE ${database} WITH ALLOW_CONNECTIONS false`);
    try {
      await onDatabase(
        server,
        `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '${database}'`,
      );
      expect(await probe("/readyz")).toBe(503);
      expect(await probe("/livez")).toBe(200);
      demandMasked(await running().ask(question));
    } finally {
      await onDatabase(server, `ALTER DATABASE ${database} WITH ALLOW_CONNECTIONS true`);
    }
    expect(await probe("/readyz")).toBe(200);
    whole(await running().ask(question));
  });
}

function demandMasked(answer: Answer<unknown>): void {
  expect(answer.errors.map(({ message, extensions }) => ({ message, extensions }))).toEqual([
    { message: "Internal error.", extensions: { code: ErrorCode.INTERNAL_SERVER_ERROR } },
  ]);
  demandSilent(answer);
}

const tellsTooMuch =
  /select|relation|exist|away|connect|database|terminat|postgres|stack|\.ts\b|\.js\b|127\.0\.0\.1/i;

function demandSilent(answer: Answer<unknown>): void {
  expect(JSON.stringify([answer.data, answer.errors])).not.toMatch(tellsTooMuch);
}

async function onDatabase(url: string, sql: string): Promise<void> {
  const client = new Client(url);
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
