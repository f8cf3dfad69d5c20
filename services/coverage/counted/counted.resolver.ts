// SPDX-License-Identifier: EUPL-1.2
import { Arg, Ctx, ID, Query, Resolver } from "type-graphql";
import { Public } from "../../../kit/access";
import { After, First, KnownAt } from "../../../kit/arguments";
import { inputError } from "../../../kit/errors";
import { fingerprintOf } from "../../../kit/fingerprint";
import { type LocalDate } from "../../../kit/localDate";
import { toAsOf } from "../../../kit/moment";
import { pageOfWhole, pageRequest } from "../../../kit/paging";
import { LocalDateScalar } from "../../../kit/scalars";
import { type Context } from "../context";
import { type FactRepository } from "../projection/fact.repository";
import { checkIdentities } from "../projection/identityCheck";
import { checkRecorded } from "../projection/recordingCheck";
import { definition, definitionVersion } from "../report/definition";
import { checkRegion } from "../projection/regionCheck";
import { type Commissioner, type CountUnit, type FlowReason } from "../report/report.codes";
import { CountUnitEnum } from "../report/report.enums";
import { ReportReader } from "../report/report.reader";
import { standingOn } from "../report/standing.rules";
import { type CountedSide } from "./counted.codes";
import { toCountedItem } from "./counted.mapper";
import { countedOf, type Figure, keyOf, noSuchFigure } from "./counted.rules";
import { CommissionerEnum, CountedConnection, CountedReasonEnum, CountedSideEnum } from "./counted.type";

@Resolver()
export class CountedResolver {
  private readonly reader: ReportReader;

  constructor(private readonly facts: FactRepository) {
    this.reader = new ReportReader(facts);
  }

  @Query(() => CountedConnection, {
    description:
      "What a figure of `landscapeReport` counts, one by one (lijst achter een getal): as many as the figure says.",
  })
  @Public()
  async counted(
    @Arg("region", () => ID, { description: "The code of the region (regiocode), such as ZHZ." })
    region: string,
    @Arg("from", () => LocalDateScalar, { description: "The first day of the report (van)." })
    from: LocalDate,
    @Arg("to", () => LocalDateScalar, { description: "The last day of the report (tot en met)." })
    to: LocalDate,
    @Arg("unit", () => CountUnitEnum, { description: "What is counted (teleenheid)." }) unit: CountUnit,
    @Arg("side", () => CountedSideEnum, { description: "A count on a day, or a difference (kant)." })
    side: CountedSide,
    @Arg("reason", () => CountedReasonEnum, {
      nullable: true,
      description: "With a difference: those that went or came for it (reden); for whatever reason without.",
    })
    reason: FlowReason | null,
    @Arg("commissioner", () => CommissionerEnum, {
      nullable: true,
      description: "With unit RTA on a day: who contracted them (opdrachtgever); whoever without.",
    })
    commissioner: Commissioner | null,
    @Arg("block", () => ID, {
      nullable: true,
      description:
        "With unit CONTRACTED on a day: the id of one of `fromSegments` of a comparable block (vergelijkbaar blok).",
    })
    block: string | null,
    @Arg("identity", () => ID, {
      nullable: true,
      description: "With unit CONTRACTED on a day: of this denomination (denominatie).",
    })
    identity: string | null,
    @KnownAt() knownAt: Date | null,
    @First() first: number,
    @After() after: string | null,
    @Ctx() context: Context,
  ): Promise<CountedConnection> {
    if (from >= to) throw inputError("to", `a day after ${from}, the day of \`from\``, to);
    // What is not given arrives as undefined.
    const narrowed = {
      reason: reason ?? null,
      commissioner: commissioner ?? null,
      block: block ?? null,
      identity: identity ?? null,
    };
    const figure: Figure = { from, to, unit, side, ...narrowed };
    const refused = noSuchFigure(figure);
    if (refused) throw inputError(refused.argument, refused.expected, figure[refused.argument]);
    const page = await pageRequest(
      "counted",
      { region, ...figure },
      { on: to, knownAt, first, after },
      1,
      (day, known) => context.moments.of(day, known),
    );
    const known = page.moment.knownAt;
    checkRecorded(known, await context.freshness());
    await checkRegion(this.facts, region, { from, to }, known);
    if (figure.identity !== null) await checkIdentities(this.facts, [figure.identity], known, "identity");
    const evidence = await this.reader.evidence(region, known);
    const items = countedOf(evidence, figure);
    if (items === null)
      throw inputError("block", "the id of a segment before of a comparable block of this report", block);
    const on = side === "BEFORE" || side === "GONE" ? from : to;
    const asOf = toAsOf({ on, knownAt: known });
    const { edges, pageInfo } = pageOfWhole(items, page, (item) => [keyOf(item)]);
    const { contractsRecorded } = standingOn(evidence, on);
    return Object.assign(new CountedConnection(), {
      on,
      from,
      to,
      knownAt: known,
      definition,
      fingerprint: fingerprintOf({
        question: { region, ...figure, knownAt: known.toISOString() },
        definitionVersion,
        answer: { contractsRecorded, items },
      }),
      contractsRecorded,
      totalCount: items.length,
      edges: edges.map(({ cursor, node }) => ({ cursor, node: toCountedItem(node, asOf) })),
      pageInfo,
    } satisfies CountedConnection);
  }
}
