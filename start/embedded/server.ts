// SPDX-License-Identifier: EUPL-1.2
import { type ChildProcess, spawn } from "node:child_process";
import { closeSync, openSync, readFileSync, renameSync, statSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { handTo, identityOf } from "./account";
import { serverEnvironment } from "./cluster";
import { freePort } from "./freePort";
import { comesTrueWithin } from "./patience";
import { type Place } from "./place";
import { readPostmasterFile } from "./postmasterFile";
import { EmbeddedPostgresRefusal, reasonOf } from "./refusal";

export type Settings = Readonly<Record<string, string | number>>;

const baseSettings: Settings = {
  // Nobody but this machine, and by password only.
  listen_addresses: "127.0.0.1",
  unix_socket_directories: "",
  max_connections: 60,
  shared_buffers: "64MB",
  max_wal_size: "256MB",
  fsync: "on",
  timezone: "UTC",
  log_timezone: "UTC",
  log_line_prefix: "%m [%p] ",
  // What people searched for stays out of the log: no statement texts, and no key values in an error's details.
  log_min_error_statement: "panic",
  log_error_verbosity: "terse",
};

const largestLog = 5_000_000;
const attempts = 10;
const startPatience = 120_000;

// Reasons that pass by themselves: another process was given the same free port, or the last processes of a server
// that was killed are still ending.
const passingReason = /could not create any TCP\/IP sockets|pre-existing shared memory block/;

const openLog = ({ place, account }: Place): { file: string; handle: number; begin: number } => {
  const file = join(place, "postgres.log");
  if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > largestLog) renameSync(file, `${file}.1`);
  const handle = openSync(file, "a", 0o600);
  handTo(account, file);
  return { file, handle, begin: statSync(file).size };
};

const fatalReason = (file: string, begin: number): string => {
  const lines = readFileSync(file).subarray(begin).toString("utf8").trim().split("\n");
  return (
    lines.filter((line) => /FATAL|PANIC|error while loading/.test(line)).join(" ") || (lines.at(-1) ?? "")
  );
};

const hasEnded = (child: ChildProcess): boolean => child.exitCode !== null || child.signalCode !== null;

/**
 * A small process that shuts the server down when this process ends, however it ends: its input then closes. Should
 * it be killed as well, the next start finds the orphan.
 */
const leash = (server: number, account: Place["account"]): ChildProcess =>
  spawn("/bin/sh", ["-c", 'read -r _; kill -INT "$1"', "leash", String(server)], {
    cwd: "/",
    env: serverEnvironment,
    stdio: ["pipe", "ignore", "ignore"],
    detached: true,
    ...identityOf(account),
  });

type Attempt = { server: ChildProcess; port: number; failure: string | null; logFile: string };

async function attempt(
  where: Place,
  data: string,
  settings: Settings,
  disregard: number | null,
): Promise<Attempt> {
  const port = await freePort();
  const { file, handle, begin } = openLog(where);
  const options = Object.entries({ ...baseSettings, ...settings, port });
  const server = spawn(
    where.binaries.postgres,
    ["-D", data, ...options.flatMap(([name, value]) => ["-c", `${name}=${value}`])],
    {
      cwd: "/",
      // A process that only has the number of a server long gone would make PostgreSQL refuse; this is how pg_ctl
      // tells it which one to disregard. It still looks itself whether anything has the data's memory in use.
      env:
        disregard === null
          ? serverEnvironment
          : { ...serverEnvironment, PG_GRANDPARENT_PID: String(disregard) },
      stdio: ["ignore", handle, handle],
      // Ctrl-C in the terminal is for the process that will stop the server last, not for the server.
      detached: true,
      ...identityOf(where.account),
    },
  );
  closeSync(handle);
  let fault: Error | null = null;
  server.once("error", (error) => (fault = error));
  const isReady = () => {
    const said = readPostmasterFile(data);
    return said !== null && said.pid === server.pid && said.isReady;
  };
  await comesTrueWithin(startPatience, () => fault !== null || hasEnded(server) || isReady());
  if (fault !== null) return { server, port, failure: reasonOf(fault), logFile: file };
  if (hasEnded(server)) return { server, port, failure: fatalReason(file, begin), logFile: file };
  if (isReady()) return { server, port, failure: null, logFile: file };
  await stopServer(server);
  return { server, port, failure: `it was not ready within ${startPatience / 1000} seconds`, logFile: file };
}

async function stopServer(server: ChildProcess): Promise<void> {
  if (hasEnded(server)) return;
  const ended = new Promise((resolve) => server.once("exit", resolve));
  server.kill("SIGINT");
  await ended;
}

export type Server = { port: number; stop(): Promise<void> };

export async function startServer(
  where: Place,
  data: string,
  settings: Settings,
  disregard: number | null,
  log: (line: string) => void,
): Promise<Server> {
  let last = await attempt(where, data, settings, disregard);
  for (
    let count = 1;
    count < attempts && last.failure !== null && passingReason.test(last.failure);
    count += 1
  ) {
    await pause(200);
    last = await attempt(where, data, settings, disregard);
  }
  const { server, port, failure, logFile } = last;
  if (failure !== null || server.pid === undefined) {
    throw new EmbeddedPostgresRefusal(`PostgreSQL did not start on ${data}: ${failure} (see ${logFile}).`);
  }
  const watch = leash(server.pid, where.account);
  watch.on("error", (fault) =>
    log(`PostgreSQL will go on alone when this process is killed (${fault.message}).`),
  );
  watch.stdin?.on("error", () => undefined);
  let isStopping = false;
  server.once("exit", () => {
    watch.kill("SIGKILL");
    if (!isStopping) log(`PostgreSQL on ${data} ended unexpectedly: see ${logFile}.`);
  });
  return {
    port,
    stop: () => {
      isStopping = true;
      return stopServer(server);
    },
  };
}
