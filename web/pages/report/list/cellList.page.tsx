// SPDX-License-Identifier: EUPL-1.2
import { type Call, type Page } from "../../../page/page";
import { ProviderLink } from "../../../parts/providerLink";
import { cellAddress, listPaths } from "./addresses";
import { cellListQuestion } from "./cellList.question";
import { listTexts } from "./list.texts";
import { ListView } from "./list.view";

/** The providers of one cell of the choice matrix, each with why it is there. */
export const cellList: Page = {
  method: "GET",
  path: listPaths.cell,
  answer: async (call: Call) => {
    const { query, formats } = call;
    const place = {
      municipality: query.get("gemeente") ?? "",
      segment: query.get("segment") ?? "",
      on: query.get("dag") ?? "",
      knownAt: query.get("bekend") ?? null,
    };
    const { data, missing } = await call.ask(cellListQuestion, { ...place, after: query.get("na") });
    const { coverage, municipality } = data;
    const { endCursor, hasNextPage } = coverage.pageInfo;
    const texts = call.texts(listTexts);
    const cell = texts.cellTitle(place.segment, municipality?.name ?? place.municipality);
    const title = `${cell} ${texts.on(formats.day(place.on))}`;
    return {
      kind: "view",
      title,
      body: (
        <ListView
          call={call}
          title={title}
          missing={missing}
          about={[
            texts.cellCounts(
              formats.count(coverage.providerCount, texts.oneProvider, texts.providers),
              formats.count(coverage.counterpartyCount, texts.oneParty, texts.parties),
            ),
            ...(place.knownAt === null ? [] : [texts.known(formats.moment(place.knownAt))]),
          ]}
          heads={[texts.provider, texts.contract, texts.why]}
          rows={coverage.edges.map(({ node }) => [
            <ProviderLink call={call} id={node.providerId} name={node.providerName} on={place.on} />,
            node.contractId,
            node.reason,
          ])}
          next={hasNextPage && endCursor !== null ? cellAddress(call, { ...place, after: endCursor }) : null}
        />
      ),
    };
  },
};
