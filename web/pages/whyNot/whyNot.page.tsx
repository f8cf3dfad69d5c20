// SPDX-License-Identifier: EUPL-1.2
import { askWithout } from "../../page/askWithout";
import { type Answer, type Call, type Page } from "../../page/page";
import { askedDay } from "../../parts/dayForm";
import { filterOf, parametersOf, searchIn } from "../../parts/search";
import { type CandidatesQuery, candidatesQuestion, type NamedFragment } from "./candidates.question";
import { whyNotQuestion } from "./whyNot.question";
import { whyNotTexts } from "./whyNot.texts";
import { WhyNotView } from "./whyNot.view";

/** Which of the conditions keeps a provider from the list: the one that is meant, by its name. */
export const whyNot: Page = {
  method: "GET",
  path: "/waarom-niet",
  answer: async (call: Call): Promise<Answer> => {
    const text = (name: string): string => (call.query.get(name) ?? "").trim();
    // The whole search comes along, but for a denomination, which is in no address: the list that somebody came from.
    const search = searchIn(call.query, call.form);
    const { wrong: wrongDay } = askedDay(call);
    const on = search.on === "" ? null : search.on;
    const [name, provider] = [text("naam"), text("aanbieder")];
    const complete = search.municipality !== "" && search.segment !== "" && !wrongDay;
    const candidates =
      complete && provider === ""
        ? await call.ask(candidatesQuestion, {
            text: name,
            municipality: search.municipality,
            on,
            named: name !== "",
          })
        : null;
    const found = candidates ? foundIn(candidates.data) : null;
    const [only] = found?.edges ?? [];
    if (only && found?.totalCount === 1) {
      return {
        kind: "redirect",
        to: call.link("/waarom-niet", { ...parametersOf(search), aanbieder: only.node.id }),
      };
    }
    const answer =
      complete && provider !== ""
        ? await askWithout(
            call,
            whyNotQuestion,
            {
              provider,
              municipality: search.municipality,
              segment: search.segment,
              on,
              filter: filterOf(search),
              places: true,
            },
            { municipalities: "places" },
          )
        : null;
    return {
      kind: "view",
      ...(wrongDay && { status: 400 }),
      title: call.texts(whyNotTexts).title,
      body: (
        <WhyNotView
          call={call}
          search={search}
          wrongDay={wrongDay}
          name={name}
          provider={provider}
          found={found}
          place={(answer ?? candidates)?.data.municipality?.name ?? search.municipality}
          told={answer?.data ?? null}
          missing={(answer ?? candidates)?.missing ?? []}
        />
      ),
    };
  },
};

/** Who merged or stopped is asked about as well, when nobody of the day has the name. */
const foundIn = ({ providers, ever }: CandidatesQuery): NamedFragment | null =>
  (providers && providers.totalCount > 0 ? providers : ever) ?? null;
