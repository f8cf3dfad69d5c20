// SPDX-License-Identifier: EUPL-1.2

export function byId<Each extends { readonly id: string }>(all: readonly Each[]): ReadonlyMap<string, Each> {
  return new Map(all.map((each) => [each.id, each]));
}
