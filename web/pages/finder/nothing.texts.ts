// SPDX-License-Identifier: EUPL-1.2
import { catalogue } from "../../page/catalogue";

/** Why nobody with an own contract was found, and what to do next. */
export const nothingTexts = catalogue(
  {
    others:
      "Wie hieronder staat, heeft geen eigen contract voor dit segment, maar staat er via het vervangende segment of met maatwerk.",
    next: "Wat u kunt doen",
    withoutFilter: (all: string) => `Bekijk alle ${all} zonder filter`,
    withIndividual: "Kijk of er maatwerk (een individueel contract) is",
    otherDay: "Kies een andere startdatum of een ander segment.",
    successor: (name: string) => `Zoek voor ${name}, waarin de gemeente is opgegaan`,
    expertTeam: (name: string, meets: string) => `Leg de vraag voor aan het ${name}${meets}.`,
    meets: (when: string) => ` (komt ${when} bijeen)`,
    expertUnknown:
      "Hoe het Expertteam te bereiken is, is hier niet vastgelegd; vraag het de regionale inkooporganisatie.",
    office: (name: string) => `Bel de regionale inkooporganisatie: ${name}.`,
    officeUnknown: "Bel de regionale inkooporganisatie; welke dat is, is hier niet vastgelegd.",
  },
  {
    others:
      "Who is listed below has no contract for this segment itself, but is there through the counterpart segment or with a bespoke contract.",
    next: "What you can do",
    withoutFilter: (all: string) => `See all ${all} without filter`,
    withIndividual: "See whether there is a bespoke (maatwerk) contract",
    otherDay: "Choose another start date or another segment.",
    successor: (name: string) => `Search for ${name}, which the municipality went into`,
    expertTeam: (name: string, meets: string) => `Put the question to the ${name}${meets}.`,
    meets: (when: string) => ` (meets ${when})`,
    expertUnknown:
      "How to reach the expert team (Expertteam) is not recorded here; ask the regional purchasing office.",
    office: (name: string) => `Call the regional purchasing office: ${name}.`,
    officeUnknown: "Call the regional purchasing office; which one that is, is not recorded here.",
  },
);
