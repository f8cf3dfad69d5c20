// SPDX-License-Identifier: EUPL-1.2
import { catalogue } from "../page/catalogue";

/** The codes of contracts, in the words of the field (`docs/sources.md`). */
export const landscapeCategories = catalogue(
  {
    RTA: "Regionale Transitie Arrangement (RTA)",
    LTA: "Landelijke Transitie Arrangement (LTA)",
    MAATWERK: "maatwerk",
  },
  {
    RTA: "regional (Regionale Transitie Arrangement, RTA)",
    LTA: "national (Landelijke Transitie Arrangement, LTA)",
    MAATWERK: "bespoke (maatwerk)",
  },
);

export const contractStatuses = catalogue(
  {
    GEPLAND: "gepland",
    GEGUND: "gegund",
    ACTIEF: "actief",
    GEWIJZIGD: "gewijzigd",
    OPGESCHORT: "opgeschort",
    UITLOOP: "uitloop",
    OPGEZEGD: "opgezegd",
    BEEINDIGD: "beëindigd",
    VERLENGD: "verlengd",
  },
  {
    GEPLAND: "planned",
    GEGUND: "awarded",
    ACTIEF: "in force",
    GEWIJZIGD: "amended",
    OPGESCHORT: "suspended",
    UITLOOP: "run-off (uitloop)",
    OPGEZEGD: "notice given",
    BEEINDIGD: "ended",
    VERLENGD: "extended",
  },
);

export const decisionKinds = catalogue(
  {
    GO_NO_GO: "go-or-no-go",
    EVALUATIE: "evaluatie",
    VERLENGING: "verlenging",
    BEKOSTIGING_HERZIEN: "bekostiging herzien",
  },
  {
    GO_NO_GO: "go or no-go",
    EVALUATIE: "evaluation",
    VERLENGING: "extension",
    BEKOSTIGING_HERZIEN: "revision of the funding",
  },
);

export const decisionOutcomes = catalogue(
  { GO: "go", NO_GO: "no-go", GEWIJZIGD_VOORTZETTEN: "gewijzigd voortzetten" },
  { GO: "go", NO_GO: "no-go", GEWIJZIGD_VOORTZETTEN: "continue with changes" },
);
