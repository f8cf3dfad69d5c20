// SPDX-License-Identifier: EUPL-1.2
import { grouped } from "../../../kit/grouped";
import { type LocalDate } from "../../../kit/localDate";
import { type Operation } from "../../../kit/operations/operation";
import { operation } from "../../../kit/operations/process";
import { boundsOf } from "../../../kit/versioned/timeline.rules";
import { type ContractLineRow } from "./contractLine.row";

/** Ends what would outlive its contract. A line without a day of its own goes with the contract by itself. */
export const lineEndings = (
  lines: readonly ContractLineRow[],
  on: LocalDate,
  basis: Operation["basis"],
): Operation[] =>
  [...grouped(lines, ({ id }) => id)].flatMap(([id, versions]) => {
    const days = boundsOf(versions);
    const outlives = days?.validUntil != null && days.validUntil > on;
    // What would only begin then has to go first: the refusal of the contract names it.
    const hasBegun = days?.validFrom == null || days.validFrom < on;
    return outlives && hasBegun
      ? [operation({ entity: "contractLine", act: "END", id, from: on, basis })]
      : [];
  });
