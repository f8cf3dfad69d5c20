// SPDX-License-Identifier: EUPL-1.2
import { type ApolloServerPlugin } from "@apollo/server";
import { type GraphQLFormattedError } from "graphql";
import { ErrorCode } from "../kit/errors";
import { type RequestContext } from "./requestContext";

/**
 * An answer without data has a status that says so, which the GraphQL server forgets where it declines persisted queries:
 * "If the GraphQL response does not contain the {data} entry then the server MUST reply with a 4xx or 5xx status code as
 * appropriate" (GraphQL over HTTP, Status Codes).
 */
export const statusCodes: ApolloServerPlugin<RequestContext> = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse: ({ response: { body, http } }) => {
        if (body.kind !== "single" || body.singleResult.data !== undefined) return Promise.resolve();
        if ((http.status ?? 200) < 400) http.status = isForNow(body.singleResult.errors) ? 503 : 400;
        return Promise.resolve();
      },
    }),
};

/** It is not the question that is at fault: the same can be asked again. */
const isForNow = (errors: readonly GraphQLFormattedError[] = []): boolean =>
  errors.some(({ extensions }) => extensions?.["code"] === ErrorCode.UPSTREAM_UNAVAILABLE);
