// SPDX-License-Identifier: EUPL-1.2
import { Directive, Field, ID, ObjectType } from "type-graphql";
import { type AsOf } from "../../../kit/moment";
import { AsOfScalar } from "../../../kit/scalars";

@ObjectType({ description: "A municipality (gemeente); the subgraph municipalities knows it." })
@Directive('@key(fields: "id asOf", resolvable: false)')
export class Municipality {
  @Field(() => ID, { description: "The CBS code (gemeentecode), such as GM0512." })
  id!: string;

  @Field(() => AsOfScalar, { description: "The moment it is shown as of (peilmoment)." })
  asOf!: AsOf;
}

export const municipalityStub = (id: string, asOf: AsOf): Municipality =>
  Object.assign(new Municipality(), { id, asOf } satisfies Municipality);
