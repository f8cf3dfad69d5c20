// SPDX-License-Identifier: EUPL-1.2
import { graphEnum } from "../../../kit/enumeration";
import { fundings, landscapeCategories, procedures, scales } from "./procurement.codes";

export const ProcedureEnum = graphEnum("Procedure", "How it is bought (inkoopprocedure).", procedures);

export const FundingEnum = graphEnum("Funding", "How it is paid (bekostiging).", fundings);

export const ScaleEnum = graphEnum("Scale", "For how wide an area it is bought (schaal).", scales);

export const LandscapeCategoryEnum = graphEnum(
  "LandscapeCategory",
  "The part of the landscape that a contract belongs to (categorie).",
  landscapeCategories,
);
