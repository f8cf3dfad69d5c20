// SPDX-License-Identifier: EUPL-1.2
import { createHash } from "node:crypto";
import { type IncomingHttpHeaders, type IncomingMessage } from "node:http";
import { lstat, mkdtemp, open, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { words } from "../../kit/words";
import { Problem, problemKinds } from "./problem";

/** A file that came in. Who has it removes it. */
export interface Upload {
  readonly path: string;
  readonly sha256: string;
  remove(): Promise<void>;
}

/** What a report calls a list that came without a name. */
const fileName = "lijst";

/** The moment at which this process began: with its number it is no other process, now or after a restart. */
const birth = Math.round(performance.timeOrigin);
const prefix = "zorglandschap-upload-";
const ours = `${prefix}${process.pid}-${birth}-`;

/** The files that come in, each in a directory of its own that nobody else can enter. */
export class Uploads {
  private constructor(
    private readonly directory: string,
    private readonly mostBytes: number,
  ) {}

  /** Begins with removing what processes left behind that were killed. */
  static async in(directory: string = tmpdir(), mostBytes: number): Promise<Uploads> {
    await removeLeftovers(directory);
    return new Uploads(directory, mostBytes);
  }

  /** Refuses what says of itself that it is too large, before it is sent. */
  demandRoom(headers: IncomingHttpHeaders): void {
    if (Number(headers["content-length"] ?? 0) > this.mostBytes) throw this.tooLarge();
  }

  /** Writes a body to a file as it comes in; what goes wrong leaves nothing behind. */
  async receive(request: IncomingMessage, isStopping: () => boolean): Promise<Upload> {
    const place = await mkdtemp(join(this.directory, ours));
    const remove = (): Promise<void> => rm(place, { recursive: true, force: true });
    try {
      const path = join(place, fileName);
      const sha256 = await this.write(request, path, isStopping);
      return { path, sha256, remove };
    } catch (fault) {
      await remove();
      throw (fault as NodeJS.ErrnoException).code === "ENOSPC" ? noRoom() : fault;
    }
  }

  private async write(request: IncomingMessage, path: string, isStopping: () => boolean): Promise<string> {
    const hash = createHash("sha256");
    const file = await open(path, "wx", 0o600);
    try {
      let size = 0;
      // The connection stays open for the answer, also when the rest is not wanted.
      for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
        if (isStopping()) throw stopping();
        size += chunk.length;
        if (size > this.mostBytes) throw this.tooLarge();
        hash.update(chunk);
        await file.appendFile(chunk);
      }
      return hash.digest("hex");
    } finally {
      await file.close();
    }
  }

  private tooLarge(): Problem {
    const most = `${Math.floor(this.mostBytes / 1024 / 1024)} MB`;
    const detail = words(`At most ${most}; split the file.`, `Hoogstens ${most}; splits het bestand.`);
    return new Problem(problemKinds.size, detail);
  }
}

async function removeLeftovers(directory: string): Promise<void> {
  for (const name of await readdir(directory)) {
    const [, pid, since] = /^zorglandschap-upload-(\d+)-(\d+)-/.exec(name) ?? [];
    if (pid === undefined || isAlive(Number(pid), Number(since))) continue;
    const path = join(directory, name);
    const found = await lstat(path).catch(() => null);
    // What another user put there under such a name is not ours to remove.
    const isOurs = process.getuid === undefined || found?.uid === process.getuid();
    if (found?.isDirectory() && isOurs) {
      await rm(path, { recursive: true, force: true });
    }
  }
}

function isAlive(pid: number, since: number): boolean {
  // In a container every process has the number of the one before it.
  if (pid === process.pid) return since === birth;
  try {
    process.kill(pid, 0);
    return true;
  } catch (fault) {
    return (fault as NodeJS.ErrnoException).code === "EPERM";
  }
}

export const stopping = (): Problem =>
  new Problem(
    problemKinds.unavailable,
    words("The exchange is stopping; send the file again.", "De dienst stopt; stuur het bestand opnieuw."),
    { headers: { "retry-after": "10" } },
  );

const noRoom = (): Problem =>
  new Problem(
    problemKinds.unavailable,
    words(
      "There is no room for the file now; try again later.",
      "Er is nu geen ruimte voor het bestand; probeer het later opnieuw.",
    ),
    { headers: { "retry-after": "60" } },
  );
