// SPDX-License-Identifier: EUPL-1.2

/** How it is known here that a municipality buys youth care with a region: by the id of its membership. */
export const membership = {
  typeName: "RegionMembership",
  idOf: (regionId: string, municipalityId: string): string =>
    `${regionId}/${municipalityId}/INKOOP_JEUGDHULP`,
};
