// SPDX-License-Identifier: EUPL-1.2
import { GraphRefusal, type Missing } from "../../../graph/graph";
import { askWithout } from "../../../page/askWithout";
import { type Answer, type Call, type Page } from "../../../page/page";
import { contractsIn, whatIfPath } from "./whatIf.address";
import { type WhatIfQuery, whatIfQuestion } from "./whatIf.question";
import { whatIfTexts } from "./whatIf.texts";
import { WhatIfView } from "./whatIf.view";

/** What would be left to choose from if some contracts had ended; nothing is changed by asking. */
export const whatIf: Page = {
  method: "GET",
  path: whatIfPath,
  answer: async (call: Call): Promise<Answer> => {
    const { query } = call;
    const contracts = contractsIn(query);
    const texts = call.texts(whatIfTexts);
    const { told, missing, fault }: Asked =
      contracts.length === 0 ? { told: null, missing: [], fault: null } : await ask(call, contracts);
    return {
      kind: "view",
      status: fault === null ? 200 : 400,
      title: texts.title,
      body: <WhatIfView call={call} contracts={contracts} told={told} missing={missing} fault={fault} />,
    };
  },
};

interface Asked {
  readonly told: WhatIfQuery["whatIf"] | null;
  readonly missing: readonly Missing[];
  readonly fault: string | null;
}

async function ask(call: Call, without: readonly string[]): Promise<Asked> {
  const { query } = call;
  try {
    const question = {
      region: query.get("regio") ?? "",
      scheme: query.get("indeling") ?? "",
      on: query.get("dag") ?? "",
      knownAt: query.get("bekend"),
      without,
      places: true,
      segments: true,
    };
    const leavable = { municipalities: "places", contracts: "segments" } as const;
    const { data, missing } = await askWithout(call, whatIfQuestion, question, leavable);
    return { told: data.whatIf, missing, fault: null };
  } catch (fault) {
    if (!(fault instanceof GraphRefusal) || fault.field !== "withoutContracts") throw fault;
    return { told: null, missing: [], fault: unknownIn(call, without, fault.message) };
  }
}

/** Names those that the refusal names, as far as it does: what is long it cuts off. */
function unknownIn(call: Call, without: readonly string[], refusal: string): string {
  const texts = call.texts(whatIfTexts);
  const named = without.filter((id) => refusal.includes(JSON.stringify(id)));
  if (named.length === 0) return texts.unknown;
  return refusal.includes("…")
    ? texts.unknownAmong(named.join(", "))
    : texts.unknownNamed(call.formats.list(named));
}
