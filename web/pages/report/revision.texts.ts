// SPDX-License-Identifier: EUPL-1.2
import { catalogue } from "../../page/catalogue";

/** The words for why the register counts otherwise than it did. The codes are those of the graph. */
export const revisionTexts = catalogue(
  {
    lead: (then: string, now: string) =>
      `Dit rapport is zoals bekend op ${then}. Hieronder per peildatum wat het register op ${now} anders telt, en wat daarvoor is vastgelegd. De regels tellen op tot het verschil.`,
    ofNow:
      "Dit rapport is zoals het register het nu weet. Vul bij “Zoals bekend op” het moment van een eerdere afdruk in om te zien wat er sindsdien anders wordt geteld, en waardoor.",
    onDay: (day: string) => `Peildatum ${day}`,
    unchanged: "Geen van de teleenheden is anders dan toen.",
    same: "Niet anders dan toen:",
    then: "Toen bekend",
    now: "Nu bekend",
    unit: "Teleenheid",
    kind: "Wat er is vastgelegd",
    changes: "Waarvan",
    more: (number: string) => `en nog ${number}`,
    providers: "Aanbieders",
    doesNotAddUp:
      "Deze aansluiting klopt niet: de regels tellen niet op tot het verschil. Meld dit bij de beheerder van het register.",
    kinds: {
      REGISTERED: "Alsnog ingevoerd",
      AMENDED: "Gewijzigd",
      CORRECTED: "Gecorrigeerd",
      ENDED: "Beëindigd",
      WITHDRAWN: "Ingetrokken",
      OPENED: "Openbaar geworden",
      SEVERAL: "Meer dan één van deze",
    },
    meanings: {
      REGISTERED: "was al zo, en is later ingevoerd",
      AMENDED: "de wereld veranderde, en dat is daarna vastgelegd",
      CORRECTED: "het register had het fout",
      ENDED: "was afgelopen, en dat is daarna vastgelegd",
      WITHDRAWN: "had niet in het register moeten staan",
      OPENED: "was geheim, en is dat niet meer",
      SEVERAL: "verschillende hiervan samen",
    },
  },
  {
    lead: (then: string, now: string) =>
      `This report is as known at ${then}. Below, for each day, is what the register counts otherwise at ${now}, and what was recorded for that. The lines add up to the difference.`,
    ofNow:
      "This report is as the register knows it now. Fill in the moment of an earlier print at “As known at” to see what is counted otherwise since, and why.",
    onDay: (day: string) => `Day ${day}`,
    unchanged: "None of the units is other than it was.",
    same: "No other than it was:",
    then: "Known then",
    now: "Known now",
    unit: "Unit",
    kind: "What was recorded",
    changes: "Of",
    more: (number: string) => `and ${number} more`,
    providers: "Providers",
    doesNotAddUp:
      "This does not add up: the lines do not lead to the difference. Please tell who keeps the register.",
    kinds: {
      REGISTERED: "Registered later (alsnog ingevoerd)",
      AMENDED: "Amended (gewijzigd)",
      CORRECTED: "Corrected (gecorrigeerd)",
      ENDED: "Ended (beëindigd)",
      WITHDRAWN: "Withdrawn (ingetrokken)",
      OPENED: "Made public (openbaar geworden)",
      SEVERAL: "More than one of these",
    },
    meanings: {
      REGISTERED: "was so already, and was entered later",
      AMENDED: "the world changed, and that was recorded afterwards",
      CORRECTED: "the register had it wrong",
      ENDED: "it was over, and that was recorded afterwards",
      WITHDRAWN: "it should never have been in the register",
      OPENED: "it was under embargo, and is no longer",
      SEVERAL: "several of these together",
    },
  },
);
