// SPDX-License-Identifier: EUPL-1.2
import { type VNode } from "preact";
import { type Call } from "../../../page/page";
import { Period } from "../../../parts/period";
import { importTexts } from "./import.texts";
import { type RowGroup, type RunReport } from "./run";

interface ChangesParts {
  readonly call: Call;
  readonly changes: NonNullable<RunReport["changes"]>;
}

/** What each row of a list would make of the register: which column, from what to what, on which days. */
export function Changes({ call, changes }: ChangesParts): VNode {
  const texts = call.texts(importTexts);
  const groups = (["created", "changed", "ended"] as const).filter((name) => changes[name].first.length > 0);
  return (
    <>
      {groups.map((name) => (
        <details key={name} open={name !== "created"}>
          <summary>
            {texts.counts[name]} ({call.formats.number(changes[name].first.length + changes[name].more)})
          </summary>
          <Rows call={call} group={changes[name]} />
        </details>
      ))}
    </>
  );
}

function Rows({ call, group }: { readonly call: Call; readonly group: RowGroup }): VNode {
  const texts = call.texts(importTexts);
  return (
    <>
      <ul class="work-list">
        {group.first.map(({ row, what, id, differences, toldAtRow }, index) => (
          <li key={index} class="work-list__item">
            <div>
              <strong>
                {texts.row} {row}: <bdi>{what}</bdi> <bdi>{id}</bdi>
              </strong>
              {toldAtRow === null ? null : <p>{texts.toldAt(toldAtRow)}</p>}
              <ul>
                {differences.map(({ column, from, until, before, after }, number) => (
                  <li key={number}>
                    {column === null ? texts.holds : <bdi>{column}</bdi>} (
                    <Period call={call} from={from} until={until} />
                    ): {before === "" ? texts.empty : <bdi>{before}</bdi>} →{" "}
                    {after === "" ? texts.empty : <bdi>{after}</bdi>}
                  </li>
                ))}
              </ul>
            </div>
          </li>
        ))}
      </ul>
      {group.more > 0 ? <p>{texts.moreRows(call.formats.number(group.more))}</p> : null}
    </>
  );
}
