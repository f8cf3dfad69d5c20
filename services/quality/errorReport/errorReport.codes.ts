// SPDX-License-Identifier: EUPL-1.2

/** About what somebody reports that it is not right. */
export const errorSubjects = {
  PROVIDER: "aanbieder: a provider",
  CONTRACT: "contract: a contract and its lines",
  SEGMENT: "segment: a segment of a scheme",
} as const;
export type ErrorSubject = keyof typeof errorSubjects;

/** Which group of facts. */
export const errorAspects = {
  CONTACT: "contact: how a provider is reached",
  LOCATIE: "locatie: where it is",
  INSTROOM: "instroom: whether it takes new children, and how long they wait",
  CONTRACT: "contract: whether it is contracted, and for what",
  WERKGEBIED: "werkgebied: for which municipalities",
  KWALITEIT: "kwaliteit en toezicht: quality and supervision",
  ANDERS: "anders: something else",
} as const;
export type ErrorAspect = keyof typeof errorAspects;

export const errorStatuses = {
  ONTVANGEN: "ontvangen: nobody has looked at it yet",
  IN_BEHANDELING: "in behandeling: somebody is looking into it",
  GECORRIGEERD: "gecorrigeerd: the register was put right",
  AFGEWEZEN: "afgewezen: the register stays as it is, with the reason",
} as const;
export type ErrorStatus = keyof typeof errorStatuses;

/** Why a report, or how it was handled, was not taken. */
export const errorRefusals = {
  UNKNOWN_SUBJECT: "onbekend: the register has nothing of that kind with that id",
  TEXT_UNFIT: "tekst onbruikbaar: empty, too long or with letters that are not seen",
  LOOKS_PERSONAL: "persoonsgegevens: the text seems to say who a child is",
  TOO_MANY: "te veel meldingen: try again later",
  NO_SUCH_REPORT: "geen melding: there is none with that reference that the viewer may handle",
  ALREADY_HANDLED: "al afgehandeld: it was corrected or rejected before",
  NO_EXPLANATION: "geen toelichting: a rejection says why",
} as const;
export type ErrorRefusal = keyof typeof errorRefusals;
