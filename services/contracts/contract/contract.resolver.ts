// SPDX-License-Identifier: EUPL-1.2
import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import { Public } from "../../../kit/access";
import { After, First, KnownAt, On } from "../../../kit/arguments";
import { type LocalDate } from "../../../kit/localDate";
import { fromAsOf } from "../../../kit/moment";
import { pageOf, pageRequest } from "../../../kit/paging";
import { DateTimeScalar, LocalDateScalar } from "../../../kit/scalars";
import { confirmedDescription } from "../../../kit/versioned/confirmedField";
import { type Context } from "../context";
import { toContractLine } from "../contractLine/contractLine.mapper";
import { ContractLine } from "../contractLine/contractLine.type";
import { toDecisionMoment } from "../decisionMoment/decisionMoment.mapper";
import { DecisionMoment } from "../decisionMoment/decisionMoment.type";
import { toExtensionOption } from "../extensionOption/extensionOption.mapper";
import { ExtensionOption } from "../extensionOption/extensionOption.type";
import { shownFramework } from "../procurementFramework/procurementFramework.reference";
import { ProcurementFramework } from "../procurementFramework/procurementFramework.type";
import { agreementsOn } from "../refs/agreements";
import { sharedMoment } from "../refs/sharedMoment";
import { contractEntity } from "./contract.entity";
import { shownContract } from "./contract.reference";
import { Contract } from "./contract.type";
import { ContractConnection, ContractFilter } from "./contractConnection.type";
import { endsOn } from "./contractEnding.rules";
import { type ContractList } from "./contractList.repository";

@Resolver(() => Contract)
export class ContractResolver {
  constructor(private readonly list: ContractList) {}

  @Query(() => Contract, {
    nullable: true,
    description:
      "One contract (contract), also when its term is over; null when the register does not hold it then.",
  })
  @Public()
  async contract(
    @Arg("id", () => ID, { description: "The id in this register (contractnummer)." }) id: string,
    @On() on: LocalDate | null,
    @KnownAt() knownAt: Date | null,
    @Ctx() context: Context,
  ): Promise<Contract | null> {
    const asOf = await context.moments.asOf(on, knownAt);
    const row = await context.loaders.contractByKey.load({ id, asOf });
    return row && shownContract(row, asOf, context);
  }

  @Query(() => ContractConnection, {
    description: "The contracts that the register holds on the day, by id, in whatever state (contracten).",
  })
  @Public()
  async contracts(
    @Arg("filter", () => ContractFilter, {
      nullable: true,
      description: "Which of them (filter); all without.",
    })
    filter: ContractFilter | null,
    @On() on: LocalDate | null,
    @KnownAt() knownAt: Date | null,
    @First() first: number,
    @After() after: string | null,
    @Ctx() context: Context,
  ): Promise<ContractConnection> {
    await context.codes.check("filter.region", "Region", filter?.region);
    await context.codes.check("filter.provider", "Provider", filter?.provider);
    let agreedIds: readonly string[] = [];
    const page = await pageRequest(
      "contracts",
      filter,
      { on, knownAt, first, after },
      1,
      async (day, known) => {
        if (filter?.withoutKpiAgreement == null) return context.moments.of(day, known);
        const { moment, said } = await sharedMoment(context.moments, { on: day, knownAt: known }, (at) =>
          agreementsOn(day, at, context.askOwner),
        );
        agreedIds = said.contractIds;
        return moment;
      },
    );
    const question = {
      ...filter,
      agreedIds,
      closedIds: [...(await context.disclosure.closedIds(contractEntity))],
    };
    const [rows, totalCount] = await Promise.all([
      this.list.page(question, page.moment, page.after, page.first + 1),
      this.list.count(question, page.moment),
    ]);
    const { edges, pageInfo } = pageOf(rows, page, (row) => [row.id]);
    const nodes = edges.map(async ({ cursor, node }) => ({
      cursor,
      node: await shownContract(node, page.asOf, context),
    }));
    return { edges: await Promise.all(nodes), pageInfo, totalCount };
  }

  @FieldResolver(() => LocalDateScalar, {
    nullable: true,
    description:
      "The first day after this one on which it is not there any more (loopt af op), by all that is recorded, also for later days: a notice, an end or an extension that is still to begin. A suspension is no end. Of one that is over: the day it ended. `end` is what is recorded for the day itself. Null: none is recorded, or under embargo.",
  })
  async endsOn(@Root() contract: Contract, @Ctx() context: Context): Promise<LocalDate | null> {
    const day = fromAsOf(contract.asOf)?.on;
    if (contract.isClosed || day === undefined) return null;
    return endsOn(await context.loaders.contractVersions.load(contract), day);
  }

  @FieldResolver(() => [ContractLine], {
    nullable: true,
    description: "What was bought, on the day (contractregels). Null: under embargo (geheimhouding).",
  })
  async lines(@Root() contract: Contract, @Ctx() context: Context): Promise<ContractLine[] | null> {
    if (contract.isClosed) return null;
    const rows = await context.loaders.linesByContract.load(contract);
    return rows.map((row) => toContractLine(row, contract.asOf));
  }

  @FieldResolver(() => [DecisionMoment], {
    nullable: true,
    description: "When is decided about going on (besluitmomenten). Null: under embargo (geheimhouding).",
  })
  async decisionMoments(
    @Root() contract: Contract,
    @Ctx() context: Context,
  ): Promise<DecisionMoment[] | null> {
    if (contract.isClosed) return null;
    const rows = await context.loaders.momentsByContract.load(contract);
    return rows.map(toDecisionMoment);
  }

  @FieldResolver(() => [ExtensionOption], {
    nullable: true,
    description: "How it can be extended (verlengingsopties). Null: under embargo (geheimhouding).",
  })
  async extensionOptions(
    @Root() contract: Contract,
    @Ctx() context: Context,
  ): Promise<ExtensionOption[] | null> {
    if (contract.isClosed) return null;
    const rows = await context.loaders.optionsByContract.load(contract);
    return rows.map(toExtensionOption);
  }

  @FieldResolver(() => ProcurementFramework, {
    nullable: true,
    description:
      "The framework it was bought under (inkoopkader). Null: none, niet vastgelegd, or under embargo.",
  })
  async framework(@Root() contract: Contract, @Ctx() context: Context): Promise<ProcurementFramework | null> {
    const { frameworkId, asOf } = contract;
    const row =
      frameworkId === null ? null : await context.loaders.frameworkByKey.load({ id: frameworkId, asOf });
    return row && shownFramework(row, asOf, context);
  }

  @FieldResolver(() => DateTimeScalar, {
    nullable: true,
    description: `${confirmedDescription} Null too under embargo (geheimhouding).`,
  })
  confirmedAt(@Root() { id, asOf, isClosed }: Contract, @Ctx() context: Context): Promise<Date | null> {
    return isClosed ? Promise.resolve(null) : context.loaders.contractConfirmed.load({ id, asOf });
  }
}
