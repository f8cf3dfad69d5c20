// SPDX-License-Identifier: EUPL-1.2
import { words } from "../../../../kit/words";
import { type Call } from "../../../page/page";
import { type Option } from "../../../parts/select";
import { type FormField } from "../form/field";
import { type Given } from "../form/given";
import { type Subject } from "../form/job";
import { codeOptions, yesOrNo } from "../form/shownValue";
import { type Scope } from "../frame/scope";
import {
  type AwardMutationVariables,
  type DeliveryForm,
  type DeliveryMode,
  type Funding,
  type LandscapeCategory,
  type Procedure,
  type Scale,
} from "./award.question";

/** What is agreed in a contract that is awarded: the same in all that are awarded together. */
export const termFields: readonly FormField[] = [
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
];

/** What can be chosen for those, and what usually is. */
export const termChoices = (
  call: Call,
  scope: Scope,
  segments: readonly Option[],
): Pick<Subject, "now" | "choices"> => ({
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
    segments,
    scale: codeOptions(call, "Scale"),
    funding: codeOptions(call, "Funding"),
    deliveryModes: codeOptions(call, "DeliveryMode"),
  },
});

type Awarded = Pick<AwardMutationVariables, "facts" | "lines">;

/** A contract with these parties and a line for each segment, all for the area of who buys. @param id of the contract */
export function awarded(given: Given, scope: Scope, id: string, partyIds: readonly string[]): Awarded {
  const isRegion = scope.kind === "region";
  const line = {
    scale: given.demanded("scale") as Scale,
    areaKind: isRegion ? ("REGIO" as const) : ("GEMEENTEN" as const),
    ...(isRegion ? { areaRegionId: scope.code } : { areaMunicipalityIds: [scope.code] }),
    funding: given.many("funding") as Funding[],
    deliveryModes: given.many("deliveryModes") as DeliveryMode[],
  };
  return {
    facts: {
      category: given.demanded("category") as LandscapeCategory,
      delivery: given.demanded("delivery") as DeliveryForm,
      commissionerKind: isRegion ? "REGIO" : "GEMEENTE",
      ...(isRegion ? { commissionerRegionId: scope.code } : { commissionerMunicipalityIds: [scope.code] }),
      partyIds: [...partyIds],
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
      id: `${id}-${index + 1}`,
      facts: { ...line, segmentId: segment },
    })),
  };
}
