// SPDX-License-Identifier: EUPL-1.2
import { words } from "../../../../kit/words";
import { type Job } from "../form/job";
import { providerParameter } from "../form/providerChoice";
import { announceStopQuestion } from "./announceStop.question";
import { newId } from "./newId";
import { aboutProvider } from "./providerSubject";

export const announceStop: Job = {
  path: "opnamestop-aankondigen",
  typeName: "AdmissionStop",
  nature: "new",
  needsProvider: true,
  title: words("Announce an admission stop", "Opnamestop aankondigen"),
  lead: words(
    "A provider takes nobody new. Somebody else verifies the stop later.",
    "Een aanbieder neemt niemand nieuw op. Iemand anders verifieert de stop later.",
  ),
  fields: [
    {
      name: "segment",
      widget: "choice",
      label: words("Segment", "Segment"),
      hint: words(
        "Nothing chosen: the stop is for all that it does.",
        "Niets gekozen: de stop is voor alles wat zij doet.",
      ),
    },
    {
      name: "from",
      widget: "day",
      isRequired: true,
      label: words("First day of the stop", "Eerste dag van de stop"),
    },
    {
      name: "until",
      widget: "day",
      label: words("First day without the stop", "Eerste dag zonder de stop"),
      hint: words("Empty: until further notice.", "Leeg: tot nader bericht."),
    },
    { name: "announcedOn", widget: "day", label: words("Announced on", "Aangekondigd op") },
    {
      name: "explanation",
      widget: "long",
      label: words("Explanation", "Toelichting"),
      hint: words(
        "What the provider says. Never about a child.",
        "Wat de aanbieder zegt. Nooit over een kind.",
      ),
    },
    {
      name: "municipalities",
      widget: "many",
      label: words("Only for these municipalities", "Alleen voor deze gemeenten"),
      hint: words("None: for all.", "Geen: voor alle."),
    },
  ],
  subjectOf: async (call, scope) => {
    const about = await aboutProvider(call, scope);
    return (
      about && {
        ...about.subject,
        basis: "",
        id: newId("OS", call.today),
        now: { municipalities: scope.kind === "municipality" ? [scope.code] : [] },
        choices: { segment: about.segments, municipalities: about.municipalities },
      }
    );
  },
  perform: async (call, given) => {
    const { data, missing } = await call.ask(announceStopQuestion, {
      id: given.id,
      provider: call.query.get(providerParameter) ?? "",
      segment: given.text("segment"),
      municipalities: given.many("municipalities"),
      from: given.demanded("from"),
      until: given.text("until"),
      announcedOn: given.text("announcedOn"),
      explanation: given.text("explanation"),
      ...given.why,
    });
    return { data: data.announceAdmissionStop, missing };
  },
};
