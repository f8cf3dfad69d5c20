// SPDX-License-Identifier: EUPL-1.2
import { keptEntities } from "../../../labels/register.labels";
import { factRule, type FactRule } from "../form/shownValue";
import { isKept, type Kept } from "../record/past";
import { type Known, type Ref } from "./lookUp";

/** What something is called, in the facts that say so; a segment has a code before it. */
export const naming = ["code", "name", "title", "label", "desk", "subject"] as const;

/** By which of what it names somebody knows a thing; what is not here tells it apart from nothing. */
const knownBy: readonly Kept[] = [
  "Provider",
  "Consortium",
  "Contract",
  "ContractLine",
  "Kpi",
  "KpiAgreement",
  "Criterion",
  "SegmentScheme",
  "Segment",
  "Municipality",
  "Region",
  "ProcurementFramework",
];

export interface Named extends Ref {
  /** The fact that names it, where its kind does not say what it is to the whole, as of a subcontractor; null elsewhere. */
  readonly role: string | null;
}

/** What a known thing names in its own facts: first what it is of, then what has another role in it. */
export function namedIn({ typeName, facts }: Known): readonly Named[] {
  const rules: readonly (readonly [string, FactRule])[] = Object.entries(keptEntities[typeName].facts);
  const before = new Set<string>();
  return rules
    .flatMap(([fact, { refersTo }]): Named[] => {
      const kind = refersTo ?? "";
      if (!isKept(kind) || !knownBy.includes(kind)) return [];
      // The first of a kind is what it is of: the parties of a contract, the provider that was taken over.
      const role = before.has(kind) ? fact : null;
      before.add(kind);
      return idsIn(facts[fact]).map((id) => ({ typeName: kind, id, role }));
    })
    .toSorted(
      (one, other) =>
        Number(one.role !== null) - Number(other.role !== null) ||
        knownBy.indexOf(one.typeName) - knownBy.indexOf(other.typeName),
    );
}

export const idsIn = (value: unknown): readonly string[] =>
  [value].flat().filter((id): id is string => typeof id === "string" && id !== "");

/** What a fact names, when it names something. */
export function refsOf(typeName: Kept, fact: string, value: unknown): readonly Ref[] {
  const kind = factRule(typeName, fact)?.refersTo ?? "";
  return isKept(kind) ? idsIn(value).map((id) => ({ typeName: kind, id })) : [];
}
