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
  /** Officers of all these municipalities, under an entity of their own or of a region that they are members of. */
  | {
      readonly kind: "local";
      readonly municipalityIds: readonly string[];
      readonly under: { readonly typeName: string; readonly id: string };
    };

export const region = (id: string | null): Keeper[] => (id === null ? [] : [{ kind: "region", id }]);
export const anyRegion: readonly Keeper[] = [{ kind: "any-region" }];
export const municipalities = (ids: readonly string[]): Keeper[] =>
  ids.length === 0 ? [] : [{ kind: "municipalities", ids }];
export const as = (typeName: string, id: string | null): Keeper[] =>
  id === null ? [] : [{ kind: "as", typeName, id }];
/** Only `admin`. */
export const nobodyElse: readonly Keeper[] = [];
