// SPDX-License-Identifier: EUPL-1.2
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { type Context } from "../context";
import { resolveMunicipality } from "../municipality/municipality.reference";
import { Municipality } from "../municipality/municipality.type";
import { LocalProvision } from "./localProvision.type";

@Resolver(() => LocalProvision)
export class LocalProvisionResolver {
  @FieldResolver(() => Municipality, { nullable: true, description: "Who offers it (gemeente)." })
  async municipality(
    @Root() provision: LocalProvision,
    @Ctx() context: Context,
  ): Promise<Municipality | null> {
    return resolveMunicipality({ id: provision.municipalityId, asOf: provision.asOf }, context);
  }
}
