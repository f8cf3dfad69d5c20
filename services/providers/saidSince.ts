// SPDX-License-Identifier: EUPL-1.2

/** Of facts that say when they were recorded: a desk or a place of which nobody knows how old it is gets called in vain. */
export const saidSinceDescription =
  "Since when the register has been saying this of the day (vastgelegd op). Whether it was checked since, `confirmedAt` says.";
