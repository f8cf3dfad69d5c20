// SPDX-License-Identifier: EUPL-1.2
import { GraphRefusal } from "../../../graph/graph";
import { type Answer, type Call, type Page } from "../../../page/page";
import { whatIfPath } from "./whatIf.address";
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
    const { told, fault } = contracts.length === 0 ? { told: null, fault: null } : await ask(call, contracts);
    return {
      kind: "view",
      status: fault === null ? 200 : 400,
      title: texts.title,
      body: <WhatIfView call={call} contracts={contracts} told={told} fault={fault} />,
    };
  },
};

/** Several numbers, however they are written beside each other. */
const contractsIn = (query: URLSearchParams): string[] => [
  ...new Set(
    query
      .getAll("zonder")
      .flatMap((text) => text.split(/[\s,;]+/))
      .filter((id) => id !== ""),
  ),
];

async function ask(
  call: Call,
  without: readonly string[],
): Promise<{ told: WhatIfQuery["whatIf"] | null; fault: string | null }> {
  const { query } = call;
  try {
    const { data } = await call.ask(whatIfQuestion, {
      region: query.get("regio") ?? "",
      scheme: query.get("indeling") ?? "",
      on: query.get("dag") ?? "",
      knownAt: query.get("bekend"),
      without,
    });
    return { told: data.whatIf, fault: null };
  } catch (fault) {
    if (!(fault instanceof GraphRefusal) || fault.field !== "withoutContracts") throw fault;
    return { told: null, fault: call.texts(whatIfTexts).unknown };
  }
}
