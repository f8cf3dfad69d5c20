// SPDX-License-Identifier: EUPL-1.2
import { contains, type LocalDate, type Period } from "../../../kit/localDate";
import { type Words, words } from "../../../kit/words";

/** Whether a provider is a member on a day; `ahead`: it is to become one later, as the register says now. */
export type Presence = "never" | "member" | "left" | "ahead";

type Versions = readonly (Period & { readonly id: string })[];

export function presenceOf(versions: Versions, id: string, on: LocalDate): Presence {
  const own = versions.filter((version) => version.id === id);
  if (own.length === 0) return "never";
  if (own.some((version) => contains(version, on))) return "member";
  return own.some(({ validFrom }) => validFrom !== null && validFrom > on) ? "ahead" : "left";
}

/** Somebody who is in more than one list, or twice in one. */
export const whoIsNamedTwice = (named: readonly string[]): string | null =>
  named.find((one, at) => named.indexOf(one) !== at) ?? null;

interface Change {
  readonly joins: readonly { readonly provider: string }[];
  readonly leaves: readonly string[];
  readonly roles: readonly { readonly provider: string }[];
}
interface MembersFault {
  readonly field: keyof Change;
  readonly expected: Words;
  readonly given: string;
}

/** The first provider of which the register says that this cannot become of it. Whom it never heard of, the kit refuses. */
export function membersFault(
  { joins, leaves, roles }: Change,
  presence: (provider: string) => Presence,
  on: LocalDate,
): MembersFault | null {
  const members = words(`members on ${on}`, `leden op ${on}`);
  const faults = [
    ...among("joins", joins.map(providerOf), strangers(on), (id) =>
      ["member", "ahead"].includes(presence(id)),
    ),
    ...among("leaves", leaves, members, (id) => ["left", "ahead"].includes(presence(id))),
    ...among("roles", roles.map(providerOf), members, (id) => ["left", "ahead"].includes(presence(id))),
  ];
  return faults[0] ?? null;
}

const providerOf = ({ provider }: { readonly provider: string }): string => provider;

const strangers = (on: LocalDate): Words =>
  words(
    `providers that are no members on ${on}, and are not to become that later`,
    `aanbieders die op ${on} geen lid zijn, en het later ook niet worden`,
  );

const among = (
  field: keyof Change,
  all: readonly string[],
  expected: Words,
  isWrong: (provider: string) => boolean,
): MembersFault[] => all.filter(isWrong).map((given) => ({ field, expected, given }));
