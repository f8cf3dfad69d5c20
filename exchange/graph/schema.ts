// SPDX-License-Identifier: EUPL-1.2
import {
  buildClientSchema,
  getIntrospectionQuery,
  type GraphQLSchema,
  type IntrospectionQuery,
} from "graphql";
import { type Gateway } from "./gateway";

/** What the graph says of itself: the columns of an import come from it. */
export async function schemaOf(gateway: Gateway): Promise<GraphQLSchema> {
  return buildClientSchema(await gateway.ask<IntrospectionQuery>(getIntrospectionQuery()));
}
