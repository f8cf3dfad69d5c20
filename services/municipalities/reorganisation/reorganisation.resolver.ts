// SPDX-License-Identifier: EUPL-1.2
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { type Context } from "../context";
import { resolveMunicipalities } from "../municipality/municipality.reference";
import { Municipality } from "../municipality/municipality.type";
import { Reorganisation } from "./reorganisation.type";

@Resolver(() => Reorganisation)
export class ReorganisationResolver {
  @FieldResolver(() => [Municipality], {
    description: "The municipalities that went into others (opgeheven gemeenten).",
  })
  async predecessors(
    @Root() reorganisation: Reorganisation,
    @Ctx() context: Context,
  ): Promise<Municipality[]> {
    return resolveMunicipalities(reorganisation.fromIds, reorganisation.asOf, context);
  }

  @FieldResolver(() => [Municipality], {
    description: "The municipalities they went into (nieuwe of ontvangende gemeenten).",
  })
  async successors(@Root() reorganisation: Reorganisation, @Ctx() context: Context): Promise<Municipality[]> {
    return resolveMunicipalities(reorganisation.toIds, reorganisation.asOf, context);
  }
}
