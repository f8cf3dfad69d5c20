// SPDX-License-Identifier: EUPL-1.2

/**
 * Whether what stands in an address or a form can be told: ASCII, of which each % is followed by UTF-8. What else it holds
 * would be read as letters that nobody meant, and so as another question.
 */
export function isTellable(encoded: string): boolean {
  if (/[^ -~]/.test(encoded)) return false;
  try {
    decodeURIComponent(encoded);
    return true;
  } catch {
    return false;
  }
}
