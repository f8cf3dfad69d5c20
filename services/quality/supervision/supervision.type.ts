// SPDX-License-Identifier: EUPL-1.2
import { Field, ObjectType } from "type-graphql";
import { graphEnum } from "../../../kit/enumeration";
import { type LocalDate } from "../../../kit/localDate";
import { LocalDateScalar } from "../../../kit/scalars";
import { type SupervisionKind, supervisionKinds } from "./supervision.codes";

export const SupervisionKindEnum = graphEnum(
  "SupervisionKind",
  "The kind of supervision (soort toezicht).",
  supervisionKinds,
);

@ObjectType({ description: "A provider is under supervision of the inspectorate (toezicht)." })
export class Supervision {
  @Field(() => SupervisionKindEnum, { description: "Which (soort toezicht)." })
  kind!: SupervisionKind;

  @Field(() => LocalDateScalar, { nullable: true, description: "First day (geldig vanaf)." })
  from!: LocalDate | null;

  @Field(() => LocalDateScalar, { nullable: true, description: "Day after the last (geldig tot)." })
  until!: LocalDate | null;
}
