// SPDX-License-Identifier: EUPL-1.2
import { type IncomingMessage } from "node:http";
import { readText } from "../kit/requestText";
import { limits } from "./limits";

export type RequestBody = { kind: "json"; value: unknown } | { kind: "too-large" } | { kind: "malformed" };

export async function readBody(request: IncomingMessage): Promise<RequestBody> {
  const text = await readText(request, limits.bodyBytes);
  if (text === null) return { kind: "too-large" };
  try {
    return { kind: "json", value: JSON.parse(text) };
  } catch {
    return { kind: "malformed" };
  }
}
