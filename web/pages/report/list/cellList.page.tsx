// SPDX-License-Identifier: EUPL-1.2
import { coverageAnswers } from "../../../labels/coverageAnswer.labels";
import { askWithout } from "../../../page/askWithout";
import { type Call, type Page } from "../../../page/page";
import { withNames } from "../../../parts/municipalityNames";
import { ProviderLink } from "../../../parts/providerLink";
import { cellAddress, listPaths } from "./addresses";
import { cellListQuestion, type CoverageAnswer } from "./cellList.question";
import { contractsIn } from "../whatIf/whatIf.address";
import { listTexts } from "./list.texts";
import { ListView } from "./list.view";

/** Of the others nobody knows who there is: nought would be a figure of nothing. */
const counted: ReadonlySet<CoverageAnswer> = new Set([
  "COVERED",
  "NO_OPEN_INTAKE",
  "BLANK_SPOT",
  "NOT_DEPLOYED",
]);

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
    const without = contractsIn(query);
    const left = new Set(without);
    const { data, missing } = await askWithout(
      call,
      cellListQuestion,
      { ...place, after: query.get("na"), places: true },
      { municipalities: "places" },
    );
    const { coverage, municipality } = data;
    const { answer } = coverage;
    const { endCursor, hasNextPage } = coverage.pageInfo;
    const texts = call.texts(listTexts);
    const counts = texts.cellCounts(
      formats.count(coverage.providerCount, texts.oneProvider, texts.providers),
      formats.count(coverage.counterpartyCount, texts.oneParty, texts.parties),
    );
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
            ...(answer === "COVERED" ? [] : [call.texts(coverageAnswers)[answer]]),
            ...(counted.has(answer) ? [counts] : []),
            ...(without.length === 0 ? [] : [texts.withoutLead(formats.list(without))]),
            ...(place.knownAt === null ? [] : [texts.known(formats.moment(place.knownAt))]),
          ]}
          empty={counted.has(answer) ? null : answer === "NOT_RECORDED" ? texts.notRecorded : texts.noList}
          heads={[
            texts.provider,
            texts.contract,
            texts.intake,
            ...(without.length === 0 ? [] : [texts.withoutHead(formats.list(without))]),
            texts.why,
          ]}
          rows={coverage.edges.map(({ node }) => [
            <ProviderLink call={call} id={node.providerId} name={node.providerName} on={place.on} />,
            node.contractId,
            texts.intakes[node.intake],
            ...(without.length === 0 ? [] : [left.has(node.contractId) ? texts.goes : texts.stays]),
            <span lang="nl">{withNames(node.reason, data.regions ?? [])}</span>,
          ])}
          next={
            hasNextPage && endCursor !== null
              ? cellAddress(call, { ...place, without, after: endCursor })
              : null
          }
        />
      ),
    };
  },
};
