// SPDX-License-Identifier: EUPL-1.2
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { DateTimeScalar } from "../../../kit/scalars";
import { confirmedDescription } from "../../../kit/versioned/confirmedField";
import { type Context } from "../context";
import { saidSinceDescription } from "../saidSince";
import { Location } from "./location.type";

@Resolver(() => Location)
export class LocationResolver {
  @FieldResolver(() => DateTimeScalar, { description: saidSinceDescription })
  recordedAt(@Root() { id, asOf }: Location, @Ctx() context: Context): Promise<Date | null> {
    return context.loaders.locationSaidSince.load({ id, asOf });
  }

  @FieldResolver(() => DateTimeScalar, { nullable: true, description: confirmedDescription })
  confirmedAt(@Root() { id, asOf }: Location, @Ctx() context: Context): Promise<Date | null> {
    return context.loaders.locationConfirmed.load({ id, asOf });
  }
}
