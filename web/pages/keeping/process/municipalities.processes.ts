// SPDX-License-Identifier: EUPL-1.2
import { words } from "../../../../kit/words";
import { contractTeamQuestion } from "./contractTeam.question";
import { asked } from "./part";
import { type ProcessForm } from "./process.job";
import { reorganiseMunicipalitiesQuestion } from "./reorganiseMunicipalities.question";
import { setDeploymentQuestion } from "./setDeployment.question";

const from = asked.day("from", words("First day", "Eerste dag"));

export const municipalityProcesses: readonly ProcessForm[] = [
  {
    path: "gemeenten-herindelen",
    name: "reorganiseMunicipalities",
    question: reorganiseMunicipalitiesQuestion,
    title: words("Record a reorganisation of municipalities", "Gemeentelijke herindeling vastleggen"),
    lead: words(
      "Those that go end with their memberships of regions. What they deploy, their teams and whatever else they decided is left to you.",
      "Wie opgaat eindigt, met de deelname aan regio's. De inzet, de teams en wat zij verder besloten past u zelf aan.",
    ),
    nature: "new",
    about: { argument: "id", typeName: "Reorganisation", isNew: true },
    takesBasis: false,
    arguments: [
      asked.text("id", words("Number of the reorganisation", "Nummer van de herindeling")),
      asked.day("on", words("Day on which it takes effect", "Ingangsdatum")),
      asked.code("kind", "ReorganisationKind", words("Kind", "Soort herindeling")),
      asked.seen("from", "Municipality", words("Municipalities that go", "Opgeheven gemeenten")),
      asked.rows(
        "to",
        [
          asked.text("id", words("CBS code", "Gemeentecode (CBS)")),
          asked.facts("facts", "Municipality", words("When it is new", "Als zij nieuw is"), {
            isOptional: true,
          }),
        ],
        words("Goes into municipality", "Nieuwe of ontvangende gemeente"),
      ),
    ],
  },
  {
    path: "inzet-vastleggen",
    name: "setDeployment",
    question: setDeploymentQuestion,
    title: words("Record whether a segment is deployed", "Inzet van een segment vastleggen"),
    lead: words(
      "Whether a municipality deploys a segment from a day on, whatever it said before about those days.",
      "Of een gemeente een segment vanaf een dag inzet, wat er ook over die dagen stond.",
    ),
    nature: "amendment",
    about: { argument: "municipality", typeName: "Municipality" },
    takesBasis: true,
    arguments: [
      asked.one("municipality", "Municipality", words("Municipality", "Gemeente")),
      asked.one("segment", "Segment", words("Segment", "Segment")),
      asked.truth("deployed", words("Deployed", "Ingezet")),
      asked.note("explanation", words("Why", "Toelichting"), { isOptional: true }),
      from,
    ],
  },
  {
    path: "team-contracteren",
    name: "contractTeam",
    question: contractTeamQuestion,
    title: words("Record who contracts an access team", "Contractering van een toegangsteam vastleggen"),
    lead: words(
      "From a day on it is contracted by a region or by a municipality: fill in one of the two.",
      "Vanaf een dag contracteert een regio of een gemeente het: vul een van de twee in.",
    ),
    nature: "amendment",
    about: { argument: "team", typeName: "AccessTeam" },
    takesBasis: true,
    arguments: [
      asked.one("team", "AccessTeam", words("Access team", "Toegangsteam")),
      asked.one("municipality", "Municipality", words("Municipality", "Gemeente"), { isOptional: true }),
      asked.one("region", "Region", words("Region", "Regio"), { isOptional: true }),
      from,
    ],
  },
];
