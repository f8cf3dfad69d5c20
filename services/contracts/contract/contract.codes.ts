// SPDX-License-Identifier: EUPL-1.2

export const deliveryForms = {
  ZIN: "zorg in natura (ZIN): the provider is paid by the municipality",
  PGB: "persoonsgebonden budget (PGB): the family buys",
} as const;
export type DeliveryForm = keyof typeof deliveryForms;

export const commissionerKinds = {
  REGIO: "regio: a region for all its municipalities",
  GEMEENTE: "gemeente: one municipality",
  GEMEENTEN_GEZAMENLIJK: "gemeenten gezamenlijk: some municipalities together",
  LANDELIJK: "landelijk: for the whole country",
} as const;
export type CommissionerKind = keyof typeof commissionerKinds;

export const partnerRoles = {
  KORTE_TERMIJN_LEVERANCIER: "kortetermijnleverancier: a supplier for now",
  STRATEGISCHE_PARTNER: "strategische partner: a partner for years",
} as const;
export type PartnerRole = keyof typeof partnerRoles;

export const contractStatuses = {
  GEPLAND: "gepland: a tender or talks are foreseen",
  GEGUND: "gegund: awarded, and not begun yet",
  ACTIEF: "actief: in force",
  GEWIJZIGD: "gewijzigd: in force, with changed terms",
  OPGESCHORT: "opgeschort: suspended, for example without recognition",
  UITLOOP: "uitloop: no new intake, existing clients finish",
  OPGEZEGD: "opgezegd: notice was given; it runs until its end",
  BEEINDIGD: "beëindigd: over",
  VERLENGD: "verlengd: in force through an extension",
} as const;
export type ContractStatus = keyof typeof contractStatuses;

/** Why a provider left (reden van uitstroom). */
export const exitReasons = {
  NIET_INGESCHREVEN_OF_NIET_GEGUND: "niet ingeschreven of niet gegund: did not tender or was not awarded",
  KWALITEITSEISEN_NIET_GEHAALD: "kwaliteitseisen niet gehaald: did not meet the quality requirements",
  FUSIE: "fusie: merged into another provider",
  ONDERAANNEMER: "onderaannemer: goes on as a subcontractor",
  MAATWERK_BEEINDIGD: "maatwerk beëindigd: the bespoke agreement is over",
  OPGEZEGD_NO_GO: "opgezegd na no-go: notice after a no-go decision",
  EIGEN_VERZOEK: "op eigen verzoek: at its own request",
  ERKENNING_VERLOREN: "erkenning verloren: lost its recognition",
  EINDE_LOOPTIJD: "einde looptijd: the term was over",
} as const;
export type ExitReason = keyof typeof exitReasons;
