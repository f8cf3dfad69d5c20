// SPDX-License-Identifier: EUPL-1.2
// Why providers went and came, by brute force: a second reading of docs/coverage-rules.md "Landscape report", "Outflow".
import { type Day, type FactVersion, type Moment } from "./landscape";
import {
  counted,
  type Counting,
  ofLandscape,
  onTheList,
  type ReportContractFacts,
  type ReportLandscape,
} from "./report.oracle";
import { onDay, recordedAt } from "./world.oracle";

type Contract = FactVersion<ReportContractFacts>;

export const reasonOrder = [
  "NIET_INGESCHREVEN_OF_NIET_GEGUND",
  "KWALITEITSEISEN_NIET_GEHAALD",
  "FUSIE",
  "ONDERAANNEMER",
  "MAATWERK_BEEINDIGD",
  "OPGEZEGD_NO_GO",
  "EIGEN_VERZOEK",
  "ERKENNING_VERLOREN",
  "EINDE_LOOPTIJD",
];

/** The days on which a version counted between the two, from the first of them on; what goes on after the second has no end. */
function countedDays(
  landscape: ReportLandscape,
  region: string,
  contract: Contract,
  from: Counting,
  to: Counting,
  knownAt: Moment,
): { first: Day; until: Day } | null {
  const { facts, validFrom, validUntil } = contract;
  if (!onTheList.includes(facts.status)) return null;
  const first = [from.on, facts.start, validFrom ?? ""].sort()[2] ?? "";
  const last = [facts.end ?? "9999", validUntil ?? "9999"].sort()[0] ?? "";
  if (first > to.on || first >= last) return null;
  if (!ofLandscape(landscape, contract, region, first, knownAt)) return null;
  return { first, until: last > to.on ? "9999" : last };
}

/** What counted between the days, on the first such day of each version, and who was written in it until when. */
function bindingsOf(
  landscape: ReportLandscape,
  region: string,
  from: Counting,
  to: Counting,
  knownAt: Moment,
): { contract: Contract; provider: string; until: Day }[] {
  const bindings: { contract: Contract; provider: string; until: Day }[] = [];
  for (const contract of recordedAt(landscape.Contract, knownAt)) {
    const days = countedDays(landscape, region, contract, from, to, knownAt);
    if (!days) continue;
    const { facts } = contract;
    const { first, until } = days;
    if (facts.consortiumId === null) {
      for (const provider of facts.partyIds) bindings.push({ contract, provider, until });
      continue;
    }
    for (const member of recordedAt(landscape.ConsortiumMembership, knownAt)) {
      if (member.facts.consortiumId !== facts.consortiumId) continue;
      const begins = member.validFrom ?? "";
      const ends = member.validUntil ?? "9999";
      if (begins > to.on || begins >= until || ends <= first) continue;
      bindings.push({
        contract,
        provider: member.facts.providerId,
        until: ends < until && ends <= to.on ? ends : until,
      });
    }
  }
  return bindings;
}

/** Reason 1 of outflow: what was recorded with that through which the provider was bound longest. */
function recordedReason(
  landscape: ReportLandscape,
  region: string,
  id: string,
  from: Counting,
  to: Counting,
  knownAt: Moment,
): string | null {
  const bindings = bindingsOf(landscape, region, from, to, knownAt);
  const mine = bindings.filter((each) => each.provider === id);
  const longest = mine.map((each) => each.until).sort()[mine.length - 1];
  // A contract lasts as long as it counts, also when nobody is written in it any longer.
  const reasons: string[] = [];
  for (const { contract, until } of mine) {
    if (until !== longest) continue;
    if (to.contracts.some((each) => each.contract.id === contract.id)) continue;
    if (lastsUntil(landscape, region, contract.id, from, to, knownAt) > until) continue;
    const versions = recordedAt(landscape.Contract, knownAt)
      .filter((each) => each.id === contract.id && (each.validFrom ?? "") <= to.on)
      .sort((a, b) => ((a.validFrom ?? "") < (b.validFrom ?? "") ? -1 : 1));
    const said = versions[versions.length - 1]?.facts.exitReason ?? null;
    if (said !== null) reasons.push(said);
  }
  return reasonOrder.find((reason) => reasons.includes(reason)) ?? null;
}

function lastsUntil(
  landscape: ReportLandscape,
  region: string,
  contractId: string,
  from: Counting,
  to: Counting,
  knownAt: Moment,
): Day {
  let until = "";
  for (const contract of recordedAt(landscape.Contract, knownAt)) {
    if (contract.id !== contractId) continue;
    const end = countedDays(landscape, region, contract, from, to, knownAt)?.until ?? "";
    if (end > until) until = end;
  }
  return until;
}

/** Why a provider left: the first of the six that holds. */
export function whyLeft(
  landscape: ReportLandscape,
  region: string,
  id: string,
  from: Counting,
  to: Counting,
  knownAt: Moment,
): string {
  const said = recordedReason(landscape, region, id, from, to, knownAt);
  if (said !== null) return said;
  // A split-off is no reason to go: it goes on.
  for (const kind of ["FUSIE", "SPLITSING"])
    for (const { facts } of successions(landscape, from, to, knownAt))
      if (facts.predecessorId === id && facts.kind === kind) return kind;
  for (const { contract, provider } of bindingsOf(landscape, region, from, to, knownAt))
    if (provider === id && to.suspended.some((each) => each.id === contract.id && each.bound.includes(id)))
      return "OPGESCHORT";
  if (to.contracts.some(({ subcontractors }) => subcontractors.includes(id))) return "ONDERAANNEMER";
  return throughLastingConsortium(id, from, to) ? "UIT_CONSORTIUM" : "NIET_VASTGELEGD";
}

/** Why a provider came. */
export function whyCame(
  landscape: ReportLandscape,
  id: string,
  from: Counting,
  to: Counting,
  knownAt: Moment,
): string {
  // How it came of the last before it, whoever of those contracted the line begins with.
  const reaching = (start: string, seen: readonly string[] = []): string[] =>
    successions(landscape, from, to, knownAt)
      .filter(({ facts }) => facts.predecessorId === start && !seen.includes(facts.successorId))
      .flatMap(({ facts }) =>
        facts.successorId === id ? [facts.kind] : reaching(facts.successorId, [...seen, facts.successorId]),
      );
  const ways = counted(from, "CONTRACTED").flatMap((each) => reaching(each));
  for (const kind of ["FUSIE", "SPLITSING", "AFSPLITSING"]) if (ways.includes(kind)) return kind;
  for (const { id: contract, bound } of from.suspended)
    if (
      bound.includes(id) &&
      to.contracts.some((each) => each.contract.id === contract && each.bound.includes(id))
    )
      return "OPSCHORTING_VOORBIJ";
  if (from.contracts.some(({ subcontractors }) => subcontractors.includes(id)))
    return "GEEN_ONDERAANNEMER_MEER";
  return throughLastingConsortium(id, to, from) ? "IN_CONSORTIUM" : "NIEUW";
}

function successions(landscape: ReportLandscape, from: Counting, to: Counting, knownAt: Moment) {
  return onDay(landscape.Succession, to.on, knownAt).filter(
    ({ validFrom }) => validFrom !== null && validFrom > from.on,
  );
}

function throughLastingConsortium(id: string, here: Counting, there: Counting): boolean {
  const mine = here.contracts.filter(({ bound }) => bound.includes(id)).map(({ contract }) => contract.facts);
  if (mine.some(({ consortiumId }) => consortiumId === null)) return false;
  return mine.some(({ consortiumId }) =>
    there.contracts.some(({ contract }) => contract.facts.consortiumId === consortiumId),
  );
}
