// SPDX-License-Identifier: EUPL-1.2
import { type VNode } from "preact";
import { type Call } from "../../../page/page";
import { importTexts } from "./import.texts";
import { type RunReport } from "./run";

interface RefusalsParts {
  readonly call: Call;
  readonly report: RunReport;
}

/** What is not right in a list: where, what it says, and what was expected. */
export function Refusals({ call, report }: RefusalsParts): VNode {
  const texts = call.texts(importTexts);
  const { refusals, refused } = report;
  return (
    <section>
      <h2>{texts.refusals}</h2>
      {refusals.length < refused ? <p>{texts.firstRefusals(call.formats.number(refusals.length))}</p> : null}
      <ul class="work-list">
        {refusals.map(({ row, column, value, expected }, index) => (
          <li key={index} class="work-list__item">
            <div>
              <strong>
                {row === null ? texts.wholeFile : `${texts.row} ${row}`}
                {column === null ? "" : `, ${texts.column} `}
                <bdi>{column}</bdi>
              </strong>
              <ul class="work-list__facts">
                <li>
                  {texts.value}: <bdi>{value === "" ? "–" : value}</bdi>
                </li>
                <li>
                  {texts.expected}: <bdi lang="nl">{expected}</bdi>
                </li>
              </ul>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
