// SPDX-License-Identifier: EUPL-1.2
import { type Words, words } from "../../kit/words";
import { GatewayRefusal, GatewaySilence } from "../graph/gateway";
import { Problem, problemKinds, wrongParameters } from "./problem";

const again = words(
  "Send the same file with the same parameters again: that finishes it, or changes nothing.",
  "Stuur hetzelfde bestand met dezelfde parameters opnieuw: dat maakt de import af, of verandert niets.",
);

const none = words("", "");

/** What somebody may know of a fault that kept a request from being answered. */
export const problemOfRequest = (fault: unknown): Problem => problemOf(fault, none);

/** What whoever sent a file may know of a fault that kept it from being imported. */
export const problemOfImport = (fault: unknown): Problem => problemOf(fault, again);

function problemOf(fault: unknown, advice: Words): Problem {
  const detail = (en: string, nl: string): Words =>
    words(`${en} ${advice.en}`.trim(), `${nl} ${advice.nl}`.trim());
  if (fault instanceof Problem) return fault;
  if (fault instanceof GatewaySilence) {
    return new Problem(
      problemKinds.unavailable,
      detail("The register does not answer.", "Het register antwoordt niet."),
      { headers: { "retry-after": "30" } },
    );
  }
  if (fault instanceof GatewayRefusal && fault.code === "UNAUTHENTICATED") {
    return new Problem(
      problemKinds.token,
      detail("The token has expired meanwhile.", "Het token is intussen verlopen."),
    );
  }
  if (fault instanceof GatewayRefusal && fault.code === "FORBIDDEN") {
    return new Problem(problemKinds.forbidden, words("You may not keep this.", "U mag dit niet bijhouden."));
  }
  const wrong = fault instanceof GatewayRefusal ? wrongParameterOf(fault) : null;
  if (wrong) return wrong;
  return new Problem(problemKinds.fault, detail("The fault is not yours.", "De fout ligt niet bij u."));
}

/** What the register does not take of what came in the address. */
function wrongParameterOf({ field, expected }: GatewayRefusal): Problem | null {
  const isWrong = (name: string, instead: Words): Problem =>
    wrongParameters([{ in: "query", name, expected: instead }]);
  switch (field) {
    case "seenAt":
      return isWrong(field, words("a moment that has been", "een moment dat al geweest is"));
    case "reason":
    case "source":
      return isWrong(field, expected ?? words("another text", "een andere tekst"));
    case null:
    default:
      return null;
  }
}

/** A fault for the log: where it arose, and not what it says, for that may be a value of a file. */
export function faultForLog(fault: unknown): Record<string, unknown> {
  if (!(fault instanceof Error)) return { fault: typeof fault };
  const { code } = fault as { code?: unknown };
  const stack = (fault.stack ?? "").split("\n").filter((line) => line.startsWith("    at "));
  return { fault: fault.constructor.name, code: typeof code === "string" ? code : null, stack };
}
