// SPDX-License-Identifier: EUPL-1.2
import { Directive, Field, ID, ObjectType } from "type-graphql";
import { graphEnum } from "../../../kit/enumeration";
import { type AsOf } from "../../../kit/moment";
import { AsOfScalar } from "../../../kit/scalars";
import { type CareLine, careLines } from "./localProvision.codes";

export const CareLineEnum = graphEnum("CareLine", "The line of care (lijn).", careLines);

@ObjectType({ description: "What a municipality itself offers near by (lokale voorziening)." })
@Directive('@key(fields: "id asOf")')
export class LocalProvision {
  @Field(() => ID, { description: "The id in this register (voorziening)." })
  id!: string;

  @Field(() => AsOfScalar, { description: "The moment it is shown as of (peilmoment)." })
  asOf!: AsOf;

  @Field(() => String, { description: "Its name on that day (naam)." })
  name!: string;

  @Field(() => CareLineEnum, { description: "Its line of care (lijn)." })
  line!: CareLine;

  @Field(() => Boolean, { description: "Can one use it without a decision? (beschikkingsvrij)" })
  decisionFree!: boolean;

  @Field(() => Boolean, { description: "Is it for groups rather than for one family? (collectief)" })
  collective!: boolean;

  /** For the field `municipality`; not in the graph. */
  municipalityId!: string;
}
