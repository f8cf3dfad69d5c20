// SPDX-License-Identifier: EUPL-1.2
import { catalogue } from "../../page/catalogue";

export const formTexts = catalogue(
  {
    legend: "Wat wordt vergeleken",
    region: "Regio",
    chooseRegion: "Kies een regio",
    from: "Voorheen: peildatum",
    to: "Daarna: peildatum",
    knownAt: "Zoals bekend op",
    knownAtHint: "Leeg is nu. Of neem het moment van een eerdere afdruk over.",
    every: "Reeks",
    everyMonth: "per maand, 2 jaar",
    everyQuarter: "per kwartaal, 3 jaar",
    everyYear: "per jaar, 10 jaar",
    show: "Toon rapport",
    faultTitle: "Dit rapport kan niet worden gemaakt.",
    fault: {
      region: "Kies een regio die in het register staat.",
      from: "Vul een datum in, zoals 2021-12-31.",
      to: "Vul een datum in die na de peildatum voorheen ligt.",
      knownAt:
        "Vul een moment in dat geweest is, en niet van vóór de eerste vastlegging; zoals 2026-11-26T09:00:00Z.",
      scheme: "Kies een indeling die de regio op de peildatum gebruikt.",
      every: "Kies maand, kwartaal of jaar.",
    },
    start: {
      lead: "Kies een regio. Het rapport vergelijkt dan de dag voor haar laatste nieuwe indeling met de dag waarop die begon; beide data zijn te wijzigen.",
      regions: "Regio's",
      none: "Er staan nog geen regio's in het register.",
    },
  },
  {
    legend: "What is compared",
    region: "Region",
    chooseRegion: "Choose a region",
    from: "Before: day",
    to: "After: day",
    knownAt: "As known at",
    knownAtHint: "Empty is now. Or take over the moment of an earlier print.",
    every: "Series",
    everyMonth: "every month, 2 years",
    everyQuarter: "every quarter, 3 years",
    everyYear: "every year, 10 years",
    show: "Show report",
    faultTitle: "This report cannot be made.",
    fault: {
      region: "Choose a region that the register holds.",
      from: "Give a date, such as 2021-12-31.",
      to: "Give a date after the day before.",
      knownAt:
        "Give a moment that has been, and not before the first recording; such as 2026-11-26T09:00:00Z.",
      scheme: "Choose a division that the region uses on that day.",
      every: "Choose maand, kwartaal or jaar.",
    },
    start: {
      lead: "Choose a region. The report then compares the day before its latest new division with the day on which that began; both days can be changed.",
      regions: "Regions",
      none: "The register holds no regions yet.",
    },
  },
);
