// SPDX-License-Identifier: EUPL-1.2
import { type ComponentChildren, type VNode } from "preact";
import { catalogue } from "../../../page/catalogue";

/** A count with a link to what it counts. */
type Figure = VNode;

export const whatIfTexts = catalogue(
  {
    title: "Wat als contracten aflopen?",
    lead: "Vul de nummers van contracten in. U ziet waar er dan minder aanbieders zijn om uit te kiezen. In het register verandert niets.",
    contracts: "Zonder deze contracten",
    hint: "Bijvoorbeeld C-0376 C-0377, met een spatie ertussen",
    show: "Reken uit",
    unknown: "Een van deze nummers staat niet in het register.",
    unknownNamed: (contracts: string) => `Niet in het register: ${contracts}.`,
    unknownAmong: (contracts: string) => `Niet in het register: ${contracts}, en misschien nog andere.`,
    without: (contracts: string) => `Zonder ${contracts}`,
    changed: (changed: Figure, all: Figure): ComponentChildren => [
      "In ",
      changed,
      " van de ",
      all,
      " cellen zijn er dan minder aanbieders.",
    ],
    notRecorded: (number: Figure): ComponentChildren => [
      "Van ",
      number,
      " cellen is het niet vastgelegd: van deze indeling staat geen openbaar contract van de gemeente of haar regio, van die dag of eerder, in het register.",
    ],
    lost: (number: Figure): ComponentChildren => ["In ", number, " daarvan blijft niemand over."],
    fewer: "Waar er minder aanbieders zijn",
    stillSome: "Waar er minder aanbieders zijn, maar nog wel iemand",
    nobody: "Waar niemand overblijft",
    recorded: "cellen waarvan het is vastgelegd",
    unrecorded: "cellen waarvan het niet is vastgelegd",
    municipality: "Gemeente",
    segment: "Segment",
    now: "Aanbieders nu",
    then: "Aanbieders dan",
    known: (day: string, moment: string) => `Op ${day}, zoals bekend op ${moment}.`,
  },
  {
    title: "What if contracts ended?",
    lead: "Fill in the numbers of contracts. You see where there would be fewer providers to choose from. Nothing changes in the register.",
    contracts: "Without these contracts",
    hint: "For example C-0376 C-0377, with a space between them",
    show: "Work it out",
    unknown: "One of these numbers is not in the register.",
    unknownNamed: (contracts: string) => `Not in the register: ${contracts}.`,
    unknownAmong: (contracts: string) => `Not in the register: ${contracts}, and perhaps others.`,
    without: (contracts: string) => `Without ${contracts}`,
    changed: (changed: Figure, all: Figure): ComponentChildren => [
      "In ",
      changed,
      " of ",
      all,
      " cells there would be fewer providers.",
    ],
    notRecorded: (number: Figure): ComponentChildren => [
      "Of ",
      number,
      " cells it is not recorded: the register has no public contract of the municipality or its region, of that day or before, in this division.",
    ],
    lost: (number: Figure): ComponentChildren => ["In ", number, " of them nobody would be left."],
    fewer: "Where there are fewer providers",
    stillSome: "Where there are fewer providers, but still some",
    nobody: "Where nobody is left",
    recorded: "cells of which it is recorded",
    unrecorded: "cells of which it is not recorded",
    municipality: "Municipality",
    segment: "Segment",
    now: "Providers now",
    then: "Providers then",
    known: (day: string, moment: string) => `On ${day}, as known at ${moment}.`,
  },
);
