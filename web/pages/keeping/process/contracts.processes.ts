// SPDX-License-Identifier: EUPL-1.2
import { words } from "../../../../kit/words";
import { endContractQuestion } from "./endContract.question";
import { endContractLineQuestion } from "./endContractLine.question";
import { asked } from "./part";
import { type ProcessForm } from "./process.job";
import { resumeContractLineQuestion } from "./resumeContractLine.question";
import { startSegmentSchemeQuestion } from "./startSegmentScheme.question";
import { suspendContractLineQuestion } from "./suspendContractLine.question";
import { transferContractsQuestion } from "./transferContracts.question";

const line = asked.one("id", "ContractLine", words("Contract line", "Contractregel"));
const aboutLine = { argument: "id", typeName: "ContractLine" } as const;

export const contractProcesses: readonly ProcessForm[] = [
  {
    path: "segmentindeling-starten",
    name: "startSegmentScheme",
    question: startSegmentSchemeQuestion,
    title: words("Start a segment scheme", "Segmentindeling in gebruik nemen"),
    lead: words(
      "A new scheme with all of its segments. What was bought in another scheme stays there.",
      "Een nieuwe indeling met al haar segmenten. Wat in een andere indeling is ingekocht blijft daar.",
    ),
    nature: "new",
    about: { argument: "id", typeName: "SegmentScheme", isNew: true },
    takesBasis: false,
    arguments: [
      asked.text("id", words("Number of the scheme", "Nummer van de indeling")),
      asked.facts("facts", "SegmentScheme", words("Scheme", "Indeling")),
      asked.day("from", words("First day on which it is in use", "Eerste dag waarop zij in gebruik is")),
      asked.day(
        "until",
        words("First day on which it is no longer", "Eerste dag waarop zij dat niet meer is"),
        {
          isOptional: true,
        },
      ),
      asked.rows(
        "segments",
        [
          asked.text("code", words("Code in the scheme", "Code in de indeling")),
          asked.facts("facts", "Segment", words("Facts", "Gegevens"), {
            isOptional: true,
            without: ["schemeId", "code"],
          }),
        ],
        words("Segment", "Segment"),
      ),
    ],
  },
  {
    path: "contract-beeindigen",
    name: "endContract",
    question: endContractQuestion,
    title: words("End a contract without notice", "Contract beëindigen zonder opzegging"),
    lead: words(
      "From a day on the contract is over, and so are lines that would end later.",
      "Vanaf een dag is het contract voorbij, en de regels die later zouden eindigen ook.",
    ),
    nature: "amendment",
    about: { argument: "id", typeName: "Contract" },
    takesBasis: true,
    arguments: [
      asked.one("id", "Contract", words("Contract", "Contract")),
      asked.day("on", words("First day after the contract", "Eerste dag na het contract")),
      asked.code("exitReason", "ExitReason", words("Why it ends", "Reden van uitstroom")),
    ],
  },
  {
    path: "contracten-overdragen",
    name: "transferContracts",
    question: transferContractsQuestion,
    title: words("Transfer contracts", "Contracten overnemen"),
    lead: words(
      "One provider comes in the place of another in contracts, as after a merger. Admission stops do not go along.",
      "Een aanbieder komt in contracten in de plaats van een andere, zoals na een fusie. Opnamestops gaan niet mee.",
    ),
    nature: "amendment",
    about: { argument: "to", typeName: "Provider" },
    changes: "Contract",
    takesBasis: false,
    arguments: [
      asked.one("from", "Provider", words("Provider that goes", "Overdragende aanbieder")),
      asked.one("to", "Provider", words("Provider that takes over", "Overnemende aanbieder")),
      asked.day("on", words("Day of the transfer", "Datum van overname")),
      asked.seen("contracts", "Contract", words("Contracts", "Contracten")),
    ],
  },
  {
    path: "contractregel-opschorten",
    name: "suspendContractLine",
    question: suspendContractLineQuestion,
    title: words("Suspend a contract line", "Contractregel opschorten"),
    lead: words(
      "On those days the line covers nothing, while the contract and its other lines go on.",
      "Op die dagen dekt de regel niets; het contract en de andere regels gaan door.",
    ),
    nature: "amendment",
    about: aboutLine,
    takesBasis: true,
    arguments: [
      line,
      asked.day("from", words("From", "Vanaf")),
      asked.day("until", words("In force again on", "Weer van kracht op"), {
        isOptional: true,
        hint: words("Empty: until further notice.", "Leeg: tot nader bericht."),
      }),
    ],
  },
  {
    path: "contractregel-hervatten",
    name: "resumeContractLine",
    question: resumeContractLineQuestion,
    title: words("Resume a contract line", "Contractregel hervatten"),
    lead: words(
      "A line that was suspended or had ended says again what it last said.",
      "Een regel die was opgeschort of beëindigd zegt weer wat hij het laatst zei.",
    ),
    nature: "amendment",
    about: aboutLine,
    takesBasis: true,
    arguments: [
      line,
      asked.day("from", words("In force again on", "Weer van kracht op")),
      asked.day("until", words("First day after the line", "Eerste dag na de regel"), {
        isOptional: true,
        hint: words(
          "Empty: a suspended line keeps the end that it has, another goes on as long as its contract.",
          "Leeg: een opgeschorte regel houdt het einde dat hij heeft, een andere duurt zolang het contract.",
        ),
      }),
    ],
  },
  {
    path: "contractregel-beeindigen",
    name: "endContractLine",
    question: endContractLineQuestion,
    title: words("End a contract line", "Contractregel beëindigen"),
    lead: words("The contract and its other lines go on.", "Het contract en de andere regels gaan door."),
    nature: "amendment",
    about: aboutLine,
    takesBasis: true,
    arguments: [line, asked.day("on", words("First day after the line", "Eerste dag na de regel"))],
  },
];
