// SPDX-License-Identifier: EUPL-1.2
import { catalogue } from "../../page/catalogue";

export const finderTexts = catalogue(
  {
    title: "Zoek een aanbieder",
    municipality: "Gemeente",
    choose: "Kies een gemeente",
    segment: "Segment",
    segmentHint: "Bijvoorbeeld ZHZ-2022/4A",
    on: "Startdatum van de zorg",
    search: "Zoek",
    found: (providers: string) => `${providers} gevonden`,
    one: "aanbieder",
    more: "aanbieders",
    freshness: (moment: string) => `Bijgewerkt tot ${moment}.`,
  },
  {
    title: "Find a provider",
    municipality: "Municipality",
    choose: "Choose a municipality",
    segment: "Segment",
    segmentHint: "For example ZHZ-2022/4A",
    on: "Start date of the care",
    search: "Search",
    found: (providers: string) => `${providers} found`,
    one: "provider",
    more: "providers",
    freshness: (moment: string) => `Up to date until ${moment}.`,
  },
);
