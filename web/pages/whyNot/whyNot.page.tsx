// SPDX-License-Identifier: EUPL-1.2
import { isLocalDate } from "../../../kit/localDate";
import { type Answer, type Call, type Page } from "../../page/page";
import { candidatesQuestion } from "./candidates.question";
import { whyNotQuestion } from "./whyNot.question";
import { whyNotTexts } from "./whyNot.texts";
import { WhyNotView } from "./whyNot.view";

/** Which of the conditions keeps a provider from the list: the one that is meant, by its name. */
export const whyNot: Page = {
  method: "GET",
  path: "/waarom-niet",
  answer: async (call: Call): Promise<Answer> => {
    const text = (name: string): string => (call.query.get(name) ?? "").trim();
    const search = { gemeente: text("gemeente"), segment: text("segment"), datum: text("datum") };
    const on = isLocalDate(search.datum) ? search.datum : null;
    const [name, provider] = [text("naam"), text("aanbieder")];
    const complete = search.gemeente !== "" && search.segment !== "";
    const found =
      complete && provider === "" && name !== ""
        ? (await call.ask(candidatesQuestion, { text: name, on })).data.providers
        : null;
    const [only] = found?.edges ?? [];
    if (only && found?.totalCount === 1) {
      return { kind: "redirect", to: call.link("/waarom-niet", { ...search, aanbieder: only.node.id }) };
    }
    const answer =
      complete && provider !== ""
        ? await call.ask(whyNotQuestion, {
            provider,
            municipality: search.gemeente,
            segment: search.segment,
            on,
          })
        : null;
    return {
      kind: "view",
      title: call.texts(whyNotTexts).title,
      body: (
        <WhyNotView
          call={call}
          search={search}
          name={name}
          found={found}
          told={answer?.data ?? null}
          missing={answer?.missing ?? []}
        />
      ),
    };
  },
};
