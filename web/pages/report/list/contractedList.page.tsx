// SPDX-License-Identifier: EUPL-1.2
import { type Call, type Page } from "../../../page/page";
import { ProviderLink } from "../../../parts/providerLink";
import { notFound } from "../../../problem/problem";
import { termTexts } from "../terms.texts";
import { contractedAddress, listPaths } from "./addresses";
import { contractedListQuestion } from "./contractedList.question";
import { listTexts } from "./list.texts";
import { ListView } from "./list.view";

const categories = { RTA: "rta", LTA: "lta", MAATWERK: "maatwerk" } as const;
const isCategory = (text: string): text is keyof typeof categories => Object.hasOwn(categories, text);

/** The contracted providers of a day, all or of one category. */
export const contractedList: Page = {
  method: "GET",
  path: listPaths.contracted,
  answer: async (call: Call) => {
    const { query, formats } = call;
    const category = query.get("categorie");
    if (category !== null && !isCategory(category)) return notFound(call);
    const place = {
      region: query.get("regio") ?? "",
      on: query.get("dag") ?? "",
      knownAt: query.get("bekend") ?? null,
    };
    const { data } = await call.ask(contractedListQuestion, {
      ...place,
      categories: category === null ? null : [category],
      after: query.get("na"),
    });
    const { contractsRecorded, totalCount, edges, pageInfo } = data.landscape;
    const texts = call.texts(listTexts);
    const unit = call.texts(termTexts).units[category === null ? "contracted" : categories[category]];
    const title = `${unit} ${texts.on(formats.day(place.on))}`;
    const { endCursor, hasNextPage } = pageInfo;
    return {
      kind: "view",
      title,
      body: (
        <ListView
          call={call}
          title={title}
          about={[
            ...(contractsRecorded || totalCount > 0
              ? [formats.count(totalCount, texts.oneProvider, texts.providers)]
              : []),
            ...(contractsRecorded ? [] : [texts.regionNotRecorded]),
            ...(edges.length < totalCount
              ? [texts.more(formats.number(edges.length), formats.number(totalCount))]
              : []),
            ...(place.knownAt === null ? [] : [texts.known(formats.moment(place.knownAt))]),
          ]}
          empty={contractsRecorded ? null : texts.notRecorded}
          heads={[texts.provider, texts.id, texts.categories]}
          rows={edges.map(({ node }) => [
            <ProviderLink call={call} id={node.providerId} name={node.providerName} on={place.on} />,
            node.providerId,
            node.categories.join(", "),
          ])}
          next={
            hasNextPage && endCursor !== null
              ? contractedAddress(call, { ...place, category, after: endCursor })
              : null
          }
        />
      ),
    };
  },
};
