// SPDX-License-Identifier: EUPL-1.2

const form = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,3})?Z$/;

/** A moment as reports write it, that exists. */
export const isInstant = (text: string): boolean => form.test(text) && !Number.isNaN(Date.parse(text));
