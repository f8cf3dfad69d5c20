// SPDX-License-Identifier: EUPL-1.2
import { Directive, Field, ID, ObjectType } from "type-graphql";
import { type AsOf } from "../../../kit/moment";
import { AsOfScalar } from "../../../kit/scalars";

@ObjectType({
  description: "A provider of youth care (jeugdhulpaanbieder), as of a moment; here: what is bought from it.",
})
@Directive('@key(fields: "id asOf")')
export class Provider {
  @Field(() => ID, { description: "The id in this register (aanbiedernummer)." })
  id!: string;

  @Field(() => AsOfScalar, { description: "The moment it is shown as of (peilmoment)." })
  asOf!: AsOf;
}

export const providerStub = (id: string, asOf: AsOf): Provider =>
  Object.assign(new Provider(), { id, asOf } satisfies Provider);
