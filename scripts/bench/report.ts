// SPDX-License-Identifier: EUPL-1.2
import { cpus, loadavg } from "node:os";
import { type Contender } from "./contenders";
import { divided, type Measured, type Measurements } from "./measurements";
import { median, quantile, short, spread } from "./figures";
import { shapes } from "./shapes";

/** The figures as a page of Markdown. */
export function report(measurements: Measurements, contenders: readonly Contender[]): string {
  const [main] = shapes;
  const parts = [
    `# The gateway, measured\n\nNode ${process.version}, ${cpus().length} x ${cpus()[0]?.model}, load ${loadavg()
      .map((load) => load.toFixed(1))
      .join(" ")}.`,
    "Rates are answers in a second, 64 clients. Ratios are of rounds, with their quartiles; x a is to Apollo Gateway, ÷ h to the limit.",
    ...shapes.map(({ name }) => `## ${name}\n\n${table(measurements, contenders, name)}`),
    `## Targets\n\n${targets(measurements, contenders, main?.name ?? "")}`,
  ];
  return `\n${parts.join("\n\n")}`;
}

const columns = ["", "rate", "x a", "÷ h", "CPU µs", "CPU x h", "p50 ms", "p95", "p99", "memory MB"];

function table(measurements: Measurements, contenders: readonly Contender[], shape: string): string {
  const limit = measurements.of("limit", shape);
  const lines = contenders.flatMap(({ name, title }) => {
    const measured = measurements.of(name, shape);
    return measured ? [row(measurements, name, title, shape, measured, limit)] : [];
  });
  return [columns, columns.map(() => "---"), ...lines].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

function row(
  measurements: Measurements,
  name: string,
  title: string,
  shape: string,
  { rates, cpus: times, latencies }: Measured,
  limit: Measured | undefined,
): string[] {
  return [
    title,
    short(median(rates)),
    spread(measurements.ratios(name, "apollo-http", shape)),
    spread(measurements.ratios(name, "limit", shape)),
    short(median(times)),
    spread(divided(times, limit?.cpus)),
    ...[0.5, 0.95, 0.99].map((part) => short(quantile(latencies, part))),
    measurements.memoryOf(name).toFixed(0),
  ];
}

/** What we want to be true, and whether it is. */
function targets(measurements: Measurements, contenders: readonly Contender[], shape: string): string {
  const best = (names: readonly string[]): string =>
    names.toSorted((one, other) => rateOf(other) - rateOf(one))[0] ?? "";
  const rateOf = (name: string): number => median(measurements.of(name, shape)?.rates ?? [0]);
  const p99 = (name: string): number => quantile(measurements.of(name, shape)?.latencies ?? [], 0.99);
  const ratio = (title: string, one: string, other: string, least: number): string => {
    const ratios = measurements.ratios(one, other, shape);
    const isReached = median(ratios) >= least;
    return line(title, spread(ratios), `at least ${least}`, isReached);
  };
  const isPeer = ({ isMeasure, name }: Contender): boolean => !isMeasure && !name.startsWith("own-");
  const peers = contenders.filter(isPeer).map(({ name }) => name);
  const fastestPeer = Math.min(...peers.map(p99));
  const memory = measurements.memoryOf("own-local");
  const hiveHttp = best(["hive-http", "hive-rust-http"]);
  return [
    "| What | is | should be | |\n| --- | --- | --- | --- |",
    ratio("in process, x Apollo Gateway over HTTP", "own-local", "apollo-http", 10),
    ratio("in process, x Hive Gateway in process", "own-local", best(["hive-local", "hive-rust-local"]), 4),
    ratio("in process, x a bare server around Hive's executor", "own-local", "hive-bare", 1.8),
    ratio("in process, of the limit", "own-local", "limit", 0.45),
    ratio(`over HTTP, x ${hiveHttp}`, "own-http", hiveHttp, 3),
    line(
      "p99 in process, ms",
      short(p99("own-local")),
      `below ${short(fastestPeer)}`,
      p99("own-local") < fastestPeer,
    ),
    line("memory in process, MB", memory.toFixed(0), "below 200", memory < 200),
  ].join("\n");
}

const line = (title: string, is: string, should: string, isReached: boolean): string =>
  `| ${title} | ${is} | ${should} | ${isReached ? "reached" : "not reached"} |`;
