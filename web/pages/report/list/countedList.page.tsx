// SPDX-License-Identifier: EUPL-1.2
import { type ComponentChildren } from "preact";
import { type Answer, type Call, type Page } from "../../../page/page";
import { ProviderLink } from "../../../parts/providerLink";
import { notFound } from "../../../problem/problem";
import { termTexts } from "../terms.texts";
import { bridged, type BridgedMeasure, type Measure } from "../units";
import { countedAddress, type CountedPlace, countedPlaceIn, listPaths } from "./addresses";
import { type CountedListQuery, countedListQuestion } from "./countedList.question";
import { listTexts } from "./list.texts";
import { ListView } from "./list.view";
import { IdentityForm } from "./identityForm";

/** What a figure of the report counts, one by one: as many as the figure says. */
export const countedList: Page = { method: "GET", path: listPaths.counted, answer: list };

/** The same of a denomination, which must not stand in an address. */
export const countedOfIdentity: Page = {
  method: "POST",
  path: listPaths.counted,
  onlyAsks: true,
  answer: list,
};

type Item = CountedListQuery["counted"]["edges"][number]["node"];

async function list(call: Call): Promise<Answer> {
  const { query, form, formats } = call;
  const place = countedPlaceIn(query);
  if (!place) return notFound(call);
  const identity = form.get("denominatie");
  const identityName = form.get("naam") ?? undefined;
  const after = form.get("na") ?? query.get("na");
  const { data, missing } = await call.ask(countedListQuestion, { ...place, identity, after });
  const { on, knownAt, contractsRecorded, totalCount, edges, pageInfo, definition, fingerprint } =
    data.counted;
  const texts = call.texts(listTexts);
  const terms = call.texts(termTexts);
  const title = `${terms.units[measureOf(place)]} ${texts.on(formats.day(on))}`;
  const next = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  return {
    kind: "view",
    title,
    body: (
      <ListView
        call={call}
        title={title}
        missing={missing}
        about={[
          ...(identity === null ? [] : [texts.ofIdentity(identityName ?? identity)]),
          ...(place.block === null ? [] : [texts.ofBlock(place.block)]),
          [
            ...(contractsRecorded || totalCount > 0 ? [`${formats.number(totalCount)}.`] : []),
            texts.known(formats.moment(knownAt)),
          ].join(" "),
          ...(contractsRecorded ? [] : [texts.regionNotRecorded]),
          ...(edges.length < totalCount
            ? [texts.more(formats.number(edges.length), formats.number(totalCount))]
            : []),
        ]}
        empty={contractsRecorded ? null : texts.notRecorded}
        heads={[texts.counted, texts.id, texts.providersOf]}
        rows={edges.map(({ node }) => [titleOf(call, node, on), node.id, providersOf(call, node, on)])}
        next={next === null || identity !== null ? null : countedAddress(call, { ...place, after: next })}
      >
        {next !== null && identity !== null ? (
          <IdentityForm
            call={call}
            place={place}
            identity={identity}
            name={identityName}
            after={next}
            text={texts.next}
          />
        ) : null}
        <p class="small soft" lang="nl">
          {definition}
        </p>
        <p class="small soft">
          {texts.fingerprint} <code data-fingerprint>{fingerprint}</code>
        </p>
      </ListView>
    ),
  };
}

function measureOf({ unit, commissioner }: CountedPlace): Measure {
  if (commissioner === "REGION") return "contractedByRegion";
  if (commissioner === "MUNICIPALITIES") return "contractedByMunicipalities";
  return (
    (Object.keys(bridged) as BridgedMeasure[]).find((measure) => bridged[measure] === unit) ?? "contracted"
  );
}

/** Null while its owner does not answer; a contract has only a number. */
const nameOf = ({ kind, id, provider, consortium }: Item): string | null =>
  (kind === "PROVIDER" ? provider?.name : kind === "CONSORTIUM" ? consortium?.name : id) ?? null;

function titleOf(call: Call, item: Item, on: string): ComponentChildren {
  const name = nameOf(item) ?? item.id;
  return item.kind === "PROVIDER" ? (
    <ProviderLink call={call} id={item.id} name={name} on={on} />
  ) : (
    <bdi>{name}</bdi>
  );
}

/** Whom it stands for, when that is somebody else than itself. */
function providersOf(call: Call, { kind, providerIds, providers }: Item, on: string): ComponentChildren {
  if (kind === "PROVIDER") return null;
  const names = new Map(providers.flatMap((provider) => (provider ? [[provider.id, provider.name]] : [])));
  return (
    <ul class="report-plain">
      {providerIds.map((id) => (
        <li key={id}>
          <ProviderLink call={call} id={id} name={names.get(id) ?? id} on={on} />
        </li>
      ))}
    </ul>
  );
}
