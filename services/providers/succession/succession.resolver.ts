// SPDX-License-Identifier: EUPL-1.2
import { Ctx, Directive, Query, Resolver } from "type-graphql";
import { Public } from "../../../kit/access";
import { type Context } from "../context";
import { toProviderSuccession } from "./succession.mapper";
import { ProviderSuccession } from "./succession.type";
import { type SuccessionList } from "./successionList.repository";

@Resolver()
export class SuccessionResolver {
  constructor(private readonly list: SuccessionList) {}

  @Query(() => [ProviderSuccession], {
    description:
      "Which providers are gone into which, as far as the register knows now, of whatever day (fusies, splitsingen); for owners of what must follow them. Not who goes on beside what was split off (afsplitsing).",
  })
  @Directive("@inaccessible")
  @Public()
  async providerSuccessions(@Ctx() { moments }: Context): Promise<ProviderSuccession[]> {
    const { knownAt } = await moments.of(null, null);
    return (await this.list.ofGone(knownAt)).map(toProviderSuccession);
  }
}
