// SPDX-License-Identifier: EUPL-1.2
import { type LocalDate } from "../../../kit/localDate";
import { byDutchName } from "../answer/order.rules";
import { movesOf } from "../report/bridge.rules";
import { blocksOfProviders } from "../report/comparable.rules";
import { commissionedBy, type Counted, countedIn, type CountedKey, named } from "../report/count.rules";
import { providersByIdentity } from "../report/identity.rules";
import { reasonsBetween } from "../report/reason.rules";
import { type Commissioner, type CountUnit, type FlowReason } from "../report/report.codes";
import { type ReportEvidence } from "../report/reportEvidence";
import { type Standing, standingOn } from "../report/standing.rules";
import { type CountedSide } from "./counted.codes";

/** A figure of the report between two days. What is null does not narrow it. */
export interface Figure {
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly unit: CountUnit;
  readonly side: CountedSide;
  readonly reason: FlowReason | null;
  readonly commissioner: Commissioner | null;
  readonly block: string | null;
  readonly identity: string | null;
}

/** One of what a figure counts, and the providers that it stands for. */
export interface CountedItem extends CountedKey {
  /** Why it went or came; null in a count on a day. */
  readonly reason: FlowReason | null;
  readonly providerIds: readonly string[];
}

/** What is asked together and is no figure of the report: the argument, and what it goes with. */
export interface NoSuchFigure {
  readonly argument: "reason" | "commissioner" | "block" | "identity";
  readonly expected: string;
}

/** Null for a figure that the report has. */
export function noSuchFigure({
  unit,
  side,
  reason,
  commissioner,
  block,
  identity,
}: Figure): NoSuchFigure | null {
  const isDifference = side === "GONE" || side === "CAME";
  if (reason !== null && !isDifference)
    return { argument: "reason", expected: "no reason with a count on a day, or side GONE or CAME" };
  if (commissioner !== null && (isDifference || unit !== "RTA"))
    return { argument: "commissioner", expected: "unit RTA and side BEFORE or AFTER with it" };
  if (block !== null && (isDifference || unit !== "CONTRACTED"))
    return { argument: "block", expected: "unit CONTRACTED and side BEFORE or AFTER with it" };
  if (identity !== null && (isDifference || unit !== "CONTRACTED" || block !== null))
    return { argument: "identity", expected: "unit CONTRACTED, side BEFORE or AFTER and no block with it" };
  return null;
}

/** What a figure counts, by name; null when the segment is not one of a comparable block before. */
export function countedOf(evidence: ReportEvidence, figure: Figure): CountedItem[] | null {
  const from = standingOn(evidence, figure.from);
  const to = standingOn(evidence, figure.to);
  const standing = figure.side === "BEFORE" || figure.side === "GONE" ? from : to;
  const found =
    figure.side === "GONE" || figure.side === "CAME"
      ? difference(evidence, from, to, figure)
      : count(evidence, from, to, figure);
  return found === null ? null : inOrder(found, standing);
}

function difference(
  evidence: ReportEvidence,
  from: Standing,
  to: Standing,
  { unit, side, reason }: Figure,
): CountedItem[] {
  const direction = side === "GONE" ? -1 : 1;
  return movesOf(unit, from, to, reasonsBetween(evidence, from, to))
    .filter((move) => move.change === direction && (reason === null || move.reason === reason))
    .map((move) => ({
      ...named(unit, move.key, move.providerIds),
      reason: move.reason,
      providerIds: move.providerIds,
    }));
}

function count(
  evidence: ReportEvidence,
  from: Standing,
  to: Standing,
  { unit, side, commissioner, block, identity }: Figure,
): CountedItem[] | null {
  const standing = side === "BEFORE" ? from : to;
  if (block !== null) {
    const asked = blocksOfProviders(evidence, from, to).find((each) => each.fromSegmentIds.includes(block));
    return asked ? itemsOf(unit, themselves(side === "BEFORE" ? asked.from : asked.to)) : null;
  }
  if (identity !== null) return itemsOf(unit, themselves(providersByIdentity(standing).get(identity) ?? []));
  return itemsOf(
    unit,
    commissioner === null ? countedIn(unit, standing) : commissionedBy(commissioner, standing),
  );
}

const themselves = (ids: Iterable<string>): Counted => new Map([...ids].map((id) => [id, [id]]));

const itemsOf = (unit: CountUnit, counted: Counted): CountedItem[] =>
  [...counted].map(([key, providerIds]) => ({
    ...named(unit, key, providerIds),
    reason: null,
    providerIds,
  }));

/** By the name of the first of its providers, then by what it is. */
function inOrder(items: readonly CountedItem[], { providers }: Standing): CountedItem[] {
  const nameOf = ({ providerIds: [id = ""] }: CountedItem): string => providers.get(id)?.name ?? id;
  return items
    .map((item) => ({ item, name: nameOf(item) }))
    .sort((one, other) => byDutchName(one.name, other.name) || (keyOf(one.item) < keyOf(other.item) ? -1 : 1))
    .map(({ item }) => ({ ...item, providerIds: [...item.providerIds].sort() }));
}

/** Tells what is counted apart. */
export const keyOf = ({ kind, id }: CountedKey): string => `${kind} ${id}`;
