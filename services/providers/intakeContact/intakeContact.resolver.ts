// SPDX-License-Identifier: EUPL-1.2
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { DateTimeScalar } from "../../../kit/scalars";
import { confirmedDescription } from "../../../kit/versioned/confirmedField";
import { type Context } from "../context";
import { saidSinceDescription } from "../saidSince";
import { IntakeContact } from "./intakeContact.type";

@Resolver(() => IntakeContact)
export class IntakeContactResolver {
  @FieldResolver(() => DateTimeScalar, { description: saidSinceDescription })
  recordedAt(@Root() { id, asOf }: IntakeContact, @Ctx() context: Context): Promise<Date | null> {
    return context.loaders.contactSaidSince.load({ id, asOf });
  }

  @FieldResolver(() => DateTimeScalar, { nullable: true, description: confirmedDescription })
  confirmedAt(@Root() { id, asOf }: IntakeContact, @Ctx() context: Context): Promise<Date | null> {
    return context.loaders.contactConfirmed.load({ id, asOf });
  }
}
