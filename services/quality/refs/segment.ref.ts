// SPDX-License-Identifier: EUPL-1.2
import { Directive, Field, ID, ObjectType } from "type-graphql";
import { type AsOf } from "../../../kit/moment";
import { AsOfScalar } from "../../../kit/scalars";

@ObjectType({ description: "A segment of care (segment); the subgraph contracts knows it." })
@Directive('@key(fields: "id asOf", resolvable: false)')
export class Segment {
  @Field(() => ID, { description: "The scheme and the code (segmentcode), such as ZHZ-2022/4A." })
  id!: string;

  @Field(() => AsOfScalar, { description: "The moment it is shown as of (peilmoment)." })
  asOf!: AsOf;
}
