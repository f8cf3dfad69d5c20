// SPDX-License-Identifier: EUPL-1.2
import { words } from "../../../../kit/words";
import { mergeLocationsQuestion } from "./mergeLocations.question";
import { moveLocationQuestion } from "./moveLocation.question";
import { asked } from "./part";
import { type ProcessForm } from "./process.job";
import { splitLocationQuestion } from "./splitLocation.question";

const location = asked.one("id", "Location", words("Location", "Vestiging"));
const about = { argument: "id", typeName: "Location" } as const;
const municipality = asked.one("municipality", "Municipality", words("Municipality", "Gemeente"));

export const locationProcesses: readonly ProcessForm[] = [
  {
    path: "vestiging-verhuizen",
    name: "moveLocation",
    question: moveLocationQuestion,
    title: words("Move a location", "Verhuizing van een vestiging"),
    lead: words("To another municipality, from a day on.", "Naar een andere gemeente, vanaf een dag."),
    nature: "amendment",
    about,
    takesBasis: true,
    arguments: [location, municipality, asked.day("from", words("First day there", "Eerste dag daar"))],
  },
  {
    path: "vestigingen-samenvoegen",
    name: "mergeLocations",
    question: mergeLocationsQuestion,
    title: words("Merge locations", "Samenvoeging van vestigingen"),
    lead: words(
      "Locations of one provider end, and go into another of it.",
      "Vestigingen van één aanbieder eindigen, en gaan op in een andere van die aanbieder.",
    ),
    nature: "amendment",
    about: { argument: "into", typeName: "Location" },
    takesBasis: true,
    arguments: [
      asked.several("locations", "Location", words("Locations that end", "Samengevoegde vestigingen")),
      asked.one("into", "Location", words("Go into", "Opgegaan in"), {
        mayBeNew: true,
        hint: words(
          "The number of a location that is there, or a new one.",
          "Het nummer van een vestiging die er is, of een nieuw.",
        ),
      }),
      asked.facts("intoFacts", "Location", words("When that is new", "Als die nieuw is"), {
        isOptional: true,
      }),
      asked.day("on", words("Day of the merger", "Datum samenvoeging")),
    ],
  },
  {
    path: "vestiging-splitsen",
    name: "splitLocation",
    question: splitLocationQuestion,
    title: words("Split a location", "Splitsing van een vestiging"),
    lead: words(
      "New ones of the same provider begin, and it ends unless it goes on beside them.",
      "Er beginnen nieuwe van dezelfde aanbieder, en zij eindigt tenzij zij ernaast doorgaat.",
    ),
    nature: "amendment",
    about,
    takesBasis: true,
    arguments: [
      location,
      asked.day("on", words("Day of the split", "Datum splitsing")),
      asked.truth("continues", words("Goes on itself", "Gaat zelf door")),
      asked.rows(
        "into",
        [
          asked.text("id", words("Number", "Nummer")),
          municipality,
          asked.text("branchNumber", words("Branch number, of 12 digits", "Vestigingsnummer, 12 cijfers"), {
            isOptional: true,
          }),
        ],
        words("New location", "Nieuwe vestiging"),
      ),
    ],
  },
];
