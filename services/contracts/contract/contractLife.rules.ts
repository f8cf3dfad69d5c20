// SPDX-License-Identifier: EUPL-1.2
import { fault } from "../../../kit/fault";
import { type LocalDate, type Period } from "../../../kit/localDate";
import { type Contradiction } from "../../../kit/operations/agreement";
import { runsOf } from "../../../kit/versioned/timeline.rules";
import { type Words, words } from "../../../kit/words";
import { endOf, type Version } from "./contractEnd.rules";

export interface Life {
  readonly id: string;
  /** Of a contract, oldest first. */
  readonly versions: readonly Version[];
  readonly lines: readonly { readonly id: string; readonly days: readonly Period[] }[];
}

/**
 * Where a contract contradicts itself or its lines. A line without an end goes on as long as its contract, and may begin
 * before the term does: the register knows it from the award.
 *
 * @param isOpen may whoever asks know what the contract says?
 */
export function contradictionsOf(life: Life, isOpen: boolean): Contradiction[] {
  const end = endOf(life.versions);
  return [
    ...life.versions.flatMap((version) => statusContradictions(life.id, version)),
    ...(end === null
      ? []
      : life.lines.flatMap((line) => lineContradictions(life.id, line, end, isOpen ? end : null))),
  ];
}

function statusContradictions(id: string, { status, end, validFrom }: Version): Contradiction[] {
  if (status !== "OPGEZEGD" && status !== "BEEINDIGD") return [];
  const told = (field: string, expected: Words, given: unknown) => [
    { entity: "contract", id, fault: fault(field, expected, given) },
  ];
  if (end === null) {
    const expected = words(
      `the day after its last, when the status is ${status}`,
      `de einddatum (niet inbegrepen), als de contractstatus ${status} is`,
    );
    return [{ key: JSON.stringify([id, status, null]), told: told("end", expected, null) }];
  }
  if (status !== "BEEINDIGD" || (validFrom !== null && validFrom >= end)) return [];
  const expected = words(
    `another status before ${end}, the end: on those days it was not over yet`,
    `een andere contractstatus voor ${end}, de einddatum: op die dagen was het nog niet voorbij`,
  );
  return [{ key: JSON.stringify([id, status, end]), told: told("status", expected, status) }];
}

/** @param told the end, when whoever asks may know it */
function lineContradictions(
  contract: string,
  { id, days }: Life["lines"][number],
  end: LocalDate,
  told: LocalDate | null,
): Contradiction[] {
  const contradiction = (
    field: "from" | "until",
    day: LocalDate,
    ofLine: Words,
    ofContract: Words,
  ): Contradiction => ({
    key: JSON.stringify([id, field, day, end]),
    told: [
      { entity: "contractLine", id, fault: fault(field, ofLine, day) },
      { entity: "contract", id: contract, fault: fault("end", ofContract, end) },
    ],
  });
  return runsOf(days).flatMap(({ validFrom, validUntil }) => {
    if (validFrom !== null && validFrom >= end) {
      return [contradiction("from", validFrom, beforeEnd(contract, told), afterStart(id, validFrom))];
    }
    if (validUntil === null || validUntil <= end) return [];
    return [contradiction("until", validUntil, notAfterEnd(contract, told), notBefore(id, validUntil))];
  });
}

const beforeEnd = (contract: string, end: LocalDate | null) =>
  end === null
    ? words(
        `a day before the end of the contract ${contract}`,
        `een dag voor de einddatum van het contract ${contract}`,
      )
    : words(
        `a day before ${end}, the end of the contract ${contract}`,
        `een dag voor ${end}, de einddatum van het contract ${contract}`,
      );

const notAfterEnd = (contract: string, end: LocalDate | null) => {
  const [day, dag] = end === null ? ["", ""] : [` ${end},`, ` ${end},`];
  return words(
    `a day not after${day} the end of the contract ${contract}; nothing when it goes on as long as that`,
    `een dag niet na${dag} de einddatum van het contract ${contract}; niets als de regel zo lang doorloopt`,
  );
};

const afterStart = (line: string, validFrom: LocalDate) =>
  words(
    `a day after ${validFrom}, when the line ${line} begins; withdraw that first`,
    `een dag na ${validFrom}, waarop de contractregel ${line} begint; trek die eerst in`,
  );

const notBefore = (line: string, validUntil: LocalDate) =>
  words(
    `a day not before ${validUntil}, when the line ${line} ends; end that in the same batch`,
    `een dag niet voor ${validUntil}, waarop de contractregel ${line} eindigt; beëindig die tegelijk`,
  );
