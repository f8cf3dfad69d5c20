// SPDX-License-Identifier: EUPL-1.2
import { Field, Int, ObjectType } from "type-graphql";
import { graphEnum } from "../../../kit/enumeration";
import { Provider } from "../refs/provider.ref";
import { type WntStatus, wntStatuses } from "./wntStatement.codes";

export const WntStatusEnum = graphEnum(
  "WntStatus",
  "What is known of a yearly statement on top pay (status van de WNT-verklaring).",
  wntStatuses,
);

@ObjectType({
  description: "A provider's yearly statement under the Wet normering topinkomens (WNT-verklaring).",
})
export class WntStatement {
  @Field(() => Int, { description: "The calendar year (jaar)." })
  year!: number;

  @Field(() => WntStatusEnum, { description: "What is known of it (status). No salaries, no persons." })
  status!: WntStatus;

  @Field(() => Provider, { nullable: true, description: "Whose it is (aanbieder)." })
  provider!: Provider | null;
}
