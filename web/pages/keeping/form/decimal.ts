// SPDX-License-Identifier: EUPL-1.2

/** As an import takes it: a point is refused, for "1.000" may be a thousand or one. */
const form = /^-?\d{1,15}(,\d{1,20})?$/;
/** Of as many digits the register says each one again; of more it may say another. */
const mostDigits = 15;

export const decimalOf = (text: string): number => Number(text.replace(",", "."));

/** A number as it is filled in, without a power of ten. */
export const shownDecimal = (value: number): string =>
  value.toLocaleString("nl", { useGrouping: false, maximumFractionDigits: 20 });

export const isDecimal = (text: string): boolean => form.test(text);

/** Whether it comes back as it was filled in; what a form showed of the register does, however long it is. */
export const isExact = (text: string): boolean =>
  text.replace(/^-?0*,?0*/, "").replace(",", "").length <= mostDigits ||
  shownDecimal(decimalOf(text)) === text;
