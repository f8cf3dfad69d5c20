// SPDX-License-Identifier: EUPL-1.2
import { Arg, Ctx, ID, Query, Resolver } from "type-graphql";
import { Public } from "../../../kit/access";
import { KnownAt, On } from "../../../kit/arguments";
import { inputError } from "../../../kit/errors";
import { type LocalDate } from "../../../kit/localDate";
import { toAsOf } from "../../../kit/moment";
import { type Context } from "../context";
import { toPrinciple } from "./principle.mapper";
import { Principle } from "./principle.type";

@Resolver()
export class PrincipleResolver {
  @Query(() => [Principle], {
    description: "The principles that a region procures by, in their order (uitgangspunten).",
  })
  @Public()
  async principles(
    @Arg("region", () => ID, { description: "The code of the region (regio), such as ZHZ." }) region: string,
    @Arg("version", () => String, {
      nullable: true,
      description:
        "This version, also when another has replaced it (versie); the latest that holds on the day without.",
    })
    version: string | null | undefined,
    @On() on: LocalDate | null,
    @KnownAt() knownAt: Date | null,
    @Ctx() context: Context,
  ): Promise<Principle[]> {
    await context.codes.check("region", "Region", region);
    const moment = await context.moments.of(on, knownAt);
    const list = context.loaders.principles;
    const rows = await (version == null
      ? list.latest(region, moment)
      : list.ofVersion(region, version, moment));
    if (version != null && rows.length === 0) {
      throw inputError("version", `a version of the principles of ${region}, such as 2020-12-10`, version);
    }
    return rows.map((row) => toPrinciple(row, toAsOf(moment)));
  }
}
