// SPDX-License-Identifier: EUPL-1.2
import { type GeneratorValue } from "fast-check";
import { fault, link, type WorkedOut } from "../rows";
import { number, oneOf } from "./chance";
import { type PlannedField } from "./plan";

export const rowsOfEach = 3;

/** What the data hold for a field: a value, nothing, or a fault. */
export function valueOf(g: GeneratorValue, field: PlannedField, isWhole: boolean): unknown {
  const { kind, isRequired, requires } = field;
  if (requires !== undefined) return twice(requires);
  if (kind.of === "said") return said;
  if (kind.of === "heard") return heard;
  const luck = number(g, 0, 19);
  // A number that may be absent is what others require.
  const faults = kind.of === "number" && !isRequired ? 2 : 1;
  if (!isWhole && luck < faults) return fault();
  if (luck < 4 && !isRequired) return null;
  const one = (types: readonly string[]): unknown =>
    link(`${oneOf(g, types)}${number(g, 0, rowsOfEach - 1)}`);
  const several = (make: () => unknown): unknown[] =>
    Array.from({ length: number(g, 0, 3) }, () => (luck === 4 && !isRequired ? null : make()));
  if (kind.of === "told") return told;
  if (kind.of === "number") return number(g, 0, 99);
  if (kind.of === "text") return oneOf(g, ["", "text", '"quoted" \\', "é"]);
  if (kind.of === "numbers") return several(() => number(g, 0, 9));
  if (!("to" in kind)) return { __typename: "Value", a: luck === 5 ? null : luck, b: "b" };
  return kind.of === "link" ? one(kind.to) : several(() => one(kind.to));
}

/** What the subgraph from which a field was taken over would say: never what the others say. */
export function staleValueOf({ kind }: PlannedField): unknown {
  if (kind.of === "number") return -1;
  if (kind.of === "numbers") return [-1];
  if (kind.of === "value") return { __typename: "Value", a: -1, b: "stale" };
  if (kind.of === "link") return fault("stale");
  return "to" in kind ? fault("stale") : "stale";
}

function twice(requires: readonly string[]): WorkedOut {
  return (_args, source) => {
    const values = requires.map((name) => source.get(name));
    const isKnown = values.every((value) => value !== null && value !== undefined);
    return isKnown ? values.reduce<number>((sum, value) => sum + Number(value) * 2, 0) : null;
  };
}

/** In alphabetical order: "argumentValues" is an unordered map (6.4.1). */
const told: WorkedOut = (args) =>
  JSON.stringify(args, (_key, value: unknown) =>
    typeof value === "object" && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1)))
      : value,
  );

const said: WorkedOut = ({ text }: { text?: string }, _source, memory) => {
  memory.push(text ?? "");
  return memory.join(" ");
};

const heard: WorkedOut = (_args, _source, memory) => memory.join(" ");
