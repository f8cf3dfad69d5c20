// SPDX-License-Identifier: EUPL-1.2
import { type Answer, type Call, type Page } from "../../page/page";
import { finderQuestion } from "./finder.question";
import { finderTexts } from "./finder.texts";
import { FinderView } from "./finder.view";

/** Who is contracted for a municipality, a segment and a day. */
export const finder: Page = {
  method: "GET",
  path: "/",
  menu: { nl: "Zoeken", en: "Search" },
  answer: async (call: Call): Promise<Answer> => {
    const municipality = call.query.get("gemeente") ?? "";
    const segment = call.query.get("segment") ?? "";
    const on = call.query.get("datum") ?? "";
    const { data } = await call.ask(finderQuestion, {
      municipality,
      segment,
      on: on === "" ? null : on,
      ask: municipality !== "" && segment !== "",
    });
    return {
      kind: "view",
      title: call.texts(finderTexts).title,
      script: true,
      body: <FinderView call={call} told={data} />,
    };
  },
};
