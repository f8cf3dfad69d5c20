// SPDX-License-Identifier: EUPL-1.2

/**
 * May two accounts be of one person? What was recorded before an account had an issuer has the `sub` alone, and nobody can
 * tell of which issuer it was; for a rule that keeps two people apart it is that of every issuer.
 */
export const mayBeOne = (one: string, other: string): boolean =>
  one === other || isOfSomeIssuer(one, other) || isOfSomeIssuer(other, one);

const isOfSomeIssuer = (account: string, subject: string): boolean =>
  account.startsWith(subject) && /^ \(https?:\/\/[^\s()]+\)$/.test(account.slice(subject.length));
