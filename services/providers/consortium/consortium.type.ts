// SPDX-License-Identifier: EUPL-1.2
import { Directive, Field, ID, ObjectType } from "type-graphql";
import { graphEnum } from "../../../kit/enumeration";
import { type LocalDate } from "../../../kit/localDate";
import { type AsOf } from "../../../kit/moment";
import { AsOfScalar, LocalDateScalar } from "../../../kit/scalars";
import { type ConsortiumRole, consortiumRoles } from "./consortium.codes";

export const ConsortiumRoleEnum = graphEnum(
  "ConsortiumRole",
  "The part of a provider in a consortium (rol in het samenwerkingsverband).",
  consortiumRoles,
);

@ObjectType({ description: "Providers that contract together (samenwerkingsverband)." })
@Directive('@key(fields: "id asOf")')
export class Consortium {
  @Field(() => ID, { description: "The id in this register (samenwerkingsverband)." })
  id!: string;

  @Field(() => AsOfScalar, { description: "The moment it is shown as of (peilmoment)." })
  asOf!: AsOf;

  @Field(() => String, { description: "Its name on that day (naam)." })
  name!: string;
}

@ObjectType({ description: "A provider takes part in a consortium (deelname)." })
export class ConsortiumMembership {
  @Field(() => ConsortiumRoleEnum, { description: "As what (rol)." })
  role!: ConsortiumRole;

  @Field(() => LocalDateScalar, { nullable: true, description: "First day (geldig vanaf)." })
  from!: LocalDate | null;

  @Field(() => LocalDateScalar, { nullable: true, description: "Day after the last (geldig tot)." })
  until!: LocalDate | null;

  /** For the fields `consortium` and `provider`; not in the graph. */
  asOf!: AsOf;
  consortiumId!: string;
  providerId!: string;
}
