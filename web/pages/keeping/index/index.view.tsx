// SPDX-License-Identifier: EUPL-1.2
import { type VNode } from "preact";
import { keptEntities } from "../../../labels/register.labels";
import { type Call } from "../../../page/page";
import { Field } from "../../../parts/field";
import { Select } from "../../../parts/select";
import { kindParameter } from "../entity/entity.job";
import { entityActs } from "../entity/entityAct";
import { HiddenQuery } from "../frame/hiddenQuery";
import { places, workLink } from "../frame/keepingLinks";
import { processes } from "../process/processes";
import { type Kept } from "../record/past";
import { jobs } from "../work/jobs";
import { indexTexts } from "./index.texts";

type Link = readonly [label: string, to: string];

const kinds = Object.entries(keptEntities) as [Kept, (typeof keptEntities)[Kept]][];

export function IndexView({ call }: { readonly call: Call }): VNode {
  const texts = call.texts(indexTexts);
  const { language } = call;
  const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
  const named = kinds
    .map(([kind, { owner, ...names }]) => ({ kind, owner, label: capital(names[language]) }))
    .toSorted((one, other) => one.label.localeCompare(other.label, language));
  const isOf = (owner: string, typeName: string): boolean => keptEntities[typeName as Kept].owner === owner;
  const eventsOf = (owner: string): Link[] =>
    [
      ...jobs.filter(
        ({ typeName, needsProvider, isStart }) => (needsProvider || isStart) && isOf(owner, typeName),
      ),
      ...processes.filter(({ about }) => isOf(owner, about.typeName)),
    ].map(({ title, path }) => [title[language], workLink(call, path)]);
  return (
    <>
      <p>{texts.lead}</p>
      <section>
        <h2>{texts.open}</h2>
        <form method="get" action={places.record} class="keeping__form">
          <HiddenQuery call={call} without={[]} />
          <Select
            name={kindParameter}
            label={texts.kind}
            value="Provider"
            options={named.map(({ kind, label }) => ({ value: kind, label }))}
          />
          <Field id="id" label={texts.id}>
            <input
              class="utrecht-textbox utrecht-textbox--html-input"
              id="id"
              name="id"
              maxLength={120}
              autocomplete="off"
            />
          </Field>
          <p>
            <button class="nl-button nl-button--primary" type="submit">
              {texts.show}
            </button>
          </p>
        </form>
      </section>
      {(Object.keys(texts.owners) as (keyof typeof texts.owners)[]).map((owner) => (
        <section key={owner}>
          <h2>{texts.owners[owner]}</h2>
          <h3>{texts.processes}</h3>
          <Links links={eventsOf(owner)} />
          <h3>{texts.register}</h3>
          <Links
            links={named
              .filter((each) => each.owner === owner)
              .map(({ kind, label }) => [
                label,
                workLink(call, entityActs.REGISTER.path, { [kindParameter]: kind }),
              ])}
          />
        </section>
      ))}
    </>
  );
}

const Links = ({ links }: { readonly links: readonly Link[] }): VNode => (
  <ul class="keeping__index">
    {links.map(([label, to]) => (
      <li key={to}>
        <a class="nl-link" href={to}>
          {label}
        </a>
      </li>
    ))}
  </ul>
);
