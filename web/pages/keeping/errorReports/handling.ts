// SPDX-License-Identifier: EUPL-1.2
import { type ErrorStatus } from "./errorReports.question";

/** How far a report can be, in the order in which it goes. */
export const statuses = [
  "ONTVANGEN",
  "IN_BEHANDELING",
  "GECORRIGEERD",
  "AFGEWEZEN",
] as const satisfies readonly ErrorStatus[];

/** The steps that somebody can take with one. */
export const steps = statuses.filter((status) => status !== "ONTVANGEN");

/** The names of the fields, in an address and in the form. */
export const names = {
  status: "status",
  after: "na",
  reference: "kenmerk",
  step: "stap",
  explanation: "toelichting",
} as const;

/** What somebody filled in about one report. */
export interface Handling {
  readonly reference: string;
  readonly step: ErrorStatus | null;
  readonly explanation: string | null;
}

export const statusIn = (given: URLSearchParams, name: string): ErrorStatus | null =>
  statuses.find((status) => status === given.get(name)) ?? null;

export function handlingIn(form: URLSearchParams): Handling {
  const explanation = (form.get(names.explanation) ?? "").replaceAll("\r\n", "\n").trim();
  return {
    reference: form.get(names.reference) ?? "",
    step: statusIn(form, names.step),
    explanation: explanation === "" ? null : explanation,
  };
}

/** What was filled in and not taken, and why. */
export interface Attempt {
  readonly handling: Handling;
  readonly fault: string;
}
