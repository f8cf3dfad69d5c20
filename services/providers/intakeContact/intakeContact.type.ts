// SPDX-License-Identifier: EUPL-1.2
import { Field, ID, ObjectType } from "type-graphql";
import { type AsOf } from "../../../kit/moment";

@ObjectType({ description: "Where a provider takes requests (aanmeldpunt): a desk, never a person." })
export class IntakeContact {
  @Field(() => ID, { description: "The id of the contact (aanmeldpunt)." })
  id!: string;

  /** The moment it is shown as of, for the fields that look further. */
  asOf!: AsOf;

  @Field(() => String, { description: "The name of the desk (naam van het aanmeldpunt)." })
  desk!: string;

  @Field(() => String, { nullable: true, description: "Telephone, with country code (telefoon)." })
  phone!: string | null;

  @Field(() => String, { nullable: true, description: "Mailbox of the desk (e-mail)." })
  email!: string | null;

  @Field(() => String, { nullable: true, description: "Page for requests (website)." })
  website!: string | null;
}
