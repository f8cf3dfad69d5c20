// SPDX-License-Identifier: EUPL-1.2
import { Directive, Field, ID, ObjectType } from "type-graphql";
import { type AsOf } from "../../../kit/moment";
import { AsOfScalar } from "../../../kit/scalars";

@ObjectType({ description: "A segment of what is bought (segment); the subgraph contracts knows it." })
@Directive('@key(fields: "id asOf")')
export class Segment {
  @Field(() => ID, { description: "`SCHEME/CODE` (segmentcode), such as ZHZ-2022/4A." })
  id!: string;

  @Field(() => AsOfScalar, { description: "The moment it is shown as of (peilmoment)." })
  asOf!: AsOf;
}

export const segmentOf = (id: string, asOf: AsOf): Segment => Object.assign(new Segment(), { id, asOf });
