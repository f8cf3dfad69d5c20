// SPDX-License-Identifier: EUPL-1.2
import { Field, Int, ObjectType } from "type-graphql";
import { PageInfo } from "../../../kit/page";
import { WntStatement } from "./wntStatement.type";

@ObjectType({ description: "A statement and its place in the list." })
export class WntStatementEdge {
  @Field(() => String, { description: "Give this as `after` to go on behind this statement." })
  cursor!: string;

  @Field(() => WntStatement, { description: "The statement (WNT-verklaring)." })
  node!: WntStatement;
}

@ObjectType({ description: "A page of statements of a year, by provider (WNT-verklaringen)." })
export class WntStatementConnection {
  @Field(() => [WntStatementEdge], { description: "The statements of this page (WNT-verklaringen)." })
  edges!: WntStatementEdge[];

  @Field(() => PageInfo, { description: "Where this page ends (paginering)." })
  pageInfo!: PageInfo;

  @Field(() => Int, { description: "How many there are in the whole list (totaal aantal)." })
  totalCount!: number;
}
