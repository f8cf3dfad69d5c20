// SPDX-License-Identifier: EUPL-1.2

// What UTF-8 looks like when it was read as Windows-1252: é becomes Ã©, a curly quotation mark â€™. No Dutch word has
// these letters beside each other.
const garbled =
  /Ã[\u0080-\u00bf\u0152-\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]|Â[\u0080-\u00bf]|â(?:€|‚¬|„¢)/u;

// What the letters of DOS (CP850) and of old Macs look like when they were read as Windows-1252: Café becomes Caf‚ or
// CafŽ, Löwe becomes L”we. An opening quotation mark behind a letter, a sign of currency in a word: nobody writes those.
const ofOldProgram = /[\u0081\u008d\u008f\u0090\u009d]|\p{L}[‚„‰‹ˆ]|\p{Ll}[ŽŸ]|\p{L}[†‡”™¡¢£¤•]\p{L}/u;

/** Did a program read this text in the wrong encoding before it came here? */
export const isGarbled = (text: string): boolean => garbled.test(text) || ofOldProgram.test(text);
