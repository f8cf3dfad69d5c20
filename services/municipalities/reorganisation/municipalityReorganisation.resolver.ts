// SPDX-License-Identifier: EUPL-1.2
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { fromAsOf } from "../../../kit/moment";
import { type Context } from "../context";
import { resolveMunicipalities } from "../municipality/municipality.reference";
import { Municipality } from "../municipality/municipality.type";
import { toReorganisation } from "./reorganisation.mapper";
import { byEffect, predecessorIds, successorIds } from "./reorganisation.rules";
import { Reorganisation } from "./reorganisation.type";

/** What reorganisations add to a municipality. */
@Resolver(() => Municipality)
export class MunicipalityReorganisationResolver {
  @FieldResolver(() => [Municipality], {
    description: "What it went into, directly, on or before the day (opgegaan in); empty when it did not.",
  })
  async successors(@Root() municipality: Municipality, @Ctx() context: Context): Promise<Municipality[]> {
    const { id, asOf } = municipality;
    const rows = await context.loaders.reorganisationsByPredecessor.load(municipality);
    return resolveMunicipalities(successorIds(rows, id, dayOf(municipality)), asOf, context);
  }

  @FieldResolver(() => [Municipality], {
    description: "What went into it, directly, on or before the day (voorgangers).",
  })
  async predecessors(@Root() municipality: Municipality, @Ctx() context: Context): Promise<Municipality[]> {
    const { id, asOf } = municipality;
    const rows = await context.loaders.reorganisationsBySuccessor.load(municipality);
    return resolveMunicipalities(predecessorIds(rows, id, dayOf(municipality)), asOf, context);
  }

  @FieldResolver(() => [Reorganisation], {
    description: "All reorganisations it takes part in, also those to come, oldest first (herindelingen).",
  })
  async reorganisations(
    @Root() municipality: Municipality,
    @Ctx() context: Context,
  ): Promise<Reorganisation[]> {
    const [left, joined] = await Promise.all([
      context.loaders.reorganisationsByPredecessor.load(municipality),
      context.loaders.reorganisationsBySuccessor.load(municipality),
    ]);
    return [...left, ...joined].sort(byEffect).map((row) => toReorganisation(row, municipality.asOf));
  }
}

const dayOf = (municipality: Municipality): string => fromAsOf(municipality.asOf)?.on ?? "";
