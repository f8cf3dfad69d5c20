// SPDX-License-Identifier: EUPL-1.2
import { type Clock } from "../../../kit/clock";
import { type LocalDate } from "../../../kit/localDate";
import { type Gateway } from "../../graph/gateway";
import { type Question } from "../parameters";

/** What all pages of an export are asked as of. */
export interface Moment {
  readonly on: LocalDate;
  readonly knownAt: string;
}

const query = `query ExportMoment($region: ID!, $on: LocalDate!, $knownAt: DateTime) {
  landscape(region: $region, on: $on, knownAt: $knownAt, first: 1) { knownAt definition } }`;

interface Answer {
  readonly landscape: { readonly knownAt: string; readonly definition: string };
}

/** Settles what the register knows once, so that pages that are asked later show nothing newer. */
export async function momentOf(
  { region, on, knownAt }: { region: string } & Pick<Question, "on" | "knownAt">,
  gateway: Gateway,
  clock: Clock,
): Promise<Moment & { readonly definition: string }> {
  const day = on ?? clock.today();
  const { landscape } = await gateway.ask<Answer>(query, { region, on: day, knownAt });
  return { on: day, ...landscape };
}
