// SPDX-License-Identifier: EUPL-1.2
import { type Call } from "../page/page";

/** The name, in an address, of the moment of knowledge: a page as it was known then, whatever was recorded since. */
export const knownParameter = "bekend";

const form = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/;

export const isMoment = (text: string): boolean => form.test(text) && !Number.isNaN(Date.parse(text));

export interface AskedKnowledge {
  /** Null is now: also when what was asked for is no moment, which `wrong` says. */
  readonly knownAt: string | null;
  readonly wrong: boolean;
}

/** The moment of knowledge that an address asks for. */
export function askedKnowledge(call: Call): AskedKnowledge {
  const asked = (call.query.get(knownParameter) ?? "").trim();
  const wrong = asked !== "" && !isMoment(asked);
  return { knownAt: asked === "" || wrong ? null : asked, wrong };
}
