// SPDX-License-Identifier: EUPL-1.2
import { Directive, Field, ID, ObjectType } from "type-graphql";
import { type AsOf } from "../../../kit/moment";
import { AsOfScalar } from "../../../kit/scalars";

@ObjectType({ description: "A youth-care region (jeugdregio); the subgraph municipalities knows it." })
@Directive('@key(fields: "id asOf")')
export class Region {
  @Field(() => ID, { description: "The code of the region (regiocode), such as ZHZ." })
  id!: string;

  @Field(() => AsOfScalar, { description: "The moment it is shown as of (peilmoment)." })
  asOf!: AsOf;
}

export const regionStub = (id: string, asOf: AsOf): Region =>
  Object.assign(new Region(), { id, asOf } satisfies Region);
