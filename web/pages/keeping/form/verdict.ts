// SPDX-License-Identifier: EUPL-1.2
import { type GraphRefusal } from "../../../graph/graph";
import { type Words, words } from "../../../../kit/words";
import { type FieldFault } from "./given";
import { type Outcome, type Report, type Stale } from "./report";

/** What a form shows after it was sent. */
export type Verdict =
  | { readonly kind: "none" }
  | { readonly kind: "unproven" }
  /** There is room for more, which was asked for. */
  | { readonly kind: "room" }
  | { readonly kind: "faults"; readonly faults: readonly FieldFault[] }
  /** What a number stands for was not seen yet, or which is meant by a name. */
  | { readonly kind: "look" }
  /** What a number or a name stands for cannot be said. */
  | { readonly kind: "unsaid" }
  /** It does more than one may think: whether that is meant. */
  | { readonly kind: "doubt"; readonly doubt: Words }
  | { readonly kind: "tried"; readonly outcomes: readonly Outcome[] }
  | { readonly kind: "unchanged" }
  | { readonly kind: "stale"; readonly stale: readonly Stale[] }
  | { readonly kind: "other-day" }
  | { readonly kind: "not-allowed" }
  | { readonly kind: "already" }
  | { readonly kind: "unknown" }
  | { readonly kind: "recorded"; readonly id: string };

/** What a report comes down to: the first thing in the way, or what was done. @param id of what the form is about */
export function verdictOf({ recordedAt, outcomes }: Report, id: string): Verdict {
  const faults = outcomes.flatMap((outcome) =>
    outcome.__typename === "OperationRefused"
      ? outcome.faults.map(({ field, expected, expectedInDutch, given }) => ({
          of: outcome.id,
          field,
          given,
          expected: words(expected, expectedInDutch),
        }))
      : [],
  );
  if (faults.length > 0) return { kind: "faults", faults };
  const is = (name: Outcome["__typename"]): boolean => outcomes.some(({ __typename }) => __typename === name);
  const stale = outcomes.filter((outcome): outcome is Stale => outcome.__typename === "StaleOperation");
  if (is("NotAllowed")) return { kind: "not-allowed" };
  if (stale.length > 0) return { kind: "stale", stale };
  if (is("AlreadyRegistered")) return { kind: "already" };
  if (is("UnknownEntity")) return { kind: "unknown" };
  if (!is("OperationAccepted")) return { kind: "unchanged" };
  return recordedAt === null ? { kind: "tried", outcomes } : { kind: "recorded", id };
}

/** What an error of the register comes down to; null when it is no answer to what was filled in. */
export function verdictOfRefusal({ code, message, field, expectedInDutch }: GraphRefusal): Verdict | null {
  if (code === "FORBIDDEN") return { kind: "not-allowed" };
  if (code !== "BAD_USER_INPUT") return null;
  const told = field === null ? message : message.replace(`${field}: `, "");
  const fault =
    expectedInDutch === null
      ? { expected: words(told, told), isEnglish: true }
      : { expected: words(told, expectedInDutch) };
  return { kind: "faults", faults: [{ field: field ?? "", ...fault }] };
}
