// SPDX-License-Identifier: EUPL-1.2

// What UTF-8 looks like when it was read as Windows-1252: é becomes Ã©, a curly quotation mark â€™. No Dutch word has
// these letters beside each other.
const garbled =
  /Ã[\u0080-\u00bf\u0152-\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]|Â[\u0080-\u00bf]|â(?:€|‚¬|„¢)/u;

// What the letters of DOS (CP850) and of old Macs look like when they were read as Windows-1252: Café becomes Caf‚ or
// CafŽ, Löwe becomes L”we, crèche CrŠche, Daniël Dani‘l. An opening quotation mark in a word, a sign of currency there, a
// capital with a caron or a ligature behind a small letter: nobody writes those. What somebody does write stays: Dušan,
// Božena, Sacré-Cœur, foto’s, Utrecht–Arnhem. Of ö on a Mac, š, only the words that a Dutch name has it in are known.
const ofOldProgram =
  /[\u0081\u008d\u008f\u0090\u009d]|\p{L}[‚„‰‹ˆ]|\p{Ll}[ŽŸŠŒ]|\p{L}[†‡“”™¡¢£¤•]\p{L}|\p{L}…\p{Ll}|\p{Ll}‘(?!s(?!\p{L}))\p{Ll}|[cC]oš(?:p|rd)/u;

/** Did a program read this text in the wrong encoding before it came here? */
export const isGarbled = (text: string): boolean => garbled.test(text) || ofOldProgram.test(text);
