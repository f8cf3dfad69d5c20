// SPDX-License-Identifier: EUPL-1.2
import { createHash } from "node:crypto";
import { type Clock } from "../../kit/clock";
import { type Gateway } from "../graph/gateway";
import { type Question, type Takes } from "./parameters";
import { type Print } from "./table";

/** Something that can be exported. */
export interface ExportKind extends Takes {
  /** As people call it. */
  readonly name: string;
  readonly english: string;
  /** For the OpenAPI document. */
  readonly summary: string;
  /** Asks the register until the first rows can be told; what is wrong with the question shows here. */
  readonly open: (question: Question, gateway: Gateway, clock: Clock) => Promise<Print>;
}

/** The same for the same question, for what the register gives no fingerprint of its own. */
export const fingerprintOf = (name: string, question: Readonly<Record<string, string>>): string =>
  createHash("sha256")
    .update(JSON.stringify([name, Object.entries(question).sort(([one], [other]) => (one < other ? -1 : 1))]))
    .digest("hex");
