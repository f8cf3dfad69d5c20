// SPDX-License-Identifier: EUPL-1.2
import { words } from "../../../../kit/words";
import { type Job } from "../form/job";
import { providerParameter } from "../form/providerChoice";
import { changeProvidersQuestion } from "../form/changeProviders.question";
import { newId } from "./newId";
import { aboutProvider } from "./providerSubject";

/** Of a contact that there is, in an address. */
const contactParameter = "id";

/** The contact of a provider: another from a day on, or one more. */
export const contact: Job = {
  path: "contact-vastleggen",
  typeName: "IntakeContact",
  nature: "amendment",
  needsProvider: true,
  title: words("Record a contact for applications", "Contact voor aanmeldingen vastleggen"),
  lead: words(
    "How one reaches the desk of a provider. Use numbers and addresses of a desk, never of a person.",
    "Hoe iemand het loket van een aanbieder bereikt. Gebruik nummers en adressen van een loket, nooit van een persoon.",
  ),
  fields: [
    {
      name: "from",
      widget: "day",
      isRequired: true,
      label: words("First day on which it is so", "Eerste dag waarop het zo is"),
    },
    { name: "desk", widget: "text", isRequired: true, label: words("Desk", "Loket") },
    { name: "phone", widget: "text", label: words("Phone", "Telefoon") },
    { name: "email", widget: "text", label: words("E-mail", "E-mail") },
    { name: "website", widget: "text", label: words("Website", "Website") },
  ],
  subjectOf: async (call, scope) => {
    const about = await aboutProvider(call, scope);
    if (about === null) return null;
    const id = call.query.get(contactParameter);
    const known = about.provider.intakeContacts.find((each) => each.id === id);
    if (id !== null && !known) return null;
    return {
      ...about.subject,
      id: known?.id ?? newId("IC", call.today),
      basis: known ? about.provider.asOf : "",
      now: {
        desk: known?.desk ?? "",
        phone: known?.phone ?? "",
        email: known?.email ?? "",
        website: known?.website ?? "",
        from: call.today,
      },
      choices: {},
    };
  },
  perform: async (call, given) => {
    const facts = {
      desk: given.demanded("desk"),
      phone: given.text("phone"),
      email: given.text("email"),
      website: given.text("website"),
    };
    const provider = call.query.get(providerParameter) ?? "";
    const of = { id: given.id, from: given.demanded("from") };
    const { data, missing } = await call.ask(changeProvidersQuestion, {
      changes: [
        {
          intakeContact: call.query.has(contactParameter)
            ? { ...of, act: "AMEND", basis: given.basis, facts }
            : { ...of, act: "REGISTER", facts: { ...facts, providerId: provider } },
        },
      ],
      ...given.why,
    });
    return { data: data.changeProviders, missing };
  },
};
