// SPDX-License-Identifier: EUPL-1.2

/** Stands where a list or a count of a region would be read as all there is, and its own contracts are not recorded. */
export const notRecorded =
  "niet vastgelegd: van de regio zelf en van haar gemeenten gold op die dag of eerder geen openbaar contract uit het register; wat er is, is hoogstens landelijk";

/** A count is never given from a part: without the contracts of the region itself there is none. */
export const countOf = (count: number, isRecorded: boolean): number | null => (isRecorded ? count : null);
