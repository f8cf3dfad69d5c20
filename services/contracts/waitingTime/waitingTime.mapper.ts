// SPDX-License-Identifier: EUPL-1.2
import { type AsOf, fromAsOf } from "../../../kit/moment";
import { type WaitingTimeRow } from "./waitingTime.row";
import { shownOn, type Wholes } from "./waitingTime.rules";
import { WaitingTime } from "./waitingTime.type";

export const toWaitingTime = (
  row: WaitingTimeRow,
  ever: readonly WaitingTimeRow[],
  wholes: Wholes,
  asOf: AsOf,
): WaitingTime =>
  Object.assign(new WaitingTime(), {
    ...shownOn(row, ever, wholes, fromAsOf(asOf)?.on ?? ""),
    id: row.id,
    measure: row.measure,
    measuredOn: row.measuredOn,
    expiresOn: row.expiresOn,
    measurementSource: row.measurementSource,
    asOf,
    segmentId: row.segmentId,
  } satisfies WaitingTime);
