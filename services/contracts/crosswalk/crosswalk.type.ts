// SPDX-License-Identifier: EUPL-1.2
import { Field, ObjectType } from "type-graphql";
import { type AsOf } from "../../../kit/moment";

@ObjectType({ description: "Where a segment of one scheme went in another (omnummering)." })
export class Crosswalk {
  @Field(() => Boolean, {
    description: "May counts of the two be put beside each other? (vergelijkbaar)",
  })
  comparable!: boolean;

  /** For the fields `from` and `to`; not in the graph. */
  asOf!: AsOf;
  fromSegmentId!: string;
  toSegmentId!: string;
}
