// SPDX-License-Identifier: EUPL-1.2
import { Directive, Field, ID, ObjectType } from "type-graphql";
import { type AsOf } from "../../../kit/moment";
import { AsOfScalar } from "../../../kit/scalars";

@ObjectType({ description: "A procurement region (regio); the subgraph municipalities knows it." })
@Directive('@key(fields: "id asOf", resolvable: false)')
export class Region {
  @Field(() => ID, { description: "The code (regiocode), such as ZHZ." })
  id!: string;

  @Field(() => AsOfScalar, { description: "The moment it is shown as of (peilmoment)." })
  asOf!: AsOf;
}

export const toRegion = (id: string | null, asOf: AsOf): Region | null =>
  id === null ? null : Object.assign(new Region(), { id, asOf } satisfies Region);
