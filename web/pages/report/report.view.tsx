// SPDX-License-Identifier: EUPL-1.2
import { type VNode } from "preact";
import { missingParts } from "../../parts/missingAlert";
import { Alert } from "../../parts/alert";
import { NotRecorded } from "./notRecorded";
import { reportTexts } from "./report.texts";
import { ReportForm } from "./reportForm";
import { Account } from "./section/account";
import { Agenda } from "./section/agenda";
import { Bridges } from "./section/bridges";
import { Choice } from "./section/choice";
import { Comparable } from "./section/comparable";
import { Counts } from "./section/counts";
import { Downloads } from "./section/downloads";
import { Flows } from "./section/flows";
import { Identities } from "./section/identities";
import { Revisions } from "./section/revisions";
import { Series } from "./section/series";
import { Stated } from "./section/stated";
import { Targets } from "./section/targets";
import { WhatIf } from "./section/whatIf";
import { type ReportParts } from "./told";

/** The sections in their order, by what they are called in the address. */
const sections = {
  aantallen: ["counts", Counts],
  stromen: ["flows", Flows],
  aansluiting: ["bridges", Bridges],
  verloop: ["series", Series],
  keuze: ["choice", Choice],
  segmenten: ["comparable", Comparable],
  denominaties: ["identities", Identities],
  genoemd: ["stated", Stated],
  doelen: ["targets", Targets],
  agenda: ["agenda", Agenda],
  "wat-als": ["whatIf", WhatIf],
  bijstelling: ["revisions", Revisions],
  downloaden: ["downloads", Downloads],
  verantwoording: ["account", Account],
} as const;

export function ReportView(parts: ReportParts): VNode {
  const { call, choice, told, missing } = parts;
  const absent = missingParts(call, missing);
  const texts = call.texts(reportTexts);
  const { region, from, to, knownAt } = told.landscapeReport;
  const { formats } = call;
  const known = told.regions ?? [{ code: region.id, name: region.id }];
  return (
    <div class="report">
      <h1>{texts.titleOf(region.name ?? region.id)}</h1>
      <p class="report-between">
        {texts.between(formats.day(from.on), formats.day(to.on))}. {texts.intro}{" "}
        <span data-known>
          {texts.known} <time dateTime={knownAt}>{formats.moment(knownAt)}</time>.
        </span>
      </p>
      <ReportForm call={call} choice={choice} regions={known} />
      {absent === null ? null : (
        <Alert kind="warning">
          <p>
            <strong>{texts.missing}.</strong> {texts.missingNames(absent)}
          </p>
        </Alert>
      )}
      <NotRecorded call={call} told={told} />
      <nav class="report-contents not-printed" aria-label={texts.contents}>
        <ul>
          {Object.entries(sections).map(([id, [name]]) => (
            <li key={id}>
              <a class="nl-link" href={`#${id}`}>
                {texts.sections[name]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {Object.entries(sections).map(([id, [name, Section]]) => (
        <section key={id} id={id} class="report-section">
          <h2>{texts.sections[name]}</h2>
          <Section {...parts} />
        </section>
      ))}
    </div>
  );
}
