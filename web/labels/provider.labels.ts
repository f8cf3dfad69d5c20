// SPDX-License-Identifier: EUPL-1.2
import { catalogue } from "../page/catalogue";

/** The codes of providers, in the words of the field (`docs/sources.md`). */
export const providerKinds = catalogue(
  {
    INSTELLING: "instelling",
    VRIJGEVESTIGDE: "vrijgevestigde",
    GECERTIFICEERDE_INSTELLING: "gecertificeerde instelling (GI)",
    GEZINSHUIS: "gezinshuis",
    PLEEGZORGAANBIEDER: "pleegzorgaanbieder",
    ZORGBOERDERIJ: "zorgboerderij",
    COOPERATIE: "coöperatie",
    OVERIG: "overig",
  },
  {
    INSTELLING: "institution",
    VRIJGEVESTIGDE: "self-employed practitioner",
    GECERTIFICEERDE_INSTELLING: "certified institution (GI: child protection and youth probation)",
    GEZINSHUIS: "family home",
    PLEEGZORGAANBIEDER: "foster care provider",
    ZORGBOERDERIJ: "care farm",
    COOPERATIE: "cooperative",
    OVERIG: "other",
  },
);

export const consortiumRoles = catalogue(
  { PENVOERDER: "penvoerder", DEELNEMER: "deelnemer" },
  { PENVOERDER: "lead party (penvoerder)", DEELNEMER: "member" },
);

export const supervisionKinds = catalogue(
  { VERSCHERPT_TOEZICHT: "verscherpt toezicht" },
  { VERSCHERPT_TOEZICHT: "heightened supervision (verscherpt toezicht)" },
);

export const certificationStatuses = catalogue(
  { ERKEND: "erkend", TIJDELIJK_VERLOREN: "erkenning tijdelijk verloren", INGETROKKEN: "ingetrokken" },
  { ERKEND: "certified", TIJDELIJK_VERLOREN: "temporarily lost", INGETROKKEN: "withdrawn" },
);

export const verdicts = catalogue(
  {
    VOLDOET: "voldoet",
    VOLDOET_NIET: "voldoet niet",
    DEELS: "voldoet deels",
    NIET_BEOORDEELD: "niet beoordeeld",
  },
  { VOLDOET: "met", VOLDOET_NIET: "not met", DEELS: "partly met", NIET_BEOORDEELD: "not assessed" },
);

export const wntStatuses = catalogue(
  {
    VERKLAARD: "verklaard",
    NIET_VAN_TOEPASSING: "niet van toepassing",
    ONTBREEKT: "ontbreekt",
    OVERSCHREDEN: "overschreden",
  },
  {
    VERKLAARD: "declared",
    NIET_VAN_TOEPASSING: "does not apply",
    ONTBREEKT: "missing",
    OVERSCHREDEN: "exceeded",
  },
);

export const waitingMeasures = catalogue(
  {
    AANMELDING_TOT_INTAKE: "van aanmelding tot intake",
    INTAKE_TOT_START: "van intake tot start van de hulp",
  },
  { AANMELDING_TOT_INTAKE: "from application to intake", INTAKE_TOT_START: "from intake to start of care" },
);
