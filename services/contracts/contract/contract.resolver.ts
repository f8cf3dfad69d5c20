// SPDX-License-Identifier: EUPL-1.2
import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import { Public } from "../../../kit/access";
import { After, First, KnownAt, On } from "../../../kit/arguments";
import { type LocalDate } from "../../../kit/localDate";
import { pageOf, pageRequest } from "../../../kit/paging";
import { type Context } from "../context";
import { toContractLine } from "../contractLine/contractLine.mapper";
import { ContractLine } from "../contractLine/contractLine.type";
import { toDecisionMoment } from "../decisionMoment/decisionMoment.mapper";
import { DecisionMoment } from "../decisionMoment/decisionMoment.type";
import { toExtensionOption } from "../extensionOption/extensionOption.mapper";
import { ExtensionOption } from "../extensionOption/extensionOption.type";
import { toProcurementFramework } from "../procurementFramework/procurementFramework.mapper";
import { ProcurementFramework } from "../procurementFramework/procurementFramework.type";
import { toContract } from "./contract.mapper";
import { Contract } from "./contract.type";
import { ContractConnection, ContractFilter } from "./contractConnection.type";
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
    return row && toContract(row, asOf);
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
    const page = await pageRequest("contracts", filter, { on, knownAt, first, after }, 1, (day, known) =>
      context.moments.of(day, known),
    );
    const [rows, totalCount] = await Promise.all([
      this.list.page(filter ?? {}, page.moment, page.after, page.first + 1),
      this.list.count(filter ?? {}, page.moment),
    ]);
    const { edges, pageInfo } = pageOf(rows, page, (row) => [row.id]);
    const nodes = edges.map(({ cursor, node }) => ({ cursor, node: toContract(node, page.asOf) }));
    return { edges: nodes, pageInfo, totalCount };
  }

  @FieldResolver(() => [ContractLine], { description: "What was bought, on the day (contractregels)." })
  async lines(@Root() contract: Contract, @Ctx() context: Context): Promise<ContractLine[]> {
    const rows = await context.loaders.linesByContract.load(contract);
    return rows.map((row) => toContractLine(row, contract.asOf));
  }

  @FieldResolver(() => [DecisionMoment], { description: "When is decided about going on (besluitmomenten)." })
  async decisionMoments(@Root() contract: Contract, @Ctx() context: Context): Promise<DecisionMoment[]> {
    const rows = await context.loaders.momentsByContract.load(contract);
    return rows.map(toDecisionMoment);
  }

  @FieldResolver(() => [ExtensionOption], { description: "How it can be extended (verlengingsopties)." })
  async extensionOptions(@Root() contract: Contract, @Ctx() context: Context): Promise<ExtensionOption[]> {
    const rows = await context.loaders.optionsByContract.load(contract);
    return rows.map(toExtensionOption);
  }

  @FieldResolver(() => ProcurementFramework, {
    nullable: true,
    description: "The framework it was bought under (inkoopkader). Null: none, or niet vastgelegd.",
  })
  async framework(@Root() contract: Contract, @Ctx() context: Context): Promise<ProcurementFramework | null> {
    const { frameworkId, asOf } = contract;
    const row =
      frameworkId === null ? null : await context.loaders.frameworkByKey.load({ id: frameworkId, asOf });
    return row && toProcurementFramework(row, asOf);
  }
}
