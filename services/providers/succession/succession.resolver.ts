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
      "All successions that the register knows of now, of whatever day; for owners of what must follow them (fusies).",
  })
  @Directive("@inaccessible")
  @Public()
  async providerSuccessions(@Ctx() { moments }: Context): Promise<ProviderSuccession[]> {
    const { knownAt } = await moments.of(null, null);
    return (await this.list.knownAt(knownAt)).map(toProviderSuccession);
  }
}
