// SPDX-License-Identifier: EUPL-1.2
import { randomBytes } from "node:crypto";
import { type AddressInfo, createServer, type Socket } from "node:net";
import { Client } from "pg";
import { freePort } from "../../../start/embedded/freePort";
import { createTestDatabase } from "../../kit/database";
import { cleanUpLater, emptyDirectory, startProduct, timed } from "./product";
import { workingIn } from "./remains";

/** What a start says that cannot go on: on standard error and nowhere else, soon, and nothing stays behind. */
async function complaintsOf(variables: Record<string, string>): Promise<string[]> {
  const directory = emptyDirectory();
  const product = startProduct(variables, directory);
  const { result: code, ms } = await timed(() => product.ended);
  expect(code).toBe(1);
  expect(ms).toBeLessThan(10_000);
  expect(product.lines).toEqual(product.complaints);
  expect(workingIn(directory)).toEqual([]);
  return [...product.complaints];
}

async function testDatabase(): Promise<string> {
  const database = await createTestDatabase();
  cleanUpLater(() => database.drop());
  return database.url;
}

const changed = (url: string, change: (url: URL) => void): string => {
  const other = new URL(url);
  change(other);
  return other.href;
};

/** A port that somebody listens on, who never says a word. */
async function silentPort(): Promise<number> {
  const server = createServer();
  const callers = new Set<Socket>();
  server.on("connection", (caller) => callers.add(caller.on("error", () => undefined)));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  cleanUpLater(() => {
    for (const caller of callers) caller.destroy();
    return new Promise((resolve) => server.close(resolve));
  });
  return (server.address() as AddressInfo).port;
}

export function refusals(): void {
  it("names the port that is in use, with either database", async () => {
    const port = await silentPort();
    const sentence = `Port ${port} is in use; set PORT to a free one.`;
    expect(await complaintsOf({ PORT: String(port) })).toEqual([sentence]);
    expect(await complaintsOf({ PORT: String(port), DATABASE_URL: await testDatabase() })).toEqual([
      sentence,
    ]);
  });

  it("names the variable of the port for imports that is in use", async () => {
    const port = await silentPort();
    expect(await complaintsOf({ EXCHANGE_PORT: String(port) })).toEqual([
      `Port ${port} is in use; set EXCHANGE_PORT to a free one.`,
    ]);
  });

  it("names the address that is not one of this machine", async () => {
    // Of a block that is for documentation only.
    const [sentence = "", ...more] = await complaintsOf({ HOST: "192.0.2.1" });
    expect(sentence).toMatch(/^Cannot listen on 192\.0\.2\.1:0: .+\.$/);
    expect(more).toEqual([]);
  });

  it("tells all that is wrong with its variables at once", async () => {
    expect(await complaintsOf({ DATABASE_URL: "somewhere", PORT: "abc", DEMO: "foo" })).toEqual([
      "The configuration cannot be used.",
      "DATABASE_URL: expected a PostgreSQL URL such as postgres://user:password@host:5432/database",
      "PORT: expected a port number",
      "DEMO: expected landscape or none",
    ]);
  });

  it("publishes nothing half, and the demo landscape not at all", async () => {
    const all = {
      PUBLIC_URL: "https://jeugdhulp.example.nl",
      PUBLISHER_NAME: "Voorbeeldregio",
      PUBLISHER_URI: "https://example.nl/id/voorbeeldregio",
      PUBLISHER_CONTACT: "gegevens@example.nl",
      DATA_LICENCE: "https://creativecommons.org/publicdomain/zero/1.0/",
    };
    const names = Object.keys(all);
    const of = names.join(", ");
    expect(await complaintsOf({ DEMO: "none", PUBLIC_URL: all.PUBLIC_URL })).toEqual([
      "The configuration cannot be used.",
      ...names.slice(1).map((name) => `${name}: expected a value, as another of ${of} has one`),
    ]);
    expect(await complaintsOf(all)).toEqual([
      "The configuration cannot be used.",
      ...names.map(
        (name) =>
          `${name}: expected no value with the demo landscape, which is nobody's data; set DEMO to none`,
      ),
    ]);
  });

  it("refuses the URL of something else than PostgreSQL", async () => {
    expect((await complaintsOf({ DATABASE_URL: "mysql://localhost/zorg" }))[1]).toMatch(
      /^DATABASE_URL: expected a PostgreSQL URL/,
    );
  });

  it("says where no database answers", async () => {
    const closed = await freePort();
    const silent = await silentPort();
    const toldOf = (address: string) =>
      complaintsOf({ DATABASE_URL: `postgres://me:secret@${address}/nowhere` });
    const sentence = (address: string, reason: string) =>
      `The database of DATABASE_URL cannot be reached at ${address} (${reason}); is it running, and is the address right?`;
    for (const [address, reason] of [
      [`127.0.0.1:${closed}`, "ECONNREFUSED"],
      [`localhost:${closed}`, "ECONNREFUSED"],
      [`127.0.0.1:${silent}`, "no answer"],
    ] as const) {
      expect(await toldOf(address)).toEqual([sentence(address, reason)]);
    }
  });

  it("says that the password is wrong, without showing it", async () => {
    const url = changed(await testDatabase(), (wrong) => (wrong.password = "guessed"));
    const { host, username } = new URL(url);
    expect(await complaintsOf({ DATABASE_URL: url })).toEqual([
      `The server of DATABASE_URL at ${host} refuses the connection: password authentication failed for user "${username}".`,
    ]);
  });

  it("names the database that does not exist", async () => {
    const url = changed(await testDatabase(), (wrong) => (wrong.pathname = "/nowhere"));
    expect(await complaintsOf({ DATABASE_URL: url })).toEqual([
      `The server of DATABASE_URL at ${new URL(url).host} refuses the connection: database "nowhere" does not exist.`,
    ]);
  });

  it("says which right a role lacks, and goes on when it was given", async () => {
    const url = await testDatabase();
    const name = new URL(url).pathname.slice(1);
    const role = `role_${randomBytes(6).toString("hex")}`;
    const owner = new Client(url);
    await owner.connect();
    cleanUpLater(async () => {
      await owner.query(`DROP OWNED BY ${role} CASCADE`);
      await owner.query(`DROP ROLE ${role}`);
      await owner.end();
    });
    await owner.query(`CREATE ROLE ${role} LOGIN PASSWORD 'temporary'`);
    const own = changed(url, (mine) => {
      mine.username = role;
      mine.password = "temporary";
    });
    const sentence = (reason: string) =>
      `The role "${role}" of DATABASE_URL lacks a right (${reason}); ` +
      `let the owner of the database run: GRANT CREATE ON DATABASE "${name}" TO "${role}".`;

    expect(await complaintsOf({ DATABASE_URL: own })).toEqual([
      sentence('permission denied to create extension "btree_gist"'),
    ]);
    await owner.query("CREATE EXTENSION btree_gist; CREATE EXTENSION unaccent");
    expect(await complaintsOf({ DATABASE_URL: own })).toEqual([
      sentence(`permission denied for database ${name}`),
    ]);
    await owner.query(`GRANT CREATE ON DATABASE ${name} TO ${role}`);
    const product = startProduct({ DATABASE_URL: own, DEMO: "none" });
    await product.said(/answers at/);
    expect(await product.stop()).toBe(0);
  });
}
