// SPDX-License-Identifier: EUPL-1.2
import { words } from "../../../../kit/words";
import { type Job } from "../form/job";
import { providerParameter } from "../form/providerChoice";
import { codeOptions } from "../form/shownValue";
import { newId } from "./newId";
import { aboutProvider } from "./providerSubject";
import { recordWaitQuestion, type WaitingMeasure } from "./recordWait.question";

export const recordWait: Job = {
  path: "wachttijd-vastleggen",
  typeName: "WaitingTime",
  nature: "new",
  needsProvider: true,
  title: words("Record a waiting time", "Wachttijd vastleggen"),
  lead: words(
    "How long one waits at a provider for a segment. A newer measurement takes the place of an older one.",
    "Hoe lang iemand wacht bij een aanbieder voor een segment. Een nieuwere meting komt in de plaats van een oudere.",
  ),
  fields: [
    { name: "segment", widget: "choice", isRequired: true, label: words("Segment", "Segment") },
    { name: "measure", widget: "choice", isRequired: true, label: words("Which wait", "Soort wachttijd") },
    { name: "days", widget: "number", isRequired: true, label: words("Days", "Wachttijd in dagen") },
    { name: "measuredOn", widget: "day", isRequired: true, label: words("Measured on", "Gemeten op") },
    {
      name: "expiresOn",
      widget: "day",
      label: words("Says nothing any more from", "Verloopt op"),
      hint: words("From this day it is shown as too old.", "Vanaf deze dag staat erbij dat hij te oud is."),
    },
    {
      name: "measurementSource",
      widget: "text",
      isRequired: true,
      label: words("Who says so", "Bron van de meting"),
    },
    {
      name: "people",
      widget: "number",
      label: words("About how many youth", "Aantal jeugdigen"),
      hint: words(
        "Never shown. A wait of few youth is not shown either.",
        "Wordt nooit getoond. Een wachttijd van weinig jeugdigen ook niet.",
      ),
    },
  ],
  subjectOf: async (call, scope) => {
    const about = await aboutProvider(call, scope);
    return (
      about && {
        ...about.subject,
        basis: "",
        id: newId("WT", call.today),
        now: {
          segment: call.query.get("segment") ?? "",
          measure: call.query.get("soort") ?? "",
          measuredOn: call.today,
        },
        choices: { segment: about.segments, measure: codeOptions(call, "WaitingMeasure") },
      }
    );
  },
  perform: async (call, given) => {
    const { data, missing } = await call.ask(recordWaitQuestion, {
      id: given.id,
      provider: call.query.get(providerParameter) ?? "",
      segment: given.demanded("segment"),
      measure: given.demanded("measure") as WaitingMeasure,
      days: given.number("days") ?? 0,
      measuredOn: given.demanded("measuredOn"),
      expiresOn: given.text("expiresOn"),
      measurementSource: given.demanded("measurementSource"),
      people: given.number("people"),
      ...given.why,
    });
    return { data: data.recordWaitingTime, missing };
  },
};
