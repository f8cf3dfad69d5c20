// SPDX-License-Identifier: EUPL-1.2
import { createHash } from "node:crypto";
import { type Clock } from "../../kit/clock";
import { type Gateway } from "../graph/gateway";
import { type Question, type Takes } from "./parameters";
import { type About, type Print } from "./table";

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

type Told = Omit<About, "definitionVersion" | "fingerprint"> & Partial<Pick<About, "fingerprint">>;

/** With the version that the definition names itself, and a fingerprint where the register gives none for this question. */
export function aboutOf(told: Told): About {
  const [, definitionVersion] = /^Definitie versie (\S+)\. /.exec(told.definition) ?? [];
  if (definitionVersion === undefined) throw new Error(`The definition of ${told.name} has no version.`);
  return { fingerprint: fingerprintOf(told), ...told, definitionVersion };
}

/** The same for the same question by the same definition. */
const fingerprintOf = ({ name, definition, question }: Told): string =>
  createHash("sha256")
    .update(
      JSON.stringify([
        name,
        definition,
        Object.entries(question).sort(([one], [other]) => (one < other ? -1 : 1)),
      ]),
    )
    .digest("hex");
