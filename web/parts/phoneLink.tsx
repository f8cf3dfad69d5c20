// SPDX-License-Identifier: EUPL-1.2
import { type VNode } from "preact";

/** A number of the register, as it is dialled here, and to dial. */
export const PhoneLink = ({ phone }: { readonly phone: string }): VNode => (
  <a class="nl-link contact-link" href={`tel:${phone.replaceAll(/[^+\d]/g, "")}`}>
    {dutchNumber(phone)}
  </a>
);

/** The area codes of two digits; all others have three. By the Dutch numbering plan; 85 and 88 are of no area. */
const shortCodes = new Set(
  "10 13 15 20 23 24 26 30 33 35 36 38 40 43 45 46 50 53 55 58 70 71 72 73 74 75 76 77 78 79 85 88".split(
    " ",
  ),
);

/** "+31781234567" as it is dialled here: "078 123 45 67"; any other as it is. */
export function dutchNumber(phone: string): string {
  const digits = /^\+31(\d+)$/.exec(phone)?.[1] ?? "";
  const special = /^(800|900|906|909)(\d{4}|\d{7})$/.exec(digits);
  if (special) {
    const [, code = "", rest = ""] = special;
    return `0${code} ${rest.length === 4 ? rest : `${rest.slice(0, 3)} ${rest.slice(3)}`}`;
  }
  // A number of a municipality: 14 and its area code.
  if (/^140\d{2,3}$/.test(digits)) return `14 ${digits.slice(2)}`;
  if (digits.length !== 9 || digits.startsWith("0")) return phone;
  if (digits.startsWith("6")) return `06 ${digits.slice(1, 5)} ${digits.slice(5)}`;
  if (shortCodes.has(digits.slice(0, 2)))
    return `0${digits.slice(0, 2)} ${digits.slice(2, 5)} ${digits.slice(5, 7)} ${digits.slice(7)}`;
  return `0${digits.slice(0, 3)} ${digits.slice(3, 5)} ${digits.slice(5, 7)} ${digits.slice(7)}`;
}
