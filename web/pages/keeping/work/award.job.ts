// SPDX-License-Identifier: EUPL-1.2
import { words } from "../../../../kit/words";
import { type Job } from "../form/job";
import { providerParameter } from "../form/providerChoice";
import { awardQuestion } from "./award.question";
import { awarded, termChoices, termFields } from "./awardTerms";
import { newId } from "./newId";
import { aboutProvider } from "./providerSubject";

/** A new contract with one provider, or with several together: a line for each segment, all for the area of who buys. */
export const award: Job = {
  path: "gunning-vastleggen",
  typeName: "Contract",
  nature: "new",
  needsProvider: true,
  title: words("Award a contract", "Gunning vastleggen"),
  lead: words(
    "A new contract with all of its lines: one for each segment that you choose.",
    "Een nieuw contract met al zijn regels: een voor elk segment dat u kiest.",
  ),
  calls: { partyIds: "parties", segmentId: "segments" },
  fields: [
    {
      name: "parties",
      refersTo: "Provider",
      widget: "lines",
      label: words("Together with", "Samen met"),
      hint: words(
        "The other providers that are a party to this contract: numbers or parts of names, one on each line.",
        "De andere aanbieders die partij zijn bij dit contract: nummers of delen van namen, één op elke regel.",
      ),
    },
    ...termFields,
  ],
  subjectOf: async (call, scope) => {
    const about = await aboutProvider(call, scope);
    return (
      about && {
        ...about.subject,
        basis: "",
        id: newId("C", call.today),
        ...termChoices(call, scope, about.segments),
      }
    );
  },
  perform: async (call, given, scope) => {
    const parties = [call.query.get(providerParameter) ?? "", ...given.lines("parties")];
    const { data, missing } = await call.ask(awardQuestion, {
      id: given.id,
      from: given.text("from"),
      ...awarded(given, scope, given.id, parties),
      ...given.why,
    });
    return { data: data.awardContract, missing };
  },
};
