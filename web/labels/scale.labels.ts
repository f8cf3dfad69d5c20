// SPDX-License-Identifier: EUPL-1.2
import { catalogue } from "../page/catalogue";

/** How far a contract line reaches. */
export const scales = catalogue(
  {
    LOCAL: "lokaal",
    SUBREGIONAL: "subregionaal",
    REGIONAL: "regionaal",
    SUPRAREGIONAL: "(boven)regionaal",
    NATIONAL: "landelijk",
    INDIVIDUAL: "individueel (maatwerk)",
  },
  {
    LOCAL: "local",
    SUBREGIONAL: "subregional",
    REGIONAL: "regional",
    SUPRAREGIONAL: "supraregional",
    NATIONAL: "national",
    INDIVIDUAL: "individual (maatwerk)",
  },
);
