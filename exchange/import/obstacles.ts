// SPDX-License-Identifier: EUPL-1.2
import { told } from "../form/told";
import { cut } from "../spreadsheet/cell";
import { type Refusal, refusal } from "../form/refusal";
import { type ChangeSet, type ObstacleOutcome } from "./changeSet";
import { type OperationList } from "./operationList";
import { type Reading } from "./reading";
import { type RowOperation } from "./rowOperations";

/** A refusal, and whether its row itself says what is refused; periods of one entity are refused as one. */
interface Told {
  readonly refusal: Refusal;
  readonly about: string;
  readonly isOwn: boolean;
}

/** What the register refuses, at the rows and columns of the file, in the order of the rows. */
export async function obstaclesAt(
  { firstObstacles }: ChangeSet,
  operations: OperationList,
  {
    kind: {
      entities: [main],
      link,
    },
    headerOf,
  }: Pick<Reading, "kind" | "headerOf">,
  overDeparture: (operation: Said) => Promise<string | null>,
): Promise<Refusal[]> {
  const byPart = new Map<number, ChangeSet["firstObstacles"][number][]>();
  for (const obstacle of firstObstacles) {
    const others = byPart.get(obstacle.part);
    if (others) others.push(obstacle);
    else byPart.set(obstacle.part, [obstacle]);
  }
  const told: Told[] = [];
  const refusedMain = new Set<string>();
  let number = 0;
  for (const { rows, entities, changes } of byPart.size > 0 ? operations.parts() : []) {
    number += 1;
    for (const { index, outcome } of byPart.get(number) ?? []) {
      const place = {
        row: rows[index] ?? null,
        entity: entities[index] ?? "",
        change: changes[index] ?? "{}",
      };
      if (place.entity === main) refusedMain.add(outcome.id);
      // That a line has no contract, when the contract itself is refused, goes without saying.
      else if (!("faults" in outcome) && refusedMain.has(linkIn(place, link))) continue;
      const notAllowed = outcome.__typename === "NotAllowed" ? await overDeparture(operationIn(place)) : null;
      told.push(...refusalsOf(outcome, place, headerOf, notAllowed));
    }
  }
  const own = new Set(told.filter(({ isOwn }) => isOwn).map(({ about }) => about));
  const refusals = told.filter(({ about, isOwn }) => isOwn || !own.has(about)).map((each) => each.refusal);
  return distinct(refusals).sort((one, other) => (one.row ?? 0) - (other.row ?? 0));
}

interface OperationPlace {
  readonly row: number | null;
  readonly entity: string;
  /** The operation as JSON. */
  readonly change: string;
}

function refusalsOf(
  outcome: ObstacleOutcome,
  place: OperationPlace,
  headerOf: Reading["headerOf"],
  notAllowed: string | null,
): Told[] {
  const { row, entity } = place;
  const id = headerOf(entity, "id");
  if (!("faults" in outcome)) {
    const expected =
      "since" in outcome
        ? unchanged(outcome.since)
        : (notAllowed ?? expectations[outcome.__typename] ?? outcome.__typename);
    return [{ refusal: refusal(row, id, outcome.id, expected), about: "", isOwn: true }];
  }
  return outcome.faults.map(({ field, expectedInDutch, given: json }) => {
    if (field === "basis") return { refusal: refusal(row, id, outcome.id, unseen), about: "", isOwn: true };
    const column = headerOf(entity, field);
    const expected = column === null ? `${field}: ${expectedInDutch}` : expectedInDutch;
    return {
      refusal: refusal(row, column ?? id, given(json), expected),
      about: JSON.stringify([entity, outcome.id, field, json]),
      isOwn: says(place, field, json),
    };
  });
}

/** What an operation says of its entity on some days. */
export type Said = Omit<RowOperation, "id">;

const operationIn = ({ entity, change }: OperationPlace): Said => ({
  ...{ from: "", until: null, facts: {} },
  ...(JSON.parse(change) as Record<string, Omit<Said, "entity">>)[entity],
  entity,
});

const factsIn = (place: OperationPlace): Readonly<Record<string, unknown>> => operationIn(place).facts;

const linkIn = (place: OperationPlace, link: string | undefined): string => {
  const value = link === undefined ? "" : factsIn(place)[link];
  return typeof value === "string" ? value : "";
};

/** Does an operation give this value to the field, or among those of a list? */
function says(place: OperationPlace, field: string, json: string): boolean {
  const value = factsIn(place)[field];
  return [value, ...(Array.isArray(value) ? (value as unknown[]) : [])].some(
    (each) => JSON.stringify(each) === json,
  );
}

const expectations: Readonly<Record<string, string>> = {
  NotAllowed:
    "een gegeven van uw regio of gemeente, dat u mag bijhouden, met nummers die het register kent; is een gemeente uit uw regio gegaan, beëindig de regel dan op die dag, of zeg alleen iets van de dagen daarvoor",
  UnknownEntity: "een nummer dat het register kent, en dat u mag bijhouden",
  AlreadyRegistered: "een nummer dat het register nog niet kent",
};

/** Of a list that nobody tried: what it would change, its maker may not have seen. */
const unseen =
  "een gegeven dat het register nog niet kent; wat het al kent, wijzigt een lijst alleen zoals een proef het liet zien: bekijk een proef, en leg vast met het peilmoment daarvan";

/** What was recorded of it since it was seen, so that somebody can decide without looking it up. */
function unchanged(
  since: Extract<ObstacleOutcome, { readonly __typename: "StaleOperation" }>["since"],
): string {
  const by = since.map(({ recordedAt, actor, reason }) => `op ${recordedAt} door ${actor} (${cut(reason)})`);
  return `een gegeven dat sinds het peilmoment niet is gewijzigd; gewijzigd ${by.join(" en ")}; bekijk een nieuwe proef`;
}

/** What was given comes as JSON, and cut short when it is long. */
function given(json: string): string {
  try {
    return cut(told(JSON.parse(json)));
  } catch {
    // A text that was cut has no quotation mark at its end.
    return cut(json.replace(/^"/, ""));
  }
}

/** What two operations of one row are refused for is said once. */
function distinct(refusals: readonly Refusal[]): Refusal[] {
  return [...new Map(refusals.map((each) => [JSON.stringify(each), each])).values()];
}
