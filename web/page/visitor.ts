// SPDX-License-Identifier: EUPL-1.2

/** Who logged in, as the provider says. What they may do is for the register to say, at each operation. */
export interface Visitor {
  readonly subject: string;
  /** To be shown to themselves alone. */
  readonly name: string;
  readonly roles: readonly string[];
  /** The codes of the regions and municipalities for which they keep the register. */
  readonly regions: readonly string[];
  readonly municipalities: readonly string[];
  /** Stands in each form of theirs: a page of another site does not know it. */
  readonly formKey: string;
}

/** The name of that field. */
export const formKeyField = "formuliersleutel";

/** From where a request came, as far as a login needs to know. */
export interface Visit {
  readonly cookie: string | undefined;
  /** As the request calls this site. */
  readonly host: string;
  readonly isSecure: boolean;
}
