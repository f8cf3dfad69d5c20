// SPDX-License-Identifier: EUPL-1.2
import { type ComponentChildren, type VNode } from "preact";
import { type Call } from "../../page/page";
import { dayBefore } from "../../page/day";
import { ErrorReportLink } from "../../parts/errorReportLink";
import { withNames } from "../../parts/municipalityNames";
import { ProviderLink } from "../../parts/providerLink";
import { ConfirmedOn, RecordedOn } from "../../parts/recordedOn";
import { Contact, contactText } from "./contact.view";
import { isCompared, keyOf } from "./compared";
import { contractEnd, endsWithin, locationsOf, stopSentence, waitSentences } from "./entryWords";
import { entryTexts } from "./entry.texts";

import { type Entry } from "./told";
import { compareFormId } from "./forms";
import { type Region } from "./plainWords";
import { type Search } from "../../parts/search";

interface EntryParts {
  readonly call: Call;
  readonly search: Search;
  readonly entry: Entry;
  readonly regions: readonly Region[];
}

/** One provider, through one contract line: what somebody must know to choose it and to reach it. */
export function EntryView({ call, search, entry, regions }: EntryParts): VNode {
  const texts = call.texts(entryTexts);
  const { provider, checked, intake, contractEndsOn } = entry;
  const facts = [
    texts.scale[entry.scale],
    provider ? texts.kind[provider.kind] : null,
    // While nobody tells its name, its number says that it is bound through another.
    entry.boundThrough ? texts.member(entry.asMemberOf?.name ?? entry.boundThrough.id) : null,
    provider?.consultsForAccessTeams ? texts.consults : null,
  ].filter((fact) => fact !== null);
  const key = keyOf(entry);
  const boxId = `v-${key.replaceAll(" ", "-")}`;
  const name = <ProviderLink call={call} id={entry.providerId} name={entry.providerName} on={search.on} />;
  return (
    <li class="entry">
      <div class="entry__head">
        <h4 class="entry__name">{name}</h4>
        <span class={`nl-data-badge badge--${intake.toLowerCase()}`}>{texts.intake[intake]}</span>
      </div>
      <p class="entry__facts">
        {facts.join(" · ")}
        {provider ? (
          <>
            {` · ${texts.nameAndKind} `}
            <ConfirmedOn call={call} of={provider} />
          </>
        ) : null}
      </p>
      {provider ? null : (
        <p class="entry__facts">
          {texts.kindAndConsult}: {texts.notNow}
        </p>
      )}
      {entry.admissionStop ? <p class="entry__alarm">{stopSentence(entry.admissionStop, call)}</p> : null}
      {contractEndsOn !== null && endsWithin(contractEndsOn, search, call.today) ? (
        <p class="entry__alarm">
          {texts.endsSoon(call.formats.day(dayBefore(contractEndsOn)), duration(search.months, call))}
        </p>
      ) : null}
      {checked?.supervision ? null : (
        <p class="entry__facts">
          {texts.supervisionRow}: {texts.notNow}
        </p>
      )}
      {checked?.supervision?.map(({ kind, from }) => (
        <p class="entry__alarm" key={kind}>
          {texts.supervision(from === null ? "" : texts.supervisionSince(call.formats.day(from)))}
        </p>
      ))}
      <dl class="entry__data">
        <Datum name={texts.contact}>
          {provider ? (
            <>
              <Contact call={call} contacts={provider.intakeContacts} />{" "}
              <RecordedOn call={call} facts={provider.intakeContacts} />
            </>
          ) : (
            texts.notNow
          )}
        </Datum>
        <Datum name={texts.location}>
          {provider ? (
            <>
              {locationsOf(provider, call)} <RecordedOn call={call} facts={provider.locations} />
            </>
          ) : (
            texts.notNow
          )}
        </Datum>
        <Datum name={texts.wait}>
          {waitSentences(entry, search, call).map((sentence) => (
            <span class="entry__line">{sentence}</span>
          ))}
        </Datum>
        <Datum name={texts.contract}>
          {contractEnd(entry, call)}
          {entry.contract ? (
            <>
              {", "}
              <ConfirmedOn call={call} of={entry.contract} />
            </>
          ) : null}
        </Datum>
      </dl>
      <details class="entry__why">
        <summary>{texts.why}</summary>
        <p lang="nl">{withNames(entry.reason, regions)}</p>
        <p>
          <ErrorReportLink
            call={call}
            subject="CONTRACT"
            id={entry.contractId}
            name={texts.contractNamed(entry.contractId)}
            region={regionOf(regions, search.municipality)}
          />
        </p>
      </details>
      <p class="entry__actions not-printed">
        <label class="box" for={boxId}>
          <input
            class="utrecht-checkbox utrecht-checkbox--html-input"
            type="checkbox"
            id={boxId}
            name="vergelijk"
            value={key}
            form={compareFormId}
            checked={isCompared(entry, search)}
          />
          {texts.compareShort}
          <span class="only-heard"> {entry.providerName}</span>
        </label>
        {provider && provider.intakeContacts.length > 0 ? (
          <button
            type="button"
            class="text-button"
            data-needs-script
            data-copy={contactText(entry.providerName, provider.intakeContacts)}
            data-copied={texts.copied}
          >
            {texts.copy}
            <span class="only-heard"> {entry.providerName}</span>
          </button>
        ) : null}
        <ErrorReportLink
          call={call}
          subject="PROVIDER"
          id={entry.providerId}
          name={entry.providerName}
          region={regionOf(regions, search.municipality)}
        />
      </p>
    </li>
  );
}

const regionOf = (regions: readonly Region[], municipality: string): string | null =>
  regions.find(({ municipalities }) => municipalities.some(({ code }) => code === municipality))?.code ??
  null;

const Datum = ({
  name,
  children,
}: {
  readonly name: string;
  readonly children: ComponentChildren;
}): VNode => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);

const duration = (months: number, { formats, language }: Call): string =>
  language === "nl" ? formats.count(months, "maand", "maanden") : formats.count(months, "month", "months");
