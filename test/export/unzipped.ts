// SPDX-License-Identifier: EUPL-1.2
import { text } from "node:stream/consumers";
import { fromBufferPromise } from "yauzl";

/** The parts of an archive, by path. */
export async function unzipped(archive: Buffer): Promise<ReadonlyMap<string, string>> {
  const zip = await fromBufferPromise(archive);
  const parts = new Map<string, string>();
  for await (const entry of zip.eachEntry()) {
    parts.set(entry.fileName, await text(await zip.openReadStreamPromise(entry)));
  }
  return parts;
}
