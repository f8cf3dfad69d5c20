// SPDX-License-Identifier: EUPL-1.2
import { type Clock } from "../../kit/clock";
import { type LocalDate } from "../../kit/localDate";
import { type ExportKind } from "../export/exportKind";
import { exportKinds } from "../export/exports";
import { daysOf } from "../export/list/yearSheet/year";
import { type Question, WrongParameters } from "../export/parameters";
import { type About } from "../export/table";
import { type Gateway, GatewayRefusal } from "../graph/gateway";

/** Data that anybody gets: an export with all that it needs, for which the register has an answer. */
export interface Offer {
  readonly name: string;
  readonly question: Question;
  readonly about: About;
}

/** Whom an export can be about. */
interface Subject {
  readonly region: string;
  readonly municipality?: string;
}

/** Asks for each, so that nothing is in the catalogue that does not answer. */
export async function offersOf(gateway: Gateway, clock: Clock): Promise<Offer[]> {
  const today = clock.today();
  const year = String(Number(today.slice(0, 4)) - 1);
  const days = daysOf(year);
  const offers: Offer[] = [];
  for (const subject of await subjectsIn(gateway, [days.to, today])) {
    for (const kind of exportKinds) {
      const question = questionOf(kind, { ...subject, year, ...days });
      if (!question || kind.needs.includes("municipality") !== (subject.municipality !== undefined)) continue;
      const print = await kind.open(question, gateway, clock).catch(unanswered);
      if (print) offers.push({ name: kind.name, question, about: print.about });
    }
  }
  return offers;
}

const regionsQuery = "query CatalogueRegions { regions { code } }";
const municipalitiesQuery = `query CatalogueMunicipalities($region: ID!, $on: LocalDate!) {
  municipalities(region: $region, on: $on) { code } }`;

interface Coded {
  readonly code: string;
}

/**
 * Each region, and after it those that buy there on one of the days: who went in a merger had a year of its own. Who changed
 * regions between the days is named once.
 */
async function subjectsIn(gateway: Gateway, days: readonly LocalDate[]): Promise<Subject[]> {
  const { regions } = await gateway.ask<{ regions: readonly Coded[] }>(regionsQuery);
  const subjects: Subject[] = [];
  const named = new Set<string>();
  for (const { code: region } of regions) {
    const buyers = new Set<string>();
    for (const on of days) {
      const variables = { region, on };
      const { municipalities } = await gateway.ask<{ municipalities: readonly Coded[] }>(
        municipalitiesQuery,
        variables,
      );
      for (const { code } of municipalities) if (!named.has(code)) buyers.add(code);
    }
    for (const code of buyers) named.add(code);
    subjects.push({ region }, ...[...buyers].sort().map((municipality) => ({ region, municipality })));
  }
  return subjects;
}

/** Null when an export needs what is not known here, as a question of somebody's own. */
function questionOf({ needs }: ExportKind, known: Question): Question | null {
  const given = needs.map((name) => [name, known[name]] as const);
  return given.some(([, value]) => value === undefined) ? null : Object.fromEntries(given);
}

/** Null for what the register has no answer to; that it is silent is a fault. */
function unanswered(fault: unknown): null {
  if (fault instanceof WrongParameters) return null;
  if (fault instanceof GatewayRefusal && fault.code === "BAD_USER_INPUT") return null;
  throw fault;
}
