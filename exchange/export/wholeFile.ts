// SPDX-License-Identifier: EUPL-1.2
import { open, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/**
 * Writes a file under another name beside it, and gives it its own name when all of it is on the disk: whoever finds the
 * file finds all of it. What could not be finished leaves nothing.
 */
export async function writeWhole(
  path: string,
  chunks: AsyncIterable<string | Buffer> | Iterable<string | Buffer>,
): Promise<void> {
  const partial = join(dirname(path), `.${basename(path)}.${process.pid}.deel`);
  const file = await open(partial, "wx");
  try {
    for await (const chunk of chunks) await file.write(Buffer.from(chunk));
    await file.sync();
    await file.close();
    await rename(partial, path);
  } catch (fault) {
    await file.close().catch(() => undefined);
    await rm(partial, { force: true });
    throw fault;
  }
}
