// SPDX-License-Identifier: EUPL-1.2
import { type Readable } from "node:stream";
import { type Entry, openPromise, type ZipFile } from "yauzl";
import { type Limits } from "../limits";
import { Unreadable } from "../unreadable";

/** Smaller files within an archive may be packed as tightly as they like. */
const fewBytes = 1024 * 1024;

/** The files within an XLSX, which is a zip archive. What comes out of it is counted against the limits. */
export class Archive {
  private unpacked = 0;

  private constructor(
    private readonly zip: ZipFile,
    private readonly entries: ReadonlyMap<string, Entry>,
    private readonly limits: Limits,
  ) {}

  static async open(path: string, limits: Limits): Promise<Archive> {
    const zip = await openPromise(path, { lazyEntries: true, autoClose: false }).catch(unreadable);
    try {
      if (zip.entryCount > limits.entries) throw bomb;
      const entries = new Map<string, Entry>();
      for await (const entry of zip.eachEntry()) {
        if (entries.has(entry.fileName)) throw damaged;
        entries.set(entry.fileName, entry);
        if (entries.size > limits.entries) throw bomb;
      }
      return new Archive(zip, entries, limits);
    } catch (fault) {
      zip.close();
      return unreadable(fault);
    }
  }

  has(name: string): boolean {
    return this.entries.has(name);
  }

  /** The bytes of a file that is read as a whole, and so must be small. */
  smallBytesOf(name: string): AsyncGenerator<Buffer> {
    return this.bytesOf(name, this.limits.partBytes);
  }

  /** The bytes of one file, as they are unpacked. */
  async *bytesOf(name: string, mostBytes = Infinity): AsyncGenerator<Buffer> {
    const entry = this.entries.get(name);
    if (!entry) throw damaged;
    if (entry.isEncrypted()) throw new Unreadable("een XLSX zonder wachtwoord");
    const most = Math.min(mostBytes, Math.max(fewBytes, entry.compressedSize * this.limits.ratio));
    if (entry.uncompressedSize > most) throw bomb;
    let size = 0;
    let stream: Readable | null = null;
    try {
      stream = await this.zip.openReadStreamPromise(entry);
      for await (const chunk of stream as AsyncIterable<Buffer>) {
        size += chunk.length;
        this.unpacked += chunk.length;
        // What the archive says of itself may be a lie.
        if (size > most || this.unpacked > this.limits.unpackedBytes) throw bomb;
        yield chunk;
      }
    } catch (fault) {
      unreadable(fault);
    } finally {
      stream?.destroy();
    }
  }

  close(): void {
    this.zip.close();
  }
}

const damaged = new Unreadable("een onbeschadigd XLSX-bestand; bewaar het in de spreadsheet opnieuw");
const bomb = new Unreadable("een XLSX-bestand dat uitgepakt niet uitzonderlijk groot is");

function unreadable(fault: unknown): never {
  throw fault instanceof Unreadable ? fault : damaged;
}
