// SPDX-License-Identifier: EUPL-1.2
import { words } from "../../../kit/words";
import { type Gateway } from "../../graph/gateway";
import { wrong } from "../parameters";
import { type Moment } from "./moment";

export interface Segment {
  readonly id: string;
  readonly code: string;
  readonly label: string;
  /** What it is a part of: the segment above it, and so on upwards. */
  readonly above: readonly string[];
}

export interface Scheme {
  readonly code: string;
  /** Those that are no more than their parts together are left out, as the choice matrix does. */
  readonly segments: readonly Segment[];
}

interface Told {
  readonly code: string;
  readonly segments: readonly (Omit<Segment, "above"> & {
    readonly parent: { readonly id: string } | null;
    readonly children: readonly { readonly id: string }[];
  })[];
}

const told = "code segments { id code label parent { id } children { id } }";

const query = `query ExportSchemes($region: ID!, $on: LocalDate!, $knownAt: DateTime!) {
  schemes: segmentSchemes(region: $region, on: $on, knownAt: $knownAt) { ${told} } }`;

const nationalQuery = `query ExportNationalSchemes($on: LocalDate!, $knownAt: DateTime!) {
  schemes: nationalSegmentSchemes(on: $on, knownAt: $knownAt) { ${told} } }`;

/** The schemes that a region uses on the day; national ones are not among them. */
export async function schemesOf(
  region: string,
  moment: Moment,
  gateway: Gateway,
): Promise<readonly Scheme[]> {
  const { schemes } = await gateway.ask<{ schemes: readonly Told[] }>(query, { region, ...moment });
  return schemes.map(toScheme);
}

/** The schemes of no region in use on the day. */
export async function nationalSchemes(moment: Moment, gateway: Gateway): Promise<readonly Scheme[]> {
  const { schemes } = await gateway.ask<{ schemes: readonly Told[] }>(nationalQuery, { ...moment });
  return schemes.map(toScheme);
}

function toScheme({ code, segments }: Told): Scheme {
  const parents = new Map(segments.map(({ id, parent }) => [id, parent?.id]));
  const above = (id: string): string[] => {
    const parent = parents.get(id);
    return parent === undefined ? [] : [parent, ...above(parent)];
  };
  return {
    code,
    segments: segments
      .filter(({ children }) => children.length === 0)
      .map(({ id, code: own, label }) => ({ id, code: own, label, above: above(id) })),
  };
}

/** The only scheme of a region on the day; one of more must be named. */
export async function onlySchemeOf(region: string, moment: Moment, gateway: Gateway): Promise<Scheme> {
  const schemes = await schemesOf(region, moment, gateway);
  const [only, ...more] = schemes;
  if (only && more.length === 0) return only;
  const codes = schemes.map(({ code }) => code).join(", ");
  throw wrong(
    "scheme",
    codes === ""
      ? words(
          "a scheme of the country; this region uses none on the day",
          "een landelijke indeling; deze regio gebruikt er op de dag geen",
        )
      : words(`one of ${codes}`, `een van ${codes}`),
  );
}
