// SPDX-License-Identifier: EUPL-1.2
import { words } from "../../../../kit/words";
import { type Call } from "../../../page/page";
import { type Job, type Subject } from "../form/job";
import { codeLabel, codeOptions } from "../form/shownValue";
import { placeOf } from "../frame/placeOf";
import { type Scope } from "../frame/scope";
import { decideQuestion, type DecisionOutcome } from "./decide.question";
import { decisionToTakeQuestion } from "./decision.question";
import { aboutTexts } from "./whatIs";

/** The decision in the address, in the year in the address. */
async function aboutDecision(call: Call, scope: Scope): Promise<Subject | null> {
  const texts = call.texts(aboutTexts);
  const place = await placeOf(call, scope);
  const year = /^\d{4}$/.exec(call.query.get("jaar") ?? "")?.[0] ?? call.today.slice(0, 4);
  const { data, missing } = await call.ask(decisionToTakeQuestion, {
    region: place.region,
    from: `${year}-01-01`,
    until: `${Number(year) + 1}-01-01`,
  });
  const found = data.decisionAgenda.find(({ id }) => id === call.query.get("id"));
  if (!found) return null;
  const { contract, framework } = found;
  const parties = (contract?.parties ?? []).map((one) => one?.name ?? texts.unknown);
  return {
    id: found.id,
    basis: contract?.asOf ?? framework?.asOf ?? "",
    missing: [...place.missing, ...missing],
    facts: [
      [texts.decision, codeLabel(call, "DecisionKind", found.kind)],
      [
        texts.contract,
        <bdi>{[contract?.id ?? framework?.title ?? framework?.id, ...parties].join(", ")}</bdi>,
      ],
      [texts.when, found.on === null ? String(found.year) : call.formats.day(found.on)],
      ...(found.lapsesWithoutDecision === null
        ? []
        : [[texts.lapses, <bdi>{found.lapsesWithoutDecision}</bdi>] as const]),
    ],
    now: { outcome: found.outcome ?? "", decisionReference: found.decisionReference ?? "" },
    choices: { outcome: codeOptions(call, "DecisionOutcome") },
  };
}

export const decide: Job = {
  path: "besluit-vastleggen",
  typeName: "DecisionMoment",
  nature: "amendment",
  title: words("Record a decision", "Besluit vastleggen"),
  lead: words("What was decided at this moment.", "Wat er op dit moment is besloten."),
  fields: [
    { name: "outcome", widget: "choice", isRequired: true, label: words("Outcome", "Uitkomst") },
    {
      name: "on",
      widget: "day",
      label: words("Day of the decision", "Datum van het besluit"),
      hint: words("Empty: the day that was planned.", "Leeg: de dag die was gepland."),
    },
    { name: "decisionReference", widget: "text", label: words("Number of the decision", "Besluitkenmerk") },
  ],
  subjectOf: aboutDecision,
  perform: async (call, given) => {
    const { data, missing } = await call.ask(decideQuestion, {
      id: given.id,
      outcome: given.demanded("outcome") as DecisionOutcome,
      decisionReference: given.text("decisionReference"),
      on: given.text("on"),
      basis: given.basis,
      ...given.why,
    });
    return { data: data.recordDecision, missing };
  },
};
