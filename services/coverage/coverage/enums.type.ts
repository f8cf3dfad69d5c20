// SPDX-License-Identifier: EUPL-1.2
import { graphEnum } from "../../../kit/enumeration";
import { coverageAnswers } from "../answer/answer.rules";
import {
  categoryLabels,
  intakeLabels,
  providerKindLabels,
  proximityLabels,
  scaleLabels,
} from "./coverage.codes";

export const ScaleEnum = graphEnum("Scale", "How wide care is bought (schaal van inkoop).", scaleLabels);
export const LandscapeCategoryEnum = graphEnum(
  "LandscapeCategory",
  "The part of the landscape that a contract belongs to (categorie).",
  categoryLabels,
);
export const ProximityEnum = graphEnum(
  "Proximity",
  "How near its locations are (nabijheid).",
  proximityLabels,
);
export const IntakeEnum = graphEnum("Intake", "Whether it takes new children (instroom).", intakeLabels);
export const CoverageAnswerEnum = graphEnum(
  "CoverageAnswer",
  "How the question ends (uitkomst).",
  coverageAnswers,
);
export const ProviderKindEnum = graphEnum(
  "ProviderKind",
  "What a provider is (soort aanbieder).",
  providerKindLabels,
);
