// SPDX-License-Identifier: EUPL-1.2
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { type LocalDate } from "../../../kit/localDate";
import { LocalDateScalar } from "../../../kit/scalars";
import { type Context } from "../context";
import { shownContract } from "../contract/contract.reference";
import { Contract } from "../contract/contract.type";
import { toSegment } from "../segment/segment.mapper";
import { Segment } from "../segment/segment.type";
import { ContractLine } from "./contractLine.type";

@Resolver(() => ContractLine)
export class ContractLineResolver {
  @FieldResolver(() => Contract, { nullable: true, description: "The contract it is part of (contract)." })
  async contract(@Root() line: ContractLine, @Ctx() context: Context): Promise<Contract | null> {
    const row = await context.loaders.contractByKey.load({ id: line.contractId, asOf: line.asOf });
    return row && shownContract(row, line.asOf, context);
  }

  @FieldResolver(() => Segment, {
    nullable: true,
    description: "The segment it was bought in (segment); null for a bespoke line (maatwerk).",
  })
  async segment(@Root() line: ContractLine, @Ctx() context: Context): Promise<Segment | null> {
    const { segmentId: id, asOf } = line;
    const row = id === null ? null : await context.loaders.segmentByKey.load({ id, asOf });
    return row && toSegment(row, asOf);
  }

  @FieldResolver(() => LocalDateScalar, {
    nullable: true,
    description: "First day of the line (geldig vanaf).",
  })
  async from(@Root() line: ContractLine, @Ctx() context: Context): Promise<LocalDate | null> {
    return (await context.loaders.lineRun.load(line)).validFrom;
  }

  @FieldResolver(() => LocalDateScalar, {
    nullable: true,
    description: "Day after the last of the line (geldig tot); null is without end.",
  })
  async until(@Root() line: ContractLine, @Ctx() context: Context): Promise<LocalDate | null> {
    return (await context.loaders.lineRun.load(line)).validUntil;
  }
}
