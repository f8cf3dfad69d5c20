// SPDX-License-Identifier: EUPL-1.2

/** Who may keep an entity. The role `admin` may keep all; who else, is one of these. */
export type Keeper =
  /** The office of this region. */
  | { readonly kind: "region"; readonly id: string }
  /** The office of whatever region: what all regions share, such as the providers themselves. */
  | { readonly kind: "any-region" }
  /** Officers of all these municipalities. */
  | { readonly kind: "municipalities"; readonly ids: readonly string[] }
  /** Whoever keeps that other entity. */
  | { readonly kind: "as"; readonly typeName: string; readonly id: string }
  /** Officers of all these municipalities, under an entity of their own or of a region that they are members of then. */
  | {
      readonly kind: "local";
      readonly municipalityIds: readonly string[];
      readonly under: { readonly typeName: string; readonly id: string };
    }
  /** Whoever, of what the register has already: nothing that is new. */
  | { readonly kind: "already"; readonly typeName: string; readonly id: string }
  /** The office of a region that all these municipalities are members of on the days that are kept. */
  | { readonly kind: "region-of"; readonly municipalityIds: readonly string[] }
  /** That keeper, as far as it is one of the others too; whoever is that keeper may read it. */
  | {
      readonly kind: "bounded";
      readonly keeper: Keeper;
      readonly within: readonly Keeper[];
      /** The fact that leads to what the others keep: a refusal names it. */
      readonly by?: string;
    };

export const region = (id: string | null): Keeper[] => (id === null ? [] : [{ kind: "region", id }]);
export const anyRegion: readonly Keeper[] = [{ kind: "any-region" }];
export const municipalities = (ids: readonly string[]): Keeper[] =>
  ids.length === 0 ? [] : [{ kind: "municipalities", ids }];
export const as = (typeName: string, id: string | null): Keeper[] =>
  id === null ? [] : [{ kind: "as", typeName, id }];
export const regionOf = (municipalityIds: readonly string[]): Keeper[] =>
  municipalityIds.length === 0 ? [] : [{ kind: "region-of", municipalityIds }];
/** Each of the keepers, as far as it is one of the others too; with no others that is only `admin`. */
export const bounded = (keepers: readonly Keeper[], within: readonly Keeper[], by?: string): Keeper[] =>
  keepers.map((keeper) => ({ kind: "bounded", keeper, within, ...(by !== undefined && { by }) }));
/** Only `admin`. */
export const nobodyElse: readonly Keeper[] = [];
