// SPDX-License-Identifier: EUPL-1.2
import { GraphRefusal, GraphSilence } from "../../graph/graph";
import { type Answer, type Call, type Page } from "../../page/page";
import { askWithout } from "../../page/askWithout";
import { askedDay } from "../../parts/dayForm";
import { askedKnowledge } from "../../parts/knownAt";
import { notFound } from "../../problem/problem";
import { providerQuestion } from "./provider.question";
import { ProviderView } from "./provider.view";

/** Everything that the register says of one provider on a day, at an address that stays. */
export const provider: Page = {
  method: "GET",
  path: "/aanbieder/{id}",
  answer: async (call: Call): Promise<Answer> => {
    const { id = "" } = call.path;
    const { on, wrong } = askedDay(call);
    // A statement is of a year that is over.
    const year = Number(on.slice(0, 4)) - 1;
    const { knownAt, wrong: wrongMoment } = askedKnowledge(call);
    const question = { id, on, knownAt, year, contracts: true, quality: true };
    const leavable = { contracts: "contracts", quality: "quality" } as const;
    const told = await askWithout(call, providerQuestion, question, leavable).catch(whenUnknown);
    if (told === null) return notFound(call);
    if (told.data.provider === null) {
      // Without its answer nobody can say that the provider does not exist.
      const { missing } = told;
      if (missing.length > 0)
        throw new GraphSilence(`Nobody says who ${id} is.`, { isPartial: true, missing });
      return notFound(call);
    }
    return {
      kind: "view",
      status: wrong || wrongMoment ? 400 : 200,
      title: told.data.provider.name,
      script: true,
      body: <ProviderView call={call} told={told} provider={told.data.provider} on={on} year={year} />,
    };
  },
};

/** A number that nobody ever had is refused as the filter of contracts that it also is. */
function whenUnknown(fault: unknown): null {
  if (fault instanceof GraphRefusal && fault.field === "filter.provider") return null;
  throw fault;
}
