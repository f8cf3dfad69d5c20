// SPDX-License-Identifier: EUPL-1.2
import { apollo } from "./apollo";
import { bareHive, hive } from "./hive";
import { limit, merged } from "./measures";
import { ours } from "./ours";
import { residentMemory } from "./residentMemory";

/** What a process used since it began. */
export interface Usage {
  /** In microseconds. */
  readonly cpu: number;
  /** In bytes, with that of the processes that it started, such as a planner. */
  readonly memory: number;
}

// One contender in a process of its own: `contender.js NAME SUBGRAPHS FOLDER`.
const [name = "", subgraphsAt = "", folder = ""] = process.argv.slice(2);

function start(): Promise<string> {
  if (name === "limit") return limit(subgraphsAt);
  if (name === "merged") return merged(subgraphsAt);
  if (name === "apollo-http") return apollo(folder, subgraphsAt);
  const isLocal = /-local|-bare/.test(name);
  if (name.startsWith("own-")) return ours(subgraphsAt, isLocal);
  const options = { folder, subgraphsAt, isLocal, isRust: /-rust|-bare/.test(name) };
  return name === "hive-bare" ? bareHive(options) : hive(options);
}

void start().then((url) => {
  process.on("message", () => {
    const { user, system } = process.cpuUsage();
    process.send?.({ cpu: user + system, memory: residentMemory() } satisfies Usage);
  });
  process.send?.({ url });
});
