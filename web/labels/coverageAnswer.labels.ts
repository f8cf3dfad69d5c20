// SPDX-License-Identifier: EUPL-1.2
import { catalogue } from "../page/catalogue";

/** What an answer means of which the list has nobody with a contract for the segment itself. */
export const coverageAnswers = catalogue(
  {
    COVERED: "Er is aanbod, maar niet in dit deel van de lijst.",
    NO_OPEN_INTAKE:
      "Er zijn gecontracteerde aanbieders, maar van geen enkele is bekend dat die nu open is voor aanmelding.",
    NONE_MATCH_FILTER:
      "Er zijn gecontracteerde aanbieders, maar geen enkele voldoet aan wat u hebt aangekruist.",
    BLANK_SPOT:
      "Witte vlek: volgens het register is voor deze gemeente, dit segment en deze dag niemand gecontracteerd.",
    NOT_RECORDED:
      "Niet vastgelegd: van deze gemeente en haar regio staat voor deze indeling in segmenten geen openbaar contract van die dag of eerder in het register. Het register kan dus niet zeggen of er aanbod is.",
    NOT_DEPLOYED: "Niet ingezet: de gemeente heeft besloten dit segment niet in te zetten.",
    OUTSIDE_REGION: "De gemeente koopt op deze dag niet in bij de regio van dit segment.",
    SEGMENT_NOT_VALID: "Het segment is op deze dag niet in gebruik.",
    MUNICIPALITY_NOT_VALID: "De gemeente bestaat op deze dag niet.",
    NOTHING_RECORDED_YET: "Het register wist op dat moment nog niets.",
  },
  {
    COVERED: "There are providers, but not in this part of the list.",
    NO_OPEN_INTAKE: "There are contracted providers, but none is known to be open for requests now.",
    NONE_MATCH_FILTER: "There are contracted providers, but none fits what you ticked.",
    BLANK_SPOT:
      "Blank spot (witte vlek): according to the register nobody is contracted for this municipality, segment and day.",
    NOT_RECORDED:
      "Not recorded: for this division into segments the register has no public contract of this municipality or its region of that day or before, so the register cannot say whether there are providers.",
    NOT_DEPLOYED: "Not deployed (niet ingezet): the municipality decided not to use this segment.",
    OUTSIDE_REGION: "On this day the municipality does not buy in the region of this segment.",
    SEGMENT_NOT_VALID: "The segment is not in use on this day.",
    MUNICIPALITY_NOT_VALID: "The municipality does not exist on this day.",
    NOTHING_RECORDED_YET: "The register knew nothing yet at that moment.",
  },
);
