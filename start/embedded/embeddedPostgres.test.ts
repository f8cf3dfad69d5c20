// SPDX-License-Identifier: EUPL-1.2
import { type ChildProcess, spawn } from "node:child_process";
import * as fs from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { Client } from "pg";
import { type EmbeddedPostgres, startEmbeddedPostgres } from "./embeddedPostgres";
import { EmbeddedPostgresRefusal } from "./refusal";
import { birthOf } from "./runningProcess";

const isRoot = process.getuid?.() === 0;

/** What a test made and must not leave behind, the last first. */
const leftovers: (() => unknown)[] = [];
let lines: string[];
const log = (line: string) => lines.push(line);

beforeEach(() => {
  lines = [];
});

afterEach(async () => {
  for (const leftover of leftovers.splice(0).reverse()) await leftover();
});

/** A directory that every user can enter, unlike the ones that mkdtemp makes. */
function openDirectory(): string {
  const directory = fs.mkdtempSync(join(tmpdir(), "embedded-"));
  fs.chmodSync(directory, 0o755);
  leftovers.push(() => fs.rmSync(directory, { recursive: true, force: true, maxRetries: 5 }));
  return directory;
}

async function start(directory: string): Promise<EmbeddedPostgres> {
  const postgres = await startEmbeddedPostgres({ directory, log });
  leftovers.push(() => postgres.stop());
  return postgres;
}

async function ask<T>(url: string, sql: string): Promise<T[]> {
  const client = new Client(url);
  await client.connect();
  try {
    return (await client.query<{ answer: T }>(sql)).rows.map((row) => row.answer);
  } finally {
    await client.end();
  }
}

const remember = (url: string) =>
  ask(url, "WITH made AS (SELECT 'kept' AS answer) SELECT answer INTO note FROM made");
const recall = (url: string) => ask<string>(url, "SELECT answer FROM note");
const serverPid = (place: string) =>
  Number(fs.readFileSync(join(place, "cluster", "postmaster.pid"), "utf8").split("\n")[0]);
const hasEnded = async (pid: number) => {
  while (birthOf(pid) !== null) await new Promise((resolve) => setTimeout(resolve, 20));
};

// Another process that holds a database, to be killed. It runs the same sources as this test, through the compiler
// that jest uses, so that it never tests an old build. On a line of input it cuts the leash of its server.
const holderProgram = `
  const { transformFileSync } = require("@swc/core");
  const options = { jsc: { parser: { syntax: "typescript" }, target: "es2022" }, module: { type: "commonjs" } };
  require.extensions[".ts"] = (module, file) => module._compile(transformFileSync(file, options).code, file);
  const processes = require("node:child_process");
  const { spawn } = processes;
  let leash;
  processes.spawn = (command, ...rest) => {
    const child = spawn(command, ...rest);
    if (command === "/bin/sh") leash = child;
    return child;
  };
  const { startEmbeddedPostgres } = require("./start/embedded/embeddedPostgres.ts");
  startEmbeddedPostgres({ directory: process.argv[1], log: () => {} }).then(
    ({ url, place }) => {
      console.log(JSON.stringify({ url, place }));
      process.stdin.once("data", () => leash.once("exit", () => console.log("cut")).kill("SIGKILL"));
    },
    ({ name, message }) => {
      console.log(JSON.stringify({ url: "", place: "", refusal: name + ": " + message }));
      process.exit();
    },
  );
`;

type Started = { url: string; place: string; refusal?: string };
type Holder = Started & { child: ChildProcess; cutLeash(): Promise<void>; kill(): Promise<void> };

async function otherProcess(directory: string): Promise<Holder> {
  const child = spawn(process.execPath, ["-e", holderProgram, directory], {
    cwd: join(__dirname, "..", ".."),
    stdio: ["pipe", "pipe", "inherit"],
  });
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const kill = () => {
    child.kill("SIGKILL");
    return ended;
  };
  leftovers.push(kill);
  const output = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const answer = JSON.parse(String((await output.next()).value)) as Started;
  const cutLeash = async () => {
    child.stdin.write("\n");
    await output.next();
  };
  return { child, ...answer, cutLeash, kill };
}

test("the first start makes a database and the second finds it again", async () => {
  const directory = join(openDirectory(), "postgres");
  const first = await start(directory);
  expect(first.place).toBe(directory);
  const facts = await ask<string>(
    first.url,
    `SELECT unnest(ARRAY[current_setting('server_encoding'), current_setting('timezone'), current_setting('fsync'),
       current_setting('synchronous_commit'), current_setting('full_page_writes'), current_setting('listen_addresses'), lower('É'), ('a' < 'B')::text]) AS answer`,
  );
  expect(facts).toEqual(["UTF8", "UTC", "on", "on", "on", "127.0.0.1", "é", "false"]);
  await remember(first.url);
  await first.stop();
  await first.stop();

  const second = await start(directory);
  expect(await recall(second.url)).toEqual(["kept"]);
});

test("the password is random, asked for, and readable by its owner only", async () => {
  const [one, other] = [await start(join(openDirectory(), "a")), await start(join(openDirectory(), "b"))];
  expect(new URL(one.url).password).toHaveLength(32);
  expect(new URL(one.url).password).not.toBe(new URL(other.url).password);
  expect(fs.statSync(join(one.place, "password")).mode & 0o777).toBe(0o600);
  const stranger = new URL(one.url);
  stranger.password = "guess";
  await expect(ask(stranger.href, "SELECT 1")).rejects.toThrow("password authentication failed");
});

test("a process that is killed takes its server along, and the data stay", async () => {
  const directory = openDirectory();
  const holder = await otherProcess(directory);
  await remember(holder.url);
  const server = serverPid(holder.place);
  await holder.kill();
  await hasEnded(server);

  expect(await recall((await start(directory)).url)).toEqual(["kept"]);
});

test("a server that outlived its process is shut down first, and the data stay", async () => {
  const directory = openDirectory();
  const holder = await otherProcess(directory);
  await remember(holder.url);
  const server = serverPid(holder.place);
  await holder.cutLeash();
  await holder.kill();
  expect(birthOf(server)).not.toBeNull();

  expect(await recall((await start(directory)).url)).toEqual(["kept"]);
  expect(birthOf(server)).toBeNull();
  expect(lines).toContainEqual(expect.stringContaining(`process ${server}) still runs on ${directory}`));
});

test("when all is killed at once the database recovers by itself", async () => {
  const directory = openDirectory();
  const holder = await otherProcess(directory);
  await remember(holder.url);
  const server = serverPid(holder.place);
  await holder.cutLeash();
  process.kill(server, "SIGKILL");
  await holder.kill();

  expect(await recall((await start(directory)).url)).toEqual(["kept"]);
});

test("a stranger that has the number of a server long gone does not keep the database from starting", async () => {
  const directory = openDirectory();
  const first = await start(directory);
  await remember(first.url);
  const file = join(first.place, "cluster", "postmaster.pid");
  const said = fs.readFileSync(file, "utf8");
  await first.stop();
  // As after a container was killed and started again: the file is there, and its number is somebody else's.
  fs.writeFileSync(file, said.replace(/^\d+/, String(process.ppid)));
  const owner = fs.statSync(join(first.place, "cluster"));
  fs.chownSync(file, owner.uid, owner.gid);

  expect(await recall((await start(directory)).url)).toEqual(["kept"]);
});

test("a second start beside a living one is refused and harms nothing", async () => {
  const directory = openDirectory();
  const holder = await otherProcess(directory);
  await remember(holder.url);
  const refused = startEmbeddedPostgres({ directory, log });
  await expect(refused).rejects.toThrow(EmbeddedPostgresRefusal);
  await expect(refused).rejects.toThrow(
    `Process ${holder.child.pid} already runs here and uses ${holder.place}: stop it first.`,
  );
  expect(await recall(holder.url)).toEqual(["kept"]);
});

test("of many processes that start together exactly one goes on", async () => {
  const directory = openDirectory();
  fs.writeFileSync(join(directory, "lock"), "1\nlong ago\n");
  const all = await Promise.all(Array.from({ length: 4 }, () => otherProcess(directory)));
  const winner = all.find(({ refusal }) => refusal === undefined);
  expect(await ask(winner?.url ?? "", "SELECT 1 AS answer")).toEqual([1]);
  expect(all.filter((one) => one !== winner).map(({ refusal }) => refusal)).toEqual(
    Array(3).fill(
      `EmbeddedPostgresRefusal: Process ${winner?.child.pid} already runs here and uses ${directory}: stop it first.`,
    ),
  );
});

test("a first start that was interrupted half-way begins anew", async () => {
  const directory = openDirectory();
  const half = join(directory, "cluster.0123456789ab.new");
  fs.mkdirSync(join(half, "base"), { recursive: true });
  fs.writeFileSync(join(half, "PG_VERSION"), "18\n");
  const postgres = await start(directory);
  expect(await ask(postgres.url, "SELECT 1 AS answer")).toEqual([1]);
  expect(fs.readdirSync(directory).filter((name) => name.startsWith("cluster"))).toEqual(["cluster"]);
});

test("data of another version are refused and left as they are", async () => {
  const directory = openDirectory();
  await (await start(directory)).stop();
  fs.writeFileSync(join(directory, "cluster", "PG_VERSION"), "17\n");
  await expect(start(directory)).rejects.toThrow("were made by PostgreSQL 17");
});

test("under a directory that only its owner may enter", async () => {
  const home = openDirectory();
  fs.chmodSync(home, 0o700);
  const directory = join(home, "project", ".data", "postgres");
  const first = await start(directory);
  await remember(first.url);
  if (isRoot) {
    leftovers.splice(-1, 0, () => fs.rmSync(first.place, { recursive: true, force: true }));
    expect(first.place.startsWith(home)).toBe(false);
    expect(lines).toEqual([expect.stringContaining(`its data are in ${first.place}`)]);
  } else {
    expect(first.place).toBe(directory);
    expect(lines).toEqual([]);
  }
  await first.stop();

  // Also when the way is open by now: the data are where they were.
  fs.chmodSync(home, 0o755);
  const second = await start(directory);
  expect(second.place).toBe(first.place);
  expect(await recall(second.url)).toEqual(["kept"]);
});
