// SPDX-License-Identifier: EUPL-1.2
import { Field, ID, ObjectType } from "type-graphql";
import { type LocalDate } from "../../../kit/localDate";
import { LocalDateScalar } from "../../../kit/scalars";
import { Provider } from "../refs/provider.ref";
import { Region } from "../refs/region.ref";

@ObjectType({
  description:
    "The price of a product in a region (tarief), on a day. For procurement and reporting of that region.",
})
export class Tariff {
  @Field(() => ID, { description: "The id in this register (tarief)." })
  id!: string;

  @Field(() => Region, { nullable: true, description: "Where it holds (regio)." })
  region!: Region | null;

  @Field(() => String, { description: "Of what (product)." })
  product!: string;

  @Field(() => String, {
    nullable: true,
    description: "The national code of it (productcode, iJw). Null: niet vastgelegd.",
  })
  productCode!: string | null;

  @Field(() => String, { description: "For how much of it (eenheid), such as an hour." })
  unit!: string;

  @Field(() => String, {
    description: "The price in cents, as digits so that none is lost (bedrag in centen).",
  })
  amountCents!: string;

  @Field(() => String, {
    nullable: true,
    description:
      "The national average in cents, as digits (landelijk gemiddelde in centen). Null: niet vastgelegd.",
  })
  nationalAverageCents!: string | null;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: "The day of that average (peildatum landelijk gemiddelde). Null: niet vastgelegd.",
  })
  nationalAverageOn!: LocalDate | null;

  @Field(() => String, {
    nullable: true,
    description:
      "The price less that average, in cents, as digits; below it with a minus sign (verschil met het landelijk gemiddelde). Null: the average is not recorded.",
  })
  differenceCents!: string | null;

  @Field(() => Provider, {
    nullable: true,
    description: "For which provider alone (aanbieder); null: for all.",
  })
  provider!: Provider | null;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: "First day of this price (geldig vanaf); null is without beginning.",
  })
  from!: LocalDate | null;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: "Day after the last of this price (geldig tot); null is without end.",
  })
  until!: LocalDate | null;
}
