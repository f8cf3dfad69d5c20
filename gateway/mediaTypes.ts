// SPDX-License-Identifier: EUPL-1.2

/** In which an answer can be had; see "GraphQL over HTTP", Media Types. */
const offered = ["application/json", "application/graphql-response+json"] as const;

const json = "application/json; charset=utf-8";
const response = "application/graphql-response+json; charset=utf-8";

/** The headers `accept` of usual clients, and what the answer to them is in. */
const usual: ReadonlyMap<string | undefined, string> = new Map([
  [undefined, json],
  ["*/*", json],
  ["application/json", json],
  ["application/json, */*", json],
  ["application/graphql-response+json", response],
  ["application/graphql-response+json, application/json", response],
  ["application/graphql-response+json,application/json;q=0.9", response],
]);

/** Undefined when it takes more than a look to tell. */
export const typeForUsual = (accept: string | undefined): string | undefined => usual.get(accept);

/**
 * Whether an answer can be had in a type that the client takes. Asked before anything is carried out: who cannot read
 * the answer to a mutation had better not make one.
 */
export function isAcceptable(accept: string | undefined): boolean {
  if (!accept) return true;
  const ranges = accept.split(",").map(rangeIn);
  return offered.some((type) => {
    const fitting = ranges.filter((range) => fits(range, type));
    return (fitting.toSorted((one, other) => other.precision - one.precision)[0]?.quality ?? 0) > 0;
  });
}

interface Range {
  readonly type: string;
  /** `type/subtype` is more precise than `type/*`, and that than anything. */
  readonly precision: number;
  readonly quality: number;
}

function rangeIn(text: string): Range {
  const [type = "", ...parameters] = text.split(";").map((part) => part.trim().toLowerCase());
  const quality = parameters.find((parameter) => parameter.startsWith("q="))?.slice(2);
  const precision = type === "*/*" ? 0 : type.endsWith("/*") ? 1 : 2;
  return { type, precision, quality: quality === undefined ? 1 : Number(quality) };
}

const fits = ({ type, precision }: Range, offer: string): boolean =>
  precision === 0 || (precision === 1 ? offer.startsWith(type.slice(0, -1)) : offer === type);
