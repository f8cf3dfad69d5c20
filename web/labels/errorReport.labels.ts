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

/** Why a report, or how it was handled, was not taken. */
export const errorRefusals = catalogue(
  {
    UNKNOWN_SUBJECT: "Dit nummer staat niet in het register.",
    TEXT_UNFIT: "Schrijf 1 tot 1000 tekens, zonder onzichtbare tekens.",
    LOOKS_PERSONAL:
      "Hier lijkt een BSN of een geboortedatum in te staan. Haal dat weg: over een kind mag hier niets staan.",
    TOO_MANY: "Er zijn nu te veel meldingen. Probeer het over een uur opnieuw.",
    NO_SUCH_REPORT: "Deze melding is er niet.",
    ALREADY_HANDLED: "Deze melding is al afgehandeld.",
    NO_EXPLANATION: "Er ontbreekt een toelichting.",
  },
  {
    UNKNOWN_SUBJECT: "This number is not in the register.",
    TEXT_UNFIT: "Write 1 to 1000 characters, without invisible ones.",
    LOOKS_PERSONAL:
      "There seems to be a BSN or a date of birth in this. Take it out: nothing about a child may be here.",
    TOO_MANY: "There are too many reports now. Try again in an hour.",
    NO_SUCH_REPORT: "There is no such report.",
    ALREADY_HANDLED: "This report was handled before.",
    NO_EXPLANATION: "An explanation is missing.",
  },
);
