// SPDX-License-Identifier: EUPL-1.2
import { type LocalDate } from "../../../kit/localDate";
import { type FactRepository } from "../projection/fact.repository";
import { ReportReader } from "../report/report.reader";
import { standingOn } from "../report/standing.rules";
import { type Knowledge } from "./recordedChange.rules";
import { decidingFacts, type Revised } from "./revision.rules";

/** Gathers what two prints of one day are compared by, with a fixed number of statements. */
export class RevisionReader {
  private readonly reports: ReportReader;

  constructor(private readonly facts: FactRepository) {
    this.reports = new ReportReader(facts);
  }

  async revised(regionId: string, on: LocalDate, knowledge: Knowledge): Promise<Revised> {
    const [then, now] = await Promise.all([
      this.reports.evidence(regionId, knowledge.then),
      this.reports.evidence(regionId, knowledge.now),
    ]);
    const history = await this.facts.history([...decidingFacts(then), ...decidingFacts(now)], knowledge.now);
    return { ...knowledge, standings: { then: standingOn(then, on), now: standingOn(now, on) }, history };
  }
}
