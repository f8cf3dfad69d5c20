// SPDX-License-Identifier: EUPL-1.2
import { isLocalDate } from "../../../kit/localDate";
import { type Parameters } from "../../page/address";
import { isMoment, knownParameter } from "../../parts/knownAt";
import { type Interval } from "./report.question";

/** What the address says of which report is wanted; null is not said. */
export interface ReportChoice {
  readonly region: string | null;
  readonly from: string | null;
  readonly to: string | null;
  /** An instant, `2026-11-26T09:00:00.123Z`; null is now. */
  readonly knownAt: string | null;
  /** The division of the choice matrix; `noScheme` where none is in use. */
  readonly scheme: string | null;
  readonly every: Interval;
}

export type ChosenReport = ReportChoice & {
  readonly region: string;
  readonly from: string;
  readonly to: string;
  readonly scheme: string;
};

/** The fields of the form, by their names in the address. */
export const fieldNames = {
  region: "regio",
  from: "van",
  to: "tot",
  knownAt: knownParameter,
  scheme: "indeling",
  every: "reeks",
} as const;

export type FieldName = keyof typeof fieldNames;

/** In the address for: on that day the region divides its care in no way that the register knows. */
export const noScheme = "geen";

export const intervals = { maand: "MONTH", kwartaal: "QUARTER", jaar: "YEAR" } as const;
export const usualInterval = "kwartaal";

/** @returns the choice, and the fields of which the text cannot be read; those are null in the choice */
export function choiceIn(query: URLSearchParams): {
  readonly choice: ReportChoice;
  readonly unreadable: ReadonlySet<FieldName>;
} {
  const unreadable = new Set<FieldName>();
  const read = (name: FieldName, isGood: (text: string) => boolean): string | null => {
    const text = (query.get(fieldNames[name]) ?? "").trim();
    if (text === "") return null;
    if (isGood(text)) return text;
    unreadable.add(name);
    return null;
  };
  const interval = read("every", (text) => Object.hasOwn(intervals, text)) ?? usualInterval;
  const choice: ReportChoice = {
    region: read("region", () => true),
    from: read("from", isLocalDate),
    to: read("to", isLocalDate),
    knownAt: read("knownAt", isMoment),
    scheme: read("scheme", () => true),
    every: intervals[interval as keyof typeof intervals],
  };
  return { choice, unreadable };
}

/** The choice as it stands in an address; what is usual is not said. */
export function parametersOf({ region, from, to, knownAt, scheme, every }: ReportChoice): Parameters {
  const [interval] = Object.entries(intervals).find(([, each]) => each === every) ?? [];
  return {
    [fieldNames.region]: region,
    [fieldNames.from]: from,
    [fieldNames.to]: to,
    [fieldNames.knownAt]: knownAt,
    [fieldNames.scheme]: scheme,
    [fieldNames.every]: interval === usualInterval ? null : interval,
  };
}
