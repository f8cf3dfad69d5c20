// SPDX-License-Identifier: EUPL-1.2
import { GraphQLError } from "graphql";

/** A subgraph that answers, but not what it was asked. */
export const noAnswer = (subgraph: string, why = "gave no data"): GraphQLError =>
  new GraphQLError(`The subgraph ${subgraph} ${why}.`, { extensions: { serviceName: subgraph } });
