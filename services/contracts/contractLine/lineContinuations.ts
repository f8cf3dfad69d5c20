// SPDX-License-Identifier: EUPL-1.2
import { grouped } from "../../../kit/grouped";
import { type LocalDate } from "../../../kit/localDate";
import { type Operation } from "../../../kit/operations/operation";
import { operation } from "../../../kit/operations/process";
import { boundsOf } from "../../../kit/versioned/timeline.rules";
import { toTimeline } from "../../../kit/versioned/version.rules";
import { contractLineEntity } from "./contractLine.entity";
import { type ContractLineRow } from "./contractLine.row";

/**
 * Lets lines that were to end with their contract go on until its new end, saying what they last said. One that ends
 * earlier has a reason of its own, and one without a day of its own goes with the contract by itself.
 */
export const lineContinuations = (
  lines: readonly ContractLineRow[],
  [oldEnd, newEnd]: readonly [LocalDate | null, LocalDate],
  basis: Operation["basis"],
): Operation[] =>
  [...grouped(lines, ({ id }) => id)].flatMap(([id, versions]) => {
    if (oldEnd === null || boundsOf(versions)?.validUntil !== oldEnd) return [];
    const last = toTimeline(contractLineEntity, versions).find(({ validUntil }) => validUntil === oldEnd);
    if (!last) return [];
    const days = { from: oldEnd, until: newEnd };
    return [operation({ entity: "contractLine", act: "RESUME", id, ...days, facts: last.facts, basis })];
  });
