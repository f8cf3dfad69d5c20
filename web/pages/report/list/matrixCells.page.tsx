// SPDX-License-Identifier: EUPL-1.2
import { coverageAnswers } from "../../../labels/coverageAnswer.labels";
import { askWithout } from "../../../page/askWithout";
import { type Answer, type Call, type Page } from "../../../page/page";
import { notFound } from "../../../problem/problem";
import { cellAddress, listPaths } from "./addresses";
import { listTexts } from "./list.texts";
import { ListView } from "./list.view";
import { cellKinds, isCellKind } from "./matrixCells";
import { type MatrixCellsQuery, matrixCellsQuestion } from "./matrixCells.question";

type Cell = MatrixCellsQuery["choiceMatrix"]["cells"][number];

/** The cells that a count of the choice matrix counts, each with what it leads to. */
export const matrixCells: Page = {
  method: "GET",
  path: listPaths.cells,
  answer: async (call: Call): Promise<Answer> => {
    const { query, formats } = call;
    const kind = query.get("soort") ?? "alle";
    if (!isCellKind(kind)) return notFound(call);
    const on = query.get("dag") ?? "";
    const segment = query.get("segment");
    const question = {
      region: query.get("regio") ?? "",
      scheme: query.get("indeling") ?? "",
      on,
      knownAt: query.get("bekend"),
      places: true,
      segments: true,
    };
    const leavable = { municipalities: "places", contracts: "segments" } as const;
    const { data, missing } = await askWithout(call, matrixCellsQuestion, question, leavable);
    const { knownAt, definition, cells } = data.choiceMatrix;
    const counts: (cell: Cell) => boolean = cellKinds[kind];
    const those = cells.filter((cell) => counts(cell) && (segment === null || cell.segment.id === segment));
    const texts = call.texts(listTexts);
    const title = `${texts.cellKinds[kind]} ${texts.on(formats.day(on))}`;
    const addressOf = (cell: Cell): string =>
      cellAddress(call, { municipality: cell.municipality.id, segment: cell.segment.id, on, knownAt });
    return {
      kind: "view",
      title,
      body: (
        <ListView
          call={call}
          title={title}
          missing={missing}
          about={[
            ...(segment === null ? [] : [texts.ofSegment(segment)]),
            `${formats.number(those.length)}. ${texts.known(formats.moment(knownAt))}`,
          ]}
          empty={texts.noCells}
          heads={[texts.cell, texts.segment, texts.cellHolds]}
          rows={those.map((cell) => [
            <a class="nl-link" href={addressOf(cell)}>
              <bdi>{cell.municipality.name ?? cell.municipality.id}</bdi>, {cell.segment.id}
            </a>,
            <span lang="nl">{cell.segment.label ?? cell.segment.id}</span>,
            cell.answer === "COVERED"
              ? texts.cellFigures(
                  formats.count(cell.providers, texts.oneProvider, texts.providers),
                  formats.count(cell.counterparties, texts.oneParty, texts.parties),
                  formats.number(cell.openProviders),
                )
              : call.texts(coverageAnswers)[cell.answer],
          ])}
          next={null}
        >
          <p class="small soft" lang="nl">
            {definition}
          </p>
        </ListView>
      ),
    };
  },
};
