// SPDX-License-Identifier: EUPL-1.2
import { Directive, Field, ID, ObjectType } from "type-graphql";
import { type AsOf } from "../../../kit/moment";
import { AsOfScalar } from "../../../kit/scalars";

@ObjectType({
  description: "Providers that contract together (samenwerkingsverband); the subgraph providers knows them.",
})
@Directive('@key(fields: "id asOf", resolvable: false)')
export class Consortium {
  @Field(() => ID, { description: "The id in this register (samenwerkingsverband)." })
  id!: string;

  @Field(() => AsOfScalar, { description: "The moment it is shown as of (peilmoment)." })
  asOf!: AsOf;
}

export const consortiumStub = (id: string, asOf: AsOf): Consortium =>
  Object.assign(new Consortium(), { id, asOf } satisfies Consortium);
