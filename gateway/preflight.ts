// SPDX-License-Identifier: EUPL-1.2
import { type IncomingHttpHeaders } from "node:http";

/** Headers that a page of another site cannot send without asking the browser's leave first. */
export const preflightHeaders = ["graphql-require-preflight", "apollo-require-preflight"] as const;

/**
 * Cross-site request forgery: a form or an image on any page can send a simple request with the user's cookies or
 * from inside the user's network. JSON, or one of the headers, makes a request that is not simple.
 */
export function couldBeForged(headers: IncomingHttpHeaders): boolean {
  return !isJson(headers) && !preflightHeaders.some((name) => headers[name]);
}

export function isJson(headers: IncomingHttpHeaders): boolean {
  return /^application\/json\s*(;\s*charset=("?)utf-8\2\s*)?$/i.test(headers["content-type"] ?? "");
}
