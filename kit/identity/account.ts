// SPDX-License-Identifier: EUPL-1.2
import { type Viewer } from "../access";

/**
 * The account that something is recorded of, kept or asked by: two issuers may give the same `sub` to two people. Those of
 * the house itself go by their `sub` alone; an issuer is a URL, so nobody's name ends as another's does.
 */
export const accountOf = ({ subject, issuer }: Pick<Viewer, "subject" | "issuer">): string =>
  issuer === undefined ? (subject ?? "") : `${subject ?? ""} (${issuer})`;
