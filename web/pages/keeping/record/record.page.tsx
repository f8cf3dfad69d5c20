// SPDX-License-Identifier: EUPL-1.2
import { keptEntities } from "../../../labels/register.labels";
import { type Answer, type Call, type Page } from "../../../page/page";
import { askedDay } from "../../../parts/dayForm";
import { atDesk, framed } from "../frame/atDesk";
import { places } from "../frame/keepingLinks";
import { refsOf } from "../known/named";
import { Names } from "../known/names";
import { type Facts, factsOn } from "./factsOn";
import { isKept, type Kept, pastOf, wholePastOf } from "./past";
import { recordTexts } from "./record.texts";
import { afterParameter, RecordView } from "./record.view";

const shownAtOnce = 25;

/** One entity: what it says on a day, what can be done, and who recorded what, when and why. */
export const record: Page = {
  method: "GET",
  path: places.record,
  behindLogin: true,
  answer: (call) => atDesk(call, () => show(call)),
};

async function show(call: Call): Promise<Answer> {
  const typeName = call.query.get("soort") ?? "";
  const id = (call.query.get("id") ?? "").trim();
  const texts = call.texts(recordTexts);
  const gone = (): Answer => framed(call, 404, texts.gone, <p>{texts.goneText}</p>);
  if (!isKept(typeName) || id === "") return gone();
  const after = call.query.get(afterParameter);
  const [{ past, missing }, whole] = await Promise.all([
    pastOf(call, { typeName, id, first: shownAtOnce, after }),
    wholePastOf(call, typeName, id),
  ]);
  if (past.totalCount === 0) return gone();
  const facts = whole && factsOn(whole, askedDay(call).on);
  const slices = past.edges.flatMap(({ node }) => [...node.before, ...node.after]);
  const said = [facts, ...slices.map((slice) => slice.facts as Facts)].filter((each) => each !== null);
  const named = said.flatMap((each) =>
    Object.entries(each).flatMap(([name, value]) => refsOf(typeName, name, value)),
  );
  const names = await Names.of(call, [{ typeName, id }, ...named]);
  return framed(
    call,
    200,
    titleOf(call, typeName, id, names),
    <RecordView
      call={call}
      about={{ typeName, id, facts, isWhole: whole !== null }}
      past={past}
      names={names}
      missing={[...missing, ...names.missing]}
    />,
  );
}

function titleOf(call: Call, typeName: Kept, id: string, names: Names): string {
  const name = names.nameOf({ typeName, id });
  const kind = keptEntities[typeName][call.language];
  const kindFirst = kind.charAt(0).toUpperCase() + kind.slice(1);
  return name !== null && name !== id ? `${kindFirst} ${id}: ${name}` : `${kindFirst} ${id}`;
}
