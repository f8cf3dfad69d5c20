// SPDX-License-Identifier: EUPL-1.2
import { type Clock } from "../../../kit/clock";
import { type LocalDate } from "../../../kit/localDate";
import { words } from "../../../kit/words";
import { type Gateway } from "../../graph/gateway";
import { type Question, wrong } from "../parameters";
import { momentOf, type Moment } from "./moment";

/** A municipality, and the region in which it buys youth care on the day. */
export interface Place {
  readonly code: string;
  readonly name: string;
  readonly region: string;
}

interface Answer {
  readonly municipality: {
    readonly code: string;
    readonly name: string;
    readonly from: LocalDate | null;
    readonly memberships: readonly {
      readonly regionCode: string;
      readonly purpose: string;
      readonly from: LocalDate | null;
      readonly until: LocalDate | null;
    }[];
  } | null;
}

const query = `query ExportPlace($code: ID!, $on: LocalDate!, $knownAt: DateTime) {
  municipality(code: $code, on: $on, knownAt: $knownAt) { code name from memberships { regionCode purpose from until } } }`;

async function placeAt(
  code: string,
  on: LocalDate,
  knownAt: string | undefined,
  gateway: Gateway,
): Promise<Place> {
  const { municipality } = await gateway.ask<Answer>(query, { code, on, knownAt });
  if (!municipality) throw wrong("municipality");
  const buying = buyingIn(municipality, on);
  if (buying === null) {
    throw wrong(
      "municipality",
      words(
        `a municipality that buys youth care in a region on ${on}`,
        `een gemeente die op ${on} in een regio jeugdhulp inkoopt`,
      ),
    );
  }
  return { code, name: municipality.name, region: buying.region };
}

/** Where a municipality buys youth care, and the first day on which it is there and does; null: as long as is known. */
export interface Buying {
  readonly region: string;
  readonly from: LocalDate | null;
}

/** Null when the municipality does not buy on the day, or is not there. */
export async function buyingAt(
  code: string,
  on: LocalDate,
  knownAt: string,
  gateway: Gateway,
): Promise<Buying | null> {
  const { municipality } = await gateway.ask<Answer>(query, { code, on, knownAt });
  return municipality && buyingIn(municipality, on);
}

function buyingIn(municipality: NonNullable<Answer["municipality"]>, on: LocalDate): Buying | null {
  const membership = municipality.memberships.find(
    ({ purpose, from, until }) =>
      purpose === "INKOOP_JEUGDHULP" && (from === null || from <= on) && (until === null || on < until),
  );
  return membership
    ? { region: membership.regionCode, from: later(municipality.from, membership.from) }
    : null;
}

const later = (one: LocalDate | null, other: LocalDate | null): LocalDate | null =>
  one === null || (other !== null && other > one) ? other : one;

/** Where a municipality buys, and the moment that all that follows is asked as of. */
export async function placeOf(
  { municipality = "", on, knownAt }: Pick<Question, "municipality" | "on" | "knownAt">,
  gateway: Gateway,
  clock: Clock,
): Promise<{ readonly place: Place; readonly moment: Moment & { readonly definition: string } }> {
  const day = on ?? clock.today();
  // As the register knows it now says only of which region to ask; what counts is asked once the moment is settled.
  const { region } = await placeAt(municipality, day, knownAt, gateway);
  const moment = await momentOf(
    { region, on: day, ...(knownAt !== undefined && { knownAt }) },
    gateway,
    clock,
  );
  return { place: await placeAt(municipality, day, moment.knownAt, gateway), moment };
}
