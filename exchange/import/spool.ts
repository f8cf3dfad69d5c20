// SPDX-License-Identifier: EUPL-1.2
import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const written = 1024 * 1024;
const readAtOnce = 64 * 1024;
const lineEnd = 0x0a;

/**
 * Texts that are too many for memory, in a file that only this process can reach and that goes with it: it has no
 * name any more from the moment it is open.
 */
export class Spool {
  private readonly file: number;
  private waiting: Buffer[] = [];
  private waitingBytes = 0;
  private end = 0;
  private isClosed = false;

  constructor() {
    const directory = mkdtempSync(join(tmpdir(), "zorglandschap-import-"));
    this.file = openSync(join(directory, "operations"), "wx+", 0o600);
    rmSync(directory, { recursive: true, force: true });
  }

  /** Where it stands from now on. */
  add(text: string): { readonly offset: number; readonly length: number } {
    const bytes = Buffer.from(text);
    const offset = this.end;
    this.waiting.push(bytes);
    this.waitingBytes += bytes.length;
    this.end += bytes.length;
    if (this.waitingBytes >= written) this.flush();
    return { offset, length: bytes.length };
  }

  read(offset: number, length: number): string {
    this.flush();
    const bytes = Buffer.alloc(length);
    for (let at = 0; at < length;) {
      const read = readSync(this.file, bytes, at, length - at, offset + at);
      if (read === 0) throw new Error("The spool of the import is shorter than it was.");
      at += read;
    }
    return bytes.toString();
  }

  /** What was added, a line at a time. */
  *lines(): Generator<string> {
    let begun = Buffer.alloc(0);
    this.flush();
    for (let at = 0; at < this.end;) {
      // Its number may be that of another file by now.
      if (this.isClosed) throw new Error("The spool of the import was closed while it was read.");
      const block = Buffer.alloc(Math.min(readAtOnce, this.end - at));
      const read = readSync(this.file, block, 0, block.length, at);
      if (read === 0) throw new Error("The spool of the import is shorter than it was.");
      at += read;
      begun = Buffer.concat([begun, block.subarray(0, read)]);
      for (let end = begun.indexOf(lineEnd); end >= 0; end = begun.indexOf(lineEnd)) {
        yield begun.toString("utf8", 0, end);
        begun = begun.subarray(end + 1);
      }
    }
  }

  close(): void {
    if (this.isClosed) return;
    this.isClosed = true;
    closeSync(this.file);
  }

  private flush(): void {
    if (this.waiting.length === 0) return;
    const bytes = Buffer.concat(this.waiting);
    const offset = this.end - this.waitingBytes;
    for (let at = 0; at < bytes.length;) {
      at += writeSync(this.file, bytes, at, bytes.length - at, offset + at);
    }
    this.waiting = [];
    this.waitingBytes = 0;
  }
}
