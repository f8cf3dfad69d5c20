// SPDX-License-Identifier: EUPL-1.2
import { type Scope } from "../frame/scope";
import { type DeskQuery } from "./desk.question";

export type Stop = NonNullable<DeskQuery["admissionStops"]>[number];
export type Decision = NonNullable<DeskQuery["decisionAgenda"]>[number];
export type Ending = NonNullable<DeskQuery["contracts"]>["edges"][number]["node"];

export type Reported = NonNullable<DeskQuery["errorReports"]>["edges"][number]["node"]["report"];

/** What lies before somebody, out of what lies before a region. */
export interface Due {
  /** Reports of errors that nobody looked at yet, the oldest of them; null where they are for somebody else, or not told. */
  readonly reported: { readonly first: readonly Reported[]; readonly count: number } | null;
  /** Null when who keeps contracts does not answer. */
  readonly contracts: DueContracts | null;
}

interface DueContracts {
  readonly toVerify: readonly Stop[];
  readonly verified: readonly Stop[];
  readonly decisions: readonly Decision[];
  readonly ending: readonly Ending[];
  /** Behind which the list of what ends goes on. */
  readonly next: string | null;
}

export function dueOf(told: DeskQuery, scope: Scope): Due {
  const { errorReports } = told;
  return {
    reported: errorReports
      ? { first: errorReports.edges.map(({ node }) => node.report), count: errorReports.totalCount }
      : null,
    contracts: contractsIn(told, scope),
  };
}

function contractsIn(
  { admissionStops, decisionAgenda, contracts }: DeskQuery,
  scope: Scope,
): DueContracts | null {
  if (!admissionStops || !decisionAgenda || !contracts) return null;
  const stops = admissionStops.filter((stop) => scope.kind === "region" || names(stop.municipalities, scope));
  const { edges, pageInfo } = contracts;
  return {
    toVerify: stops.filter(({ verified }) => !verified),
    verified: stops.filter(({ verified }) => verified),
    decisions: decisionAgenda.filter(
      ({ outcome, contract }) => outcome === null && concerns(contract, scope),
    ),
    ending: edges.map(({ node }) => node).filter((contract) => concerns(contract, scope)),
    next: pageInfo.hasNextPage ? (pageInfo.endCursor ?? null) : null,
  };
}

type Municipalities = readonly ({ readonly code: string } | null)[];

const names = (municipalities: Municipalities, { code }: Scope): boolean =>
  municipalities.some((municipality) => municipality?.code === code);

const concerns = (
  contract: { readonly commissioner: { readonly municipalities: Municipalities } } | null,
  scope: Scope,
): boolean =>
  scope.kind === "region" || (contract !== null && names(contract.commissioner.municipalities, scope));
