// SPDX-License-Identifier: EUPL-1.2
import { catalogue } from "../page/catalogue";

/** The codes of municipalities and of who refers, in the words of the field (`docs/sources.md`). */
export const accessTeamKinds = catalogue(
  { JEUGDTEAM: "jeugdteam", JEUGD_EN_GEZINSTEAM: "Jeugd- en Gezinsteam (JGT)", WIJKTEAM: "wijkteam" },
  {
    JEUGDTEAM: "youth team (jeugdteam)",
    JEUGD_EN_GEZINSTEAM: "youth and family team (Jeugd- en Gezinsteam, JGT)",
    WIJKTEAM: "neighbourhood team (wijkteam)",
  },
);

export const careLines = catalogue(
  {
    NULDE_LIJN: "0e lijn: vrij toegankelijk, zonder beschikking",
    EERSTE_LIJN: "1e lijn: toegangsteams en lichte hulp",
    TWEEDE_LIJN: "2e lijn: specialistische hulp",
  },
  {
    NULDE_LIJN: "0th line: open to all, without a decision",
    EERSTE_LIJN: "1st line: access teams and light help",
    TWEEDE_LIJN: "2nd line: specialised help",
  },
);

export const referrers = catalogue(
  {
    TOEGANGSTEAM: "Toegangsteam",
    HUISARTS: "Huisarts",
    GECERTIFICEERDE_INSTELLING: "Gecertificeerde instelling",
    RECHTER: "Rechter",
    MEDISCH_SPECIALIST: "Medisch specialist",
    JEUGDARTS: "Jeugdarts",
  },
  {
    TOEGANGSTEAM: "Access team",
    HUISARTS: "General practitioner",
    GECERTIFICEERDE_INSTELLING: "Certified institution (GI)",
    RECHTER: "Judge",
    MEDISCH_SPECIALIST: "Medical specialist",
    JEUGDARTS: "Youth doctor",
  },
);

export const reorganisationKinds = catalogue(
  { SAMENVOEGING: "samenvoeging", OPGEGAAN_IN: "opgegaan in een andere gemeente", SPLITSING: "splitsing" },
  { SAMENVOEGING: "merger", OPGEGAAN_IN: "taken up by another municipality", SPLITSING: "division" },
);
