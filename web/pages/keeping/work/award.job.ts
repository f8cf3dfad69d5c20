// SPDX-License-Identifier: EUPL-1.2
import { words } from "../../../../kit/words";
import { type Job } from "../form/job";
import { providerParameter } from "../form/providerChoice";
import { codeOptions, yesOrNo } from "../form/shownValue";
import {
  type AwardMutationVariables,
  awardQuestion,
  type DeliveryForm,
  type DeliveryMode,
  type Funding,
  type LandscapeCategory,
  type Procedure,
  type Scale,
} from "./award.question";
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
    { name: "category", widget: "choice", isRequired: true, label: words("Category", "Categorie") },
    {
      name: "delivery",
      widget: "choice",
      isRequired: true,
      label: words("Form of delivery", "Leveringsvorm"),
    },
    { name: "procedure", widget: "choice", isRequired: true, label: words("Procedure", "Inkoopprocedure") },
    {
      name: "segmentSpanning",
      widget: "choice",
      isRequired: true,
      label: words("Spans segments", "Segmentoverstijgend"),
    },
    { name: "start", widget: "day", isRequired: true, label: words("First day", "Ingangsdatum") },
    {
      name: "end",
      widget: "day",
      isRequired: true,
      label: words("First day after the contract", "Eerste dag na het contract"),
    },
    {
      name: "from",
      widget: "day",
      label: words("Awarded on", "Datum van gunning"),
      hint: words(
        "Not after the first day. Empty: on the first day.",
        "Niet na de ingangsdatum. Leeg: op de ingangsdatum.",
      ),
    },
    { name: "decisionReference", widget: "text", label: words("Number of the decision", "Besluitkenmerk") },
    { name: "confidentialUntil", widget: "day", label: words("Confidential until", "Geheimhouding tot") },
    { name: "segments", widget: "many", isRequired: true, label: words("Segments", "Segmenten") },
    { name: "scale", widget: "choice", isRequired: true, label: words("Scale", "Schaal") },
    { name: "funding", widget: "many", label: words("Funding", "Bekostiging") },
    { name: "deliveryModes", widget: "many", label: words("Ways of delivery", "Leveringswijze") },
  ],
  subjectOf: async (call, scope) => {
    const about = await aboutProvider(call, scope);
    return (
      about && {
        ...about.subject,
        basis: "",
        id: newId("C", call.today),
        now: {
          category: "RTA",
          delivery: "ZIN",
          segmentSpanning: "nee",
          scale: scope.kind === "region" ? "REGIONAL" : "LOCAL",
        },
        choices: {
          category: codeOptions(call, "LandscapeCategory"),
          delivery: codeOptions(call, "DeliveryForm"),
          segmentSpanning: yesOrNo(call),
          procedure: codeOptions(call, "Procedure"),
          segments: about.segments,
          scale: codeOptions(call, "Scale"),
          funding: codeOptions(call, "Funding"),
          deliveryModes: codeOptions(call, "DeliveryMode"),
        },
      }
    );
  },
  perform: async (call, given, scope) => {
    const isRegion = scope.kind === "region";
    const line = {
      scale: given.demanded("scale") as Scale,
      areaKind: isRegion ? ("REGIO" as const) : ("GEMEENTEN" as const),
      ...(isRegion ? { areaRegionId: scope.code } : { areaMunicipalityIds: [scope.code] }),
      funding: given.many("funding") as Funding[],
      deliveryModes: given.many("deliveryModes") as DeliveryMode[],
    };
    const variables: AwardMutationVariables = {
      id: given.id,
      from: given.text("from"),
      facts: {
        category: given.demanded("category") as LandscapeCategory,
        delivery: given.demanded("delivery") as DeliveryForm,
        commissionerKind: isRegion ? "REGIO" : "GEMEENTE",
        ...(isRegion ? { commissionerRegionId: scope.code } : { commissionerMunicipalityIds: [scope.code] }),
        partyIds: [call.query.get(providerParameter) ?? "", ...given.lines("parties")],
        procedure: given.demanded("procedure") as Procedure,
        segmentSpanning: given.text("segmentSpanning") === "ja",
        start: given.demanded("start"),
        end: given.demanded("end"),
        endStated: true,
        status: "GEGUND",
        decisionReference: given.text("decisionReference"),
        confidentialUntil: given.text("confidentialUntil"),
      },
      lines: given.many("segments").map((segment, index) => ({
        id: `${given.id}-${index + 1}`,
        facts: { ...line, segmentId: segment },
      })),
      ...given.why,
    };
    const { data, missing } = await call.ask(awardQuestion, variables);
    return { data: data.awardContract, missing };
  },
};
