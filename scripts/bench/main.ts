// SPDX-License-Identifier: EUPL-1.2
import { loadavg } from "node:os";
import { parseArgs } from "node:util";
import { type Contender, contenders } from "./contenders";
import { installForeignPackages } from "./foreignPackages";
import { loaded, requestOf } from "./load";
import { Measurements } from "./measurements";
import { report } from "./report";
import { Running } from "./running";
import { type Shape, shapes } from "./shapes";

const clients = 64;

interface Started extends Contender {
  readonly running: Running;
}

/** `npm run bench:gateway -- [--quick] [--only NAME,NAME]` */
async function main(): Promise<void> {
  const { quick = false, only } = parseArgs({
    options: { quick: { type: "boolean" }, only: { type: "string" } },
  }).values;
  const chosen = contenders.filter(({ name }) => !only || only.split(",").includes(name));
  if (chosen.length === 0)
    throw new Error(`--only: choose of ${contenders.map(({ name }) => name).join(", ")}`);
  const folder = chosen.some(({ isForeign }) => isForeign) ? installForeignPackages() : "";
  const subgraphs = await Running.start("subgraphServer", [], null);
  const started: Started[] = [];
  try {
    for (const contender of chosen) {
      const given = [contender.name, subgraphs.url, folder];
      started.push({ ...contender, running: await Running.start("contender", given, 0) });
    }
    for (const shape of shapes) await areIdentical(started, shape);
    const measurements = new Measurements();
    const began = performance.now();
    for (const shape of shapes) await warm(started, shape, quick ? 300 : 1500);
    const rounds = quick ? 3 : 11;
    for (let round = 0; round < rounds; round++) {
      console.log(`round ${round + 1} of ${rounds}, load ${loadavg()[0]?.toFixed(1)}`);
      for (const shape of shapes)
        // Who comes first in one round comes last in the next.
        for (let index = 0; index < started.length; index++) {
          const contender = started[(index + round) % started.length] as Started;
          await measure(measurements, contender, shape, quick ? 300 : shape === shapes[0] ? 1200 : 700);
        }
    }
    console.log(report(measurements, chosen));
    console.log(`\n${Math.round((performance.now() - began) / 1000)} s of measuring.`);
  } finally {
    for (const { running } of [...started, { running: subgraphs }]) running.stop();
  }
}

/** Nothing is compared before all answer the same. */
async function areIdentical(started: readonly Started[], shape: Shape): Promise<void> {
  const some = shape.variables.filter((_one, index) => index % 37 === 0);
  for (const variables of some) {
    let first: string | null = null;
    for (const { name, running, besides } of started) {
      const response = await fetch(running.url, {
        method: "POST",
        headers: { "content-type": "application/json", accept: "application/json" },
        body: JSON.stringify({ query: shape.query, variables, ...besides }),
      });
      const text = await response.text();
      const { data, errors } = JSON.parse(text) as { data?: unknown; errors?: unknown };
      const told = JSON.stringify(data);
      if (errors !== undefined || !data)
        throw new Error(`${name} does not answer the ${shape.name}: ${text}`);
      first ??= told;
      if (told !== first) throw new Error(`${name} answers the ${shape.name} otherwise:\n${told}\n${first}`);
    }
    if (variables === some[0]) console.log(`${shape.name}: ${first?.length} bytes, the same from all`);
  }
}

async function warm(started: readonly Started[], shape: Shape, milliseconds: number): Promise<void> {
  for (const { running, besides } of started)
    await loaded(running.url, requestsOf(running.url, shape, besides), clients, milliseconds);
}

async function measure(
  measurements: Measurements,
  { name, running, besides }: Started,
  shape: Shape,
  milliseconds: number,
): Promise<void> {
  const requests = requestsOf(running.url, shape, besides);
  const before = await running.usage();
  const load = await loaded(running.url, requests, clients, milliseconds);
  const after = await running.usage();
  measurements.add(name, shape.name, load, after.cpu - before.cpu, after.memory);
}

const requestsOf = (url: string, { query, variables }: Shape, besides: Contender["besides"]): Buffer[] =>
  variables.map((one) => requestOf(url, { query, variables: one, ...besides }));

main().catch((fault: unknown) => {
  console.error(fault instanceof Error ? fault.message : fault);
  process.exitCode = 1;
});
