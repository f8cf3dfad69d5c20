// SPDX-License-Identifier: EUPL-1.2
import { type Load } from "./load";

/** Of one contender at one shape; the lists have one figure for each round. */
export interface Measured {
  /** Answers in a second. */
  readonly rates: number[];
  /** Microseconds of its process for one answer. */
  readonly cpus: number[];
  readonly latencies: number[];
}

export class Measurements {
  private readonly measured = new Map<string, Measured>();
  private readonly memories = new Map<string, number>();

  add(
    contender: string,
    shape: string,
    { answers, seconds, latencies }: Load,
    cpu: number,
    memory: number,
  ): void {
    const key = `${contender} ${shape}`;
    const known = this.measured.get(key) ?? { rates: [], cpus: [], latencies: [] };
    this.measured.set(key, known);
    known.rates.push(answers / seconds);
    known.cpus.push(cpu / answers);
    for (const latency of latencies) known.latencies.push(latency);
    this.memories.set(contender, Math.max(memory, this.memories.get(contender) ?? 0));
  }

  of(contender: string, shape: string): Measured | undefined {
    return this.measured.get(`${contender} ${shape}`);
  }

  /** The most that its process had, in megabytes. */
  memoryOf(contender: string): number {
    return (this.memories.get(contender) ?? 0) / 1_000_000;
  }

  /** How many times the rate of the other in the same round, for each round. */
  ratios(contender: string, other: string, shape: string): readonly number[] {
    return divided(this.of(contender, shape)?.rates, this.of(other, shape)?.rates);
  }
}

/** Each by the one of the same round. */
export const divided = (above: readonly number[] = [], below: readonly number[] = []): readonly number[] =>
  above.map((value, round) => value / (below[round] ?? Number.NaN));
