// SPDX-License-Identifier: EUPL-1.2
import { type MunicipalityTold } from "./told";

/** In the address, when a region uses more than one division on a day. */
export const schemeParameter = "indeling";

/** The one that was asked for, or the one that came into use last. */
export function schemeIn<Scheme extends { readonly id: string; readonly from: string | null }>(
  schemes: readonly Scheme[],
  asked: string | null,
): Scheme | null {
  const [latest = null] = schemes.toSorted((one, other) => (other.from ?? "").localeCompare(one.from ?? ""));
  return schemes.find(({ id }) => id === asked) ?? latest;
}

/** The segments in which is bought: one that has parts is only the name of those together. */
export function undivided<
  Segment extends { readonly id: string; readonly parent: { readonly id: string } | null },
>({ segments }: { readonly segments: readonly Segment[] }): readonly Segment[] {
  const divided = new Set(segments.map(({ parent }) => parent?.id));
  return segments.filter(({ id }) => !divided.has(id));
}

/** Whether the divisions of its region were told. */
export const isSchemeTold = ({ memberships }: MunicipalityTold): boolean =>
  memberships.every(({ purpose, region }) => purpose !== "INKOOP_JEUGDHULP" || !!region?.segmentSchemes);
