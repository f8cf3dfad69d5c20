// SPDX-License-Identifier: EUPL-1.2
import { type IncomingMessage } from "node:http";
import { isTellable } from "../../kit/percentEncoding";
import { readText } from "../../kit/requestText";

const mostBytes = 64 * 1024;
const patienceMs = 15_000;

export type Form =
  | { readonly kind: "fields"; readonly fields: URLSearchParams }
  /** The status that says what is wrong with it. */
  | { readonly kind: "refused"; readonly status: 403 | 413 | 415 };

/** The fields of a form of this site. A form on another site may not speak for its reader. */
export async function formOf(request: IncomingMessage): Promise<Form> {
  if (request.method !== "POST") return { kind: "fields", fields: new URLSearchParams() };
  const { headers } = request;
  if (!isOfThisSite(request)) return { kind: "refused", status: 403 };
  if (!/^application\/x-www-form-urlencoded\b/i.test(headers["content-type"] ?? "")) {
    return { kind: "refused", status: 415 };
  }
  // The server itself waits longer, for a file.
  const late = setTimeout(() => request.destroy(new Error("The form does not come.")), patienceMs);
  const read = await readText(request, mostBytes).finally(() => clearTimeout(late));
  if (read.kind === "too-large") return { kind: "refused", status: 413 };
  if (read.kind === "not-utf8" || !isTellable(read.text)) return { kind: "refused", status: 415 };
  return { kind: "fields", fields: new URLSearchParams(read.text) };
}

/** Whether a form with a file may be read; it has no fields yet. */
export function fileFormOf(request: IncomingMessage): Form {
  const isForm = /^multipart\/form-data\b/i.test(request.headers["content-type"] ?? "");
  const status = !isOfThisSite(request) ? 403 : isForm ? null : 415;
  if (status === null) return { kind: "fields", fields: new URLSearchParams() };
  request.resume();
  return { kind: "refused", status };
}

function isOfThisSite({ headers }: IncomingMessage): boolean {
  const site = headers["sec-fetch-site"];
  if (site !== undefined) return site === "same-origin";
  // A browser that does not say so yet says from which site a form comes.
  const { origin, host } = headers;
  return origin === undefined || (URL.canParse(origin) && new URL(origin).host === host);
}
