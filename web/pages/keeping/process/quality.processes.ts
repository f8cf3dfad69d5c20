// SPDX-License-Identifier: EUPL-1.2
import { words } from "../../../../kit/words";
import { endSupervisionQuestion } from "./endSupervision.question";
import { asked } from "./part";
import { type ProcessForm } from "./process.job";
import { registerSupervisionQuestion } from "./registerSupervision.question";
import { takeMeasureQuestion } from "./takeMeasure.question";

export const qualityProcesses: readonly ProcessForm[] = [
  {
    path: "toezicht-instellen",
    name: "registerSupervision",
    question: registerSupervisionQuestion,
    title: words("Record supervision of a provider", "Toezicht op een aanbieder vastleggen"),
    lead: words(
      "The inspectorate put a provider under supervision.",
      "De inspectie heeft een aanbieder onder toezicht gesteld.",
    ),
    nature: "new",
    about: { argument: "id", typeName: "Supervision", isNew: true },
    takesBasis: false,
    arguments: [
      asked.text("id", words("Number of the supervision", "Nummer van het toezicht")),
      asked.one("provider", "Provider", words("Provider", "Aanbieder")),
      asked.code("kind", "SupervisionKind", words("Kind", "Soort toezicht")),
      asked.day("from", words("First day", "Eerste dag")),
    ],
  },
  {
    path: "toezicht-beeindigen",
    name: "endSupervision",
    question: endSupervisionQuestion,
    title: words("End the supervision of a provider", "Toezicht op een aanbieder beëindigen"),
    lead: words(
      "From a day on the provider is no longer under it.",
      "Vanaf een dag staat de aanbieder er niet meer onder.",
    ),
    nature: "amendment",
    about: { argument: "id", typeName: "Supervision" },
    takesBasis: true,
    arguments: [
      asked.one("id", "Supervision", words("Supervision", "Toezicht")),
      asked.day("on", words("First day without it", "Beëindigd per")),
    ],
  },
  {
    path: "maatregel-nemen",
    name: "takeMeasure",
    question: takeMeasureQuestion,
    title: words("Record a measure under a contract", "Maatregel bij een contract vastleggen"),
    lead: words("The contract itself does not change by it.", "Het contract zelf verandert er niet door."),
    nature: "new",
    about: { argument: "id", typeName: "Measure", isNew: true },
    takesBasis: false,
    arguments: [
      asked.text("id", words("Number of the measure", "Nummer van de maatregel")),
      asked.one("contract", "Contract", words("Contract", "Contract")),
      asked.code("kind", "MeasureKind", words("Kind", "Soort maatregel")),
      asked.day("takenOn", words("Day on which it was taken", "Genomen op")),
      asked.day(
        "until",
        words("First day on which it holds no longer", "Eerste dag waarop zij niet meer geldt"),
        {
          isOptional: true,
        },
      ),
    ],
  },
];
