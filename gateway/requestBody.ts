// SPDX-License-Identifier: EUPL-1.2
import { type IncomingMessage } from "node:http";
import { readText } from "../kit/requestText";
import { limits } from "./limits";

export type RequestBody =
  { kind: "json"; value: unknown } | { kind: "too-large" } | { kind: "not-utf8" } | { kind: "malformed" };

export async function readBody(request: IncomingMessage): Promise<RequestBody> {
  const read = await readText(request, limits.bodyBytes);
  if (read.kind !== "text") return read;
  try {
    return { kind: "json", value: JSON.parse(read.text) };
  } catch {
    return { kind: "malformed" };
  }
}
