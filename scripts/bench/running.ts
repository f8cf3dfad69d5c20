// SPDX-License-Identifier: EUPL-1.2
import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { cpus } from "node:os";
import { join } from "node:path";
import { type Usage } from "./contender";

/** A process of the benchmark, once it answers. */
export class Running {
  private constructor(
    readonly url: string,
    private readonly child: ChildProcess,
  ) {}

  /** @param core the one that it may use, where the system can be told so */
  static async start(script: string, given: readonly string[], core: number | null): Promise<Running> {
    const command = [process.execPath, join(__dirname, `${script}.js`), ...given];
    const [program = "", ...rest] =
      core !== null && canPin() ? ["taskset", "-c", `${core}`, ...command] : command;
    const child = spawn(program, rest, {
      stdio: ["ignore", "inherit", "inherit", "ipc"],
      // A switch of these packages in the environment of who runs it would make it another benchmark.
      env: { ...process.env, NODE_ENV: "production", LOG_LEVEL: "error", NODE_OPTIONS: "" },
    });
    const { url } = await told<{ url: string }>(child);
    return new Running(url, child);
  }

  usage(): Promise<Usage> {
    const usage = told<Usage>(this.child);
    this.child.send("usage");
    return usage;
  }

  /** At once: some gateways take a gentle stop for a wish, and would stay. */
  stop(): void {
    this.child.kill("SIGKILL");
  }
}

function told<Message>(child: ChildProcess): Promise<Message> {
  return new Promise((resolve, reject) => {
    const gone = (code: number | null): void => reject(new Error(`A process ended with ${code}.`));
    child.once("exit", gone);
    child.once("message", (message) => {
      child.off("exit", gone);
      resolve(message as Message);
    });
  });
}

let pinning: boolean | null = null;

function canPin(): boolean {
  if (pinning !== null) return pinning;
  try {
    execFileSync("taskset", ["-c", "0", "true"], { stdio: "ignore" });
    return (pinning = cpus().length > 1);
  } catch {
    return (pinning = false);
  }
}
