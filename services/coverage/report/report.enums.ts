// SPDX-License-Identifier: EUPL-1.2
import { graphEnum } from "../../../kit/enumeration";
import { countUnitLabels, flowReasonLabels, intervalLabels, movementLabels } from "./report.codes";

export const CountUnitEnum = graphEnum("CountUnit", "What is counted (teleenheid).", countUnitLabels);
export const FlowReasonEnum = graphEnum(
  "FlowReason",
  "Why a provider or a contract went or came (reden van uitstroom of instroom).",
  flowReasonLabels,
);
export const MovementEnum = graphEnum(
  "Movement",
  "Where the region wants a segment to go (beweging).",
  movementLabels,
);
export const IntervalEnum = graphEnum(
  "Interval",
  "How far the points of a series lie apart (interval).",
  intervalLabels,
);
