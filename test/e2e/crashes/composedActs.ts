// SPDX-License-Identifier: EUPL-1.2
// What a person asks for as one thing, and the register does as several: half of it must never be there.
import { setTimeout as pause } from "node:timers/promises";
import { type Owner } from "./feeds";

/** A mutation that gives a report; it is rehearsed first, to know how many operations it is. */
export interface ComposedAct {
  readonly owner: Owner;
  readonly call: string;
}

const quoted = (value: string): string => JSON.stringify(value);

export const terminated = (contract: string, basis: string): ComposedAct => ({
  owner: "contracts",
  call: `terminateContract(id: ${quoted(contract)}, noticeOn: "2022-06-01", endsOn: "2023-01-01",
    exitReason: EIGEN_VERZOEK, basis: ${quoted(basis)}`,
});

export const stopped = (id: string, provider: string, from: string): ComposedAct => ({
  owner: "contracts",
  call: `announceAdmissionStop(id: ${quoted(id)}, provider: ${quoted(provider)}, segment: "ZHZ-2022/7",
    municipalities: ["GM0512"], from: ${quoted(from)}`,
});

export const merged = (
  predecessors: readonly { readonly id: string; readonly basis: string }[],
  successor: string,
): ComposedAct => ({
  owner: "providers",
  call: `mergeProviders(on: "2024-01-01", successor: ${quoted(successor)},
    successorFacts: { name: ${quoted(`${successor} (fictief)`)}, kind: INSTELLING, selfEmployed: false },
    predecessors: [${predecessors.map(({ id, basis }) => `{ id: ${quoted(id)}, basis: ${quoted(basis)} }`).join(" ")}]`,
});

/** Asks the gateway as the actor; null when no answer came. */
export type Asking = <Data>(query: string, variables?: Record<string, unknown>) => Promise<Data | null>;

interface Report {
  readonly report: {
    readonly recordedAt: string | null;
    readonly outcomes: readonly { readonly __typename: string }[];
  };
}

const asked = ({ call }: ComposedAct, rehearse: boolean): string =>
  `mutation Composed($reason: String!) {
    report: ${call}, reason: $reason, rehearse: ${String(rehearse)}) { recordedAt outcomes { __typename } } }`;

/** How many operations it would be; null when it would be refused, or nobody answered. */
export async function sizeOf(act: ComposedAct, reason: string, asking: Asking): Promise<number | null> {
  const outcomes = (await asking<Report>(asked(act, true), { reason }))?.report.outcomes ?? [];
  const isWell = outcomes.every(({ __typename }) => __typename === "OperationAccepted");
  return isWell && outcomes.length > 0 ? outcomes.length : null;
}

export async function performed(act: ComposedAct, reason: string, asking: Asking) {
  const said = await asking<Report>(asked(act, false), { reason });
  if (!said) return "lost";
  return said.report.recordedAt === null ? "refused" : "acknowledged";
}

const stage = `mutation Stage($set: ID!, $part: Int!, $changes: [ContractsChange!]!) {
  stageContracts(set: $set, part: $part, changes: $changes) { id } }`;
const run = `mutation Run($set: ID!, $parts: Int!, $reason: String!) {
  runContracts(set: $set, parts: $parts, reason: $reason, rehearse: false) { id } }`;
const state = "query State($set: ID!) { set: contractsSet(set: $set) { state recordedAt } }";

interface State {
  readonly set: { readonly state: string; readonly recordedAt: string | null } | null;
}

/** So many times in a row nobody answers before it is given up, as when all of it is gone; some ten seconds. */
const patience = 200;

/**
 * Stages parts, has them performed, and asks until the register says what became of the set. What began it finishes,
 * whatever is killed in between; only whether it began can be unknown.
 */
export async function staged(
  set: string,
  parts: readonly (readonly object[])[],
  reason: string,
  asking: Asking,
): Promise<"acknowledged" | "refused" | "lost"> {
  for (const [index, changes] of parts.entries()) await asking(stage, { set, part: index + 1, changes });
  const begun = await asking(run, { set, parts: parts.length, reason });
  for (let silences = 0; silences < patience;) {
    // None is told while its owner is away, too.
    const found = (await asking<State>(state, { set }))?.set ?? null;
    silences = found ? 0 : silences + 1;
    const isOver = found !== null && found.state !== "RUNNING";
    if (isOver && found.recordedAt) return "acknowledged";
    if (isOver) return begun ? "refused" : "lost";
    await pause(50);
  }
  return "lost";
}
