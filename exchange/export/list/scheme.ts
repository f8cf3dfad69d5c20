// SPDX-License-Identifier: EUPL-1.2
import { words } from "../../../kit/words";
import { type Gateway } from "../../graph/gateway";
import { wrong } from "../parameters";
import { type Moment } from "./moment";

export interface Segment {
  readonly id: string;
  readonly code: string;
  readonly label: string;
  /** What it is a part of. */
  readonly parent: { readonly id: string } | null;
}

export interface Scheme {
  readonly code: string;
  /** Those that are no more than their parts together are left out, as the choice matrix does. */
  readonly segments: readonly Segment[];
}

interface Answer {
  readonly segmentSchemes: readonly {
    readonly code: string;
    readonly segments: readonly (Segment & { readonly children: readonly { readonly id: string }[] })[];
  }[];
}

const query = `query ExportSchemes($region: ID!, $on: LocalDate!, $knownAt: DateTime!) {
  segmentSchemes(region: $region, on: $on, knownAt: $knownAt) { code segments { id code label parent { id } children { id } } } }`;

/** The schemes that a region uses on the day; national ones are not among them. */
export async function schemesOf(
  region: string,
  moment: Moment,
  gateway: Gateway,
): Promise<readonly Scheme[]> {
  const { segmentSchemes } = await gateway.ask<Answer>(query, { region, ...moment });
  return segmentSchemes.map(({ code, segments }) => ({
    code,
    segments: segments.filter(({ children }) => children.length === 0),
  }));
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
