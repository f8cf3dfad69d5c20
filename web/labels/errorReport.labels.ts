// SPDX-License-Identifier: EUPL-1.2
import { catalogue } from "../page/catalogue";

/** The codes of reports that something is not right. */
export const errorSubjects = catalogue(
  { PROVIDER: "Aanbieder", CONTRACT: "Contract", SEGMENT: "Segment" },
  { PROVIDER: "Provider", CONTRACT: "Contract", SEGMENT: "Segment" },
);

export const errorAspects = catalogue(
  {
    CONTACT: "Contactgegevens",
    LOCATIE: "Locatie",
    INSTROOM: "Opnamestop of wachttijd",
    CONTRACT: "Contract: of er een is, en waarvoor",
    WERKGEBIED: "Werkgebied: voor welke gemeenten",
    KWALITEIT: "Kwaliteit of toezicht",
    ANDERS: "Iets anders",
  },
  {
    CONTACT: "Contact details",
    LOCATIE: "Location",
    INSTROOM: "Admission stop or waiting time",
    CONTRACT: "Contract: whether there is one, and for what",
    WERKGEBIED: "Area: for which municipalities",
    KWALITEIT: "Quality or supervision",
    ANDERS: "Something else",
  },
);

export const errorStatuses = catalogue(
  {
    ONTVANGEN: "Ontvangen",
    IN_BEHANDELING: "In behandeling",
    GECORRIGEERD: "Gecorrigeerd",
    AFGEWEZEN: "Afgewezen",
  },
  {
    ONTVANGEN: "Received",
    IN_BEHANDELING: "In treatment",
    GECORRIGEERD: "Corrected",
    AFGEWEZEN: "Rejected",
  },
);
