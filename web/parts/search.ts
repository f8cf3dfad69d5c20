// SPDX-License-Identifier: EUPL-1.2
import { type Parameters } from "../page/address";

export const scales = [
  "LOCAL",
  "SUBREGIONAL",
  "REGIONAL",
  "SUPRAREGIONAL",
  "NATIONAL",
  "INDIVIDUAL",
] as const;
export type Scale = (typeof scales)[number];

export const kinds = [
  "INSTELLING",
  "VRIJGEVESTIGDE",
  "GECERTIFICEERDE_INSTELLING",
  "GEZINSHUIS",
  "PLEEGZORGAANBIEDER",
  "ZORGBOERDERIJ",
  "COOPERATIE",
  "OVERIG",
] as const;
export type ProviderKind = (typeof kinds)[number];

/** What is asked of the list beside municipality, segment and day. */
interface Filter {
  readonly includeIndividual: boolean;
  readonly openForIntake?: boolean;
  readonly consultsForAccessTeams?: boolean;
  readonly kinds?: readonly ProviderKind[];
  readonly scales?: readonly Scale[];
  readonly identities?: readonly string[];
}

/** Months that care is expected to take, to choose from. */
export const durations = [3, 6, 12, 24] as const;
export const usualDuration = 6;
export const mostCompared = 4;

/** What somebody looks for. All but the denominations stands in the address. */
export interface Search {
  readonly municipality: string;
  /** The id of a segment. */
  readonly segment: string;
  /** A segment in plain words, before it is known which one is meant. */
  readonly words: string;
  readonly on: string;
  readonly months: number;
  readonly openOnly: boolean;
  readonly consults: boolean;
  readonly individual: boolean;
  readonly kinds: readonly ProviderKind[];
  readonly scales: readonly Scale[];
  /** Sent by POST only: whom somebody looks for with them is nobody's business. */
  readonly identities: readonly string[];
  /** Keys of entries: a provider and a contract line. */
  readonly compared: readonly string[];
  readonly after: string;
}

export function searchIn(query: URLSearchParams, form: URLSearchParams): Search {
  const text = (name: string): string => (query.get(name) ?? "").trim();
  const chosen = <Code extends string>(name: string, codes: readonly Code[]): Code[] =>
    codes.filter((code) => query.getAll(name).includes(code));
  const months = Number(text("duur"));
  return {
    municipality: text("gemeente"),
    segment: text("segment"),
    words: text("woord"),
    on: text("datum"),
    months: durations.find((duration) => duration === months) ?? usualDuration,
    openOnly: text("open") === "ja",
    consults: text("consult") === "ja",
    individual: text("maatwerk") === "ja",
    kinds: chosen("soort", kinds),
    scales: chosen("schaal", scales),
    identities: form.getAll("denominatie").filter((id) => id !== ""),
    compared: [...new Set([query, form].flatMap((given) => given.getAll("vergelijk")))].filter(
      (key) => key !== "",
    ),
    after: text("na"),
  };
}

/** The one address of a search; never with a denomination. */
export const parametersOf = (search: Search): Parameters => ({
  gemeente: search.municipality,
  segment: search.segment,
  woord: search.words,
  datum: search.on,
  duur: search.months === usualDuration ? null : search.months,
  open: search.openOnly,
  consult: search.consults,
  maatwerk: search.individual,
  soort: search.kinds,
  schaal: search.scales,
  vergelijk: search.compared,
  na: search.after,
});

/** The same search with nothing that makes its list shorter. */
export const unfiltered = (search: Search): Search => ({
  ...search,
  openOnly: false,
  consults: false,
  kinds: [],
  scales: [],
  identities: [],
  after: "",
});

/** Whether it is known what is looked for: a word that was typed wins over a segment that was chosen before. */
export const isComplete = ({ municipality, segment, words }: Search): boolean =>
  municipality !== "" && segment !== "" && words === "";

/** Whether something is asked beside municipality, segment and day. */
export const isNarrowed = (search: Search): boolean =>
  search.openOnly ||
  search.consults ||
  search.kinds.length + search.scales.length + search.identities.length > 0;

/** Whether bespoke contracts are looked at: who asks for their scale asks for those. */
export const asksBespoke = ({ individual, scales }: Search): boolean =>
  individual || scales.includes("INDIVIDUAL");

export const filterOf = (search: Search): Filter => ({
  includeIndividual: asksBespoke(search),
  ...(search.openOnly && { openForIntake: true }),
  ...(search.consults && { consultsForAccessTeams: true }),
  ...(search.kinds.length > 0 && { kinds: search.kinds }),
  ...(search.scales.length > 0 && { scales: search.scales }),
  ...(search.identities.length > 0 && { identities: search.identities }),
});
