// SPDX-License-Identifier: EUPL-1.2
import { type Call, type Page } from "../../../page/page";
import { ProviderLink } from "../../../parts/providerLink";
import { notFound } from "../../../problem/problem";
import { termTexts } from "../terms.texts";
import { bridged, type BridgedMeasure } from "../units";
import { listPaths } from "./addresses";
import { bridgeListQuestion } from "./bridgeList.question";
import { listTexts } from "./list.texts";
import { ListView } from "./list.view";

const measureOf = (unit: string | null): BridgedMeasure | undefined =>
  (Object.keys(bridged) as BridgedMeasure[]).find((measure) => bridged[measure] === unit);

/** The providers behind one line of a bridge. */
export const bridgeList: Page = {
  method: "GET",
  path: listPaths.bridge,
  answer: async (call: Call) => {
    const { query, formats } = call;
    const measure = measureOf(query.get("eenheid"));
    if (!measure) return notFound(call);
    const asked = { from: query.get("van") ?? "", to: query.get("tot") ?? "" };
    const { data, missing } = await call.ask(bridgeListQuestion, {
      ...asked,
      region: query.get("regio") ?? "",
      knownAt: query.get("bekend") ?? null,
      unit: bridged[measure],
    });
    const { bridge, knownAt } = data.landscapeReport;
    const isLess = query.get("richting") === "af";
    const line = bridge.find(({ reason, change }) => reason === query.get("reden") && change < 0 === isLess);
    if (!line) return notFound(call);
    const texts = call.texts(listTexts);
    const terms = call.texts(termTexts);
    const names = new Map(
      line.providers.flatMap((provider) => (provider ? [[provider.id, provider.name] as const] : [])),
    );
    const number = formats.number(Math.abs(line.change));
    const title = `${terms.units[measure]}: ${terms.reasons[line.reason]}`;
    const providers = formats.count(line.providerIds.length, texts.oneProvider, texts.providers);
    return {
      kind: "view",
      title,
      body: (
        <ListView
          call={call}
          title={title}
          missing={missing}
          about={[
            `${isLess ? texts.taken(number) : texts.added(number)}, ${texts.between(formats.day(asked.from), formats.day(asked.to))}. ${texts.known(formats.moment(knownAt))}`,
            ...(line.providerIds.length === Math.abs(line.change) ? [] : [texts.behindUnit(providers)]),
          ]}
          heads={[texts.provider, texts.id]}
          rows={line.providerIds.map((id) => [
            <ProviderLink
              call={call}
              id={id}
              name={names.get(id) ?? id}
              on={isLess ? asked.from : asked.to}
            />,
            id,
          ])}
          next={null}
        />
      ),
    };
  },
};
