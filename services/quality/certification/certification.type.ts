// SPDX-License-Identifier: EUPL-1.2
import { Field, ObjectType } from "type-graphql";
import { graphEnum } from "../../../kit/enumeration";
import { type LocalDate } from "../../../kit/localDate";
import { LocalDateScalar } from "../../../kit/scalars";
import { type CertificationStatus, certificationStatuses } from "./certification.codes";

export const CertificationStatusEnum = graphEnum(
  "CertificationStatus",
  "Whether a provider is recognised by the state (status van de erkenning).",
  certificationStatuses,
);

@ObjectType({ description: "A provider's recognition by the state (erkenning)." })
export class Certification {
  @Field(() => CertificationStatusEnum, { description: "Is it recognised? (status)" })
  status!: CertificationStatus;

  @Field(() => LocalDateScalar, { nullable: true, description: "First day of this status (geldig vanaf)." })
  from!: LocalDate | null;

  @Field(() => LocalDateScalar, { nullable: true, description: "Day after the last (geldig tot)." })
  until!: LocalDate | null;
}
