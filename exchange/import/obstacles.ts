// SPDX-License-Identifier: EUPL-1.2
import { told } from "../form/told";
import { cut } from "../spreadsheet/cell";
import { type Refusal, refusal } from "../form/refusal";
import { type ChangeSet, type ObstacleOutcome } from "./changeSet";
import { type OperationList } from "./operationList";

type HeaderOf = (entity: string, field: string) => string | null;

/** What the register refuses, at the rows and columns of the file. */
export function obstaclesAt(
  { firstObstacles }: ChangeSet,
  operations: OperationList,
  headerOf: HeaderOf,
): Refusal[] {
  const byPart = new Map<number, ChangeSet["firstObstacles"][number][]>();
  for (const obstacle of firstObstacles) {
    const others = byPart.get(obstacle.part);
    if (others) others.push(obstacle);
    else byPart.set(obstacle.part, [obstacle]);
  }
  const refusals: Refusal[] = [];
  let number = 0;
  for (const { rows, entities } of byPart.size > 0 ? operations.parts() : []) {
    number += 1;
    for (const { index, outcome } of byPart.get(number) ?? []) {
      refusals.push(...refusalsOf(outcome, rows[index] ?? null, entities[index] ?? "", headerOf));
    }
  }
  return distinct(refusals);
}

function refusalsOf(
  outcome: ObstacleOutcome,
  row: number | null,
  entity: string,
  headerOf: HeaderOf,
): Refusal[] {
  const id = headerOf(entity, "id");
  if ("faults" in outcome) {
    return outcome.faults.map(({ field, expectedInDutch, given: json }) => {
      const column = headerOf(entity, fieldsOfPeriods[field] ?? field);
      return refusal(
        row,
        column ?? id,
        given(json),
        column === null ? `${field}: ${expectedInDutch}` : expectedInDutch,
      );
    });
  }
  return [refusal(row, id, outcome.id, expectations[outcome.__typename] ?? outcome.__typename)];
}

const fieldsOfPeriods: Readonly<Record<string, string>> = { validFrom: "from", validUntil: "until" };

const expectations: Readonly<Record<string, string>> = {
  NotAllowed: "een gegeven dat u mag bijhouden",
  UnknownEntity: "een nummer dat het register kent, en dat u mag bijhouden",
  AlreadyRegistered: "een nummer dat het register nog niet kent",
  StaleOperation: "een gegeven dat intussen niet is gewijzigd; voer de import opnieuw uit",
};

/** What was given comes as JSON, and cut short when it is long. */
function given(json: string): string {
  try {
    return cut(told(JSON.parse(json)));
  } catch {
    return cut(json);
  }
}

/** Periods of one entity are refused as one, and said once a row. */
function distinct(refusals: readonly Refusal[]): Refusal[] {
  return [...new Map(refusals.map((each) => [JSON.stringify(each), each])).values()];
}
