// SPDX-License-Identifier: EUPL-1.2
import { createHash } from "node:crypto";
import { chmodSync, existsSync, lstatSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { type Account, findAccount, outOfReach } from "./account";
import { type Binaries, copiedBinaries, samplesOf } from "./binaries";
import { EmbeddedPostgresRefusal, reasonOf } from "./refusal";

/** Where the database lives and what runs it. `place` holds the cluster, its password, its log and its lock. */
export type Place = { place: string; binaries: Binaries; account: Account };

export const clusterIn = (place: string): string => join(place, "cluster");

// Written into the directory that was asked for when its data had to go elsewhere: they are found there again, even
// when the directory has since become reachable.
const signpost = "elsewhere";

const temporaryRoot = join(tmpdir(), "zorglandschap");

function makeDirectory(directory: string, mode: number | null): void {
  const first = mkdirSync(directory, { recursive: true });
  if (first === undefined || mode === null) return;
  // The directories just made, and none that was there, are opened for searching whatever the umask was.
  for (let made = directory; made.length >= first.length; made = dirname(made)) chmodSync(made, mode);
}

/** In a directory that all may write to, somebody else may have put one of this name there first. */
const isOnlyRoots = (directory: string): boolean => {
  const entry = lstatSync(directory);
  return entry.isDirectory() && entry.uid === 0 && (entry.mode & 0o022) === 0;
};

async function reachableRoot(account: Account, log: (line: string) => void): Promise<string> {
  const reasons: string[] = [];
  for (const root of ["/var/lib/zorglandschap", temporaryRoot]) {
    try {
      makeDirectory(root, 0o755);
      if (!isOnlyRoots(root)) reasons.push(`${root} belongs to somebody else`);
      else if ((await outOfReach(account, [root])).length > 0) reasons.push(`${root} cannot be entered`);
      else {
        if (root === temporaryRoot)
          log(`${root} may be emptied by the system: set DATABASE_URL to keep the data.`);
        return root;
      }
    } catch (fault) {
      reasons.push(reasonOf(fault));
    }
  }
  throw new EmbeddedPostgresRefusal(
    `There is no place that PostgreSQL can reach as ${account?.name} (${reasons.join("; ")}). Set DATABASE_URL.`,
  );
}

function useOwnAccount(directory: string, binaries: Binaries): Place {
  const data = clusterIn(directory);
  const owner = statSync(data, { throwIfNoEntry: false })?.uid;
  if ((owner !== undefined && owner !== process.getuid?.()) || existsSync(join(directory, signpost))) {
    throw new EmbeddedPostgresRefusal(
      `The data of ${directory} belong to another user: start as the user who started first, or as root.`,
    );
  }
  return { place: directory, binaries, account: null };
}

/**
 * Root runs the server as another user, who must be able to reach both the binaries and the data. In a home that
 * only root may enter, as in many containers, neither is so: then they go to a place where both are.
 */
export async function findPlace(
  asked: string,
  installed: Binaries,
  log: (line: string) => void,
): Promise<Place> {
  const directory = resolve(asked);
  const isRoot = process.getuid?.() === 0;
  try {
    makeDirectory(directory, isRoot ? 0o711 : null);
  } catch (fault) {
    throw new EmbeddedPostgresRefusal(`The directory ${directory} cannot be made (${reasonOf(fault)}).`);
  }
  if (!isRoot) return useOwnAccount(directory, installed);

  const sign = join(directory, signpost);
  const before = existsSync(sign) ? readFileSync(sign, "utf8").trim() : directory;
  const account = await findAccount(clusterIn(before), log);
  const reachesBinaries = (await outOfReach(account, samplesOf(installed))).length === 0;
  const reachesData = (await outOfReach(account, [before])).length === 0;
  if (!reachesData && existsSync(clusterIn(before))) {
    throw new EmbeddedPostgresRefusal(
      `The data in ${before} can no longer be reached by their owner (${account?.name}): ` +
        "let that user enter each directory above them (chmod o+x).",
    );
  }
  if (before !== directory && !existsSync(clusterIn(before))) {
    log(`The data of ${directory} were in ${before} and are gone from there: a new database begins.`);
  }
  if (reachesBinaries && reachesData) return { place: before, binaries: installed, account };

  const root = await reachableRoot(account, log);
  const binaries = reachesBinaries ? installed : copiedBinaries(installed, root);
  let place = before;
  if (!reachesData) {
    place = join(root, createHash("sha256").update(directory).digest("hex").slice(0, 12));
    makeDirectory(place, 0o711);
    writeFileSync(sign, `${place}\n`);
  }
  const closed = [...(reachesBinaries ? [] : ["node_modules"]), ...(reachesData ? [] : [directory])].join(
    " and ",
  );
  log(
    `The user who runs PostgreSQL (${account?.name}) cannot enter ${closed}: its programs run from ${binaries.root}, its data are in ${place}.`,
  );
  return { place, binaries, account };
}
