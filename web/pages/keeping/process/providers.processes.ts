// SPDX-License-Identifier: EUPL-1.2
import { words } from "../../../../kit/words";
import { changeConsortiumQuestion } from "./changeConsortium.question";
import { joinConsortiumQuestion } from "./joinConsortium.question";
import { leaveConsortiumQuestion } from "./leaveConsortium.question";
import { mergeProvidersQuestion } from "./mergeProviders.question";
import { asked } from "./part";
import { type ProcessForm } from "./process.job";
import { renameProviderQuestion } from "./renameProvider.question";
import { splitProviderQuestion } from "./splitProvider.question";

const provider = asked.one("id", "Provider", words("Provider", "Aanbieder"));
const aboutProvider = { argument: "id", typeName: "Provider" } as const;
const consortium = asked.one("consortium", "Consortium", words("Consortium", "Samenwerkingsverband"));
const aboutConsortium = { argument: "consortium", typeName: "Consortium" } as const;
const member = asked.one("provider", "Provider", words("Provider", "Aanbieder"));
const role = asked.code("role", "ConsortiumRole", words("Role", "Rol"));

export const providerProcesses: readonly ProcessForm[] = [
  {
    path: "aanbieder-hernoemen",
    name: "renameProvider",
    question: renameProviderQuestion,
    title: words("Give a provider another name", "Naamswijziging van een aanbieder"),
    lead: words(
      "A name that was always wrong is corrected instead.",
      "Was de naam altijd al verkeerd? Corrigeer hem dan.",
    ),
    nature: "amendment",
    about: aboutProvider,
    takesBasis: true,
    arguments: [
      provider,
      asked.text("name", words("New name", "Nieuwe naam")),
      asked.day("from", words("First day of that name", "Eerste dag met die naam")),
    ],
  },
  {
    path: "aanbieders-fuseren",
    name: "mergeProviders",
    question: mergeProvidersQuestion,
    title: words("Merge providers", "Fusie of overname van aanbieders"),
    lead: words(
      "They end; their locations and memberships of consortia go to the successor. Contracts you transfer apart, and intake desks are left to you.",
      "Zij eindigen; hun vestigingen en deelnames aan samenwerkingsverbanden gaan naar de opvolger. Contracten draagt u apart over, en aanmeldpunten past u zelf aan.",
    ),
    nature: "amendment",
    about: { argument: "successor", typeName: "Provider" },
    takesBasis: false,
    arguments: [
      asked.seen("predecessors", "Provider", words("Providers that end", "Overgenomen aanbieders")),
      asked.one("successor", "Provider", words("Go into", "Opgegaan in"), {
        mayBeNew: true,
        hint: words(
          "The number of a provider that is there, or a new one.",
          "Het nummer van een aanbieder die er is, of een nieuw.",
        ),
      }),
      asked.facts("successorFacts", "Provider", words("When that is new", "Als die nieuw is"), {
        isOptional: true,
      }),
      asked.day("on", words("Day of the merger", "Datum fusie")),
    ],
  },
  {
    path: "aanbieder-splitsen",
    name: "splitProvider",
    question: splitProviderQuestion,
    title: words("Split a provider", "Splitsing van een aanbieder"),
    lead: words(
      "New ones begin, and it ends unless it goes on beside them. Who gets a location, a membership or a contract is left to you.",
      "Er beginnen nieuwe, en zij eindigt tenzij zij ernaast doorgaat. Wie een vestiging, deelname of contract krijgt legt u zelf vast.",
    ),
    nature: "amendment",
    about: aboutProvider,
    takesBasis: true,
    arguments: [
      provider,
      asked.day("on", words("Day of the split", "Datum splitsing")),
      asked.truth("continues", words("Goes on itself", "Gaat zelf door")),
      asked.rows(
        "into",
        [
          asked.text("id", words("Number", "Nummer")),
          asked.facts("facts", "Provider", words("Facts", "Gegevens")),
        ],
        words("New provider", "Nieuwe aanbieder"),
      ),
    ],
  },
  {
    path: "samenwerkingsverband-toetreden",
    name: "joinConsortium",
    question: joinConsortiumQuestion,
    title: words("Join a consortium", "Toetreding tot een samenwerkingsverband"),
    lead: words(
      "From a day on a provider is a member, also after it had left.",
      "Vanaf een dag neemt een aanbieder deel, ook als die eerder was uitgetreden.",
    ),
    nature: "amendment",
    about: aboutConsortium,
    takesBasis: false,
    arguments: [
      consortium,
      member,
      role,
      asked.day("from", words("First day as a member", "Eerste dag van deelname")),
    ],
  },
  {
    path: "samenwerkingsverband-uittreden",
    name: "leaveConsortium",
    question: leaveConsortiumQuestion,
    title: words("Leave a consortium", "Uittreding uit een samenwerkingsverband"),
    lead: words("Its contracts go on with the others.", "De contracten gaan door met de anderen."),
    nature: "amendment",
    about: aboutConsortium,
    takesBasis: true,
    arguments: [
      consortium,
      member,
      asked.day("on", words("First day on which it is no member", "Uitgetreden per")),
    ],
  },
  {
    path: "samenwerkingsverband-wijzigen",
    name: "changeConsortium",
    question: changeConsortiumQuestion,
    title: words("Change the members of a consortium", "Wijziging van een samenwerkingsverband"),
    lead: words(
      "Who joins, who leaves and who goes on in another role, all on one day.",
      "Wie toetreedt, wie uittreedt en wie in een andere rol verdergaat, alles op één dag.",
    ),
    nature: "amendment",
    about: aboutConsortium,
    takesBasis: true,
    arguments: [
      consortium,
      asked.day("on", words("Day of the change", "Datum wijziging")),
      asked.rows("joins", [member, role], words("Joins", "Toetreder"), { isOptional: true }),
      asked.several("leaves", "Provider", words("Leave", "Uittreders"), { isOptional: true }),
      asked.rows("roles", [member, role], words("Other role", "Rolwijziging"), { isOptional: true }),
    ],
  },
];
