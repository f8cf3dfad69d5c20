// SPDX-License-Identifier: EUPL-1.2
import { Directive, Field, ID, ObjectType } from "type-graphql";
import { type LocalDate } from "../../../kit/localDate";
import { type AsOf } from "../../../kit/moment";
import { AsOfScalar, LocalDateScalar } from "../../../kit/scalars";
import { Municipality } from "../refs/municipality.ref";
import { Provider } from "../refs/provider.ref";

@ObjectType({ description: "A provider takes nobody new (opnamestop), as of a moment." })
@Directive('@key(fields: "id asOf")')
export class AdmissionStop {
  @Field(() => ID, { description: "The id in this register (opnamestop)." })
  id!: string;

  @Field(() => AsOfScalar, { description: "The moment it is shown as of (peilmoment)." })
  asOf!: AsOf;

  @Field(() => Provider, { nullable: true, description: "Who takes nobody new (aanbieder)." })
  provider!: Provider | null;

  @Field(() => [Municipality], {
    nullable: "items",
    description: "For whom, by where they live (gemeenten); empty is for everybody.",
  })
  municipalities!: Municipality[];

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: "When it was announced (aangekondigd op). Null: niet vastgelegd.",
  })
  announcedOn!: LocalDate | null;

  @Field(() => Boolean, { description: "Did the region check it with the provider? (geverifieerd)" })
  verified!: boolean;

  @Field(() => String, { nullable: true, description: "Why (toelichting). Null: niet vastgelegd." })
  reason!: string | null;

  /** For the field `segment`; not in the graph. */
  segmentId!: string | null;
}
