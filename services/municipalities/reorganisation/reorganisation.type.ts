// SPDX-License-Identifier: EUPL-1.2
import { Directive, Field, ID, ObjectType } from "type-graphql";
import { graphEnum } from "../../../kit/enumeration";
import { type LocalDate } from "../../../kit/localDate";
import { type AsOf } from "../../../kit/moment";
import { AsOfScalar, LocalDateScalar } from "../../../kit/scalars";
import { type ReorganisationKind, reorganisationKinds } from "./reorganisation.codes";

export const ReorganisationKindEnum = graphEnum(
  "ReorganisationKind",
  "How municipalities went into others (soort herindeling).",
  reorganisationKinds,
);

@ObjectType({ description: "Municipalities go into others on a day (gemeentelijke herindeling)." })
@Directive('@key(fields: "id asOf")')
export class Reorganisation {
  @Field(() => ID, { description: "The id in this register (herindeling)." })
  id!: string;

  @Field(() => AsOfScalar, { description: "The moment it is shown as of (peilmoment)." })
  asOf!: AsOf;

  @Field(() => LocalDateScalar, { description: "The day it takes effect (ingangsdatum); it may be to come." })
  on!: LocalDate;

  @Field(() => ReorganisationKindEnum, { description: "How (soort herindeling)." })
  kind!: ReorganisationKind;

  /** For the fields `predecessors` and `successors`; not in the graph. */
  fromIds!: string[];
  toIds!: string[];
}
