// SPDX-License-Identifier: EUPL-1.2
import { type ApolloServerPlugin } from "@apollo/server";
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
        const hasData = body.kind !== "single" || body.singleResult.data !== undefined;
        if (!hasData && (http.status ?? 200) < 400) http.status = 400;
        return Promise.resolve();
      },
    }),
};
