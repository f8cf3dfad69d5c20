// SPDX-License-Identifier: EUPL-1.2
// An attacker who asks the public graph, its exports and feeds all that they answer, of every day and knowledge, does not
// see that what is kept back was another number: the same register with other small figures says the same.
import { toAsOf } from "../../kit/moment";
import { Gateway } from "../../exchange/graph/gateway";
import { systemClock } from "../../kit/clock";
import { everyExport } from "../export/everyExport";
import { whole } from "../kit/world";
import { admin, Keeper } from "../operations/keeper";
import { type ClosedHouse } from "./closedHouse";
import { graphWays } from "./waysOut/graphWays";
import { rootFields, wholeAnswer, withoutMoments } from "./waysOut/wholeAnswer";

const agreementIds = ["SMALL-1", "SMALL-2"] as const;
const wait = (segmentId: string, days: number, people: number) => ({
  providerId: "RTA-045",
  segmentId,
  days,
  people,
  measure: "INTAKE_TOT_START",
  measuredOn: "2022-03-01",
  measurementSource: "proef",
});
const result = (agreementId: string, measuredPeriod: string, figure: number, people: number) => ({
  agreementId,
  measuredPeriod,
  figure,
  people,
});

/** What is kept back, by type and id; twice, for two worlds that must look alike. */
const keptBack = (more: number) => ({
  waitingTime: {
    "SMALL-W": wait("ZHZ-2022/4B", 61 + more, 1 + more),
    "SMALL-W-again": wait("ZHZ-2022/4B", 62 + more, 30 + more),
    "SMALL-W-whole": wait("ZHZ-2022/4", 63 + more, 40 + more),
  },
  kpiResult: {
    "SMALL-R": result("SMALL-1", "2023-Q1", 64 + more, 2 + more),
    "SMALL-R-year": result("SMALL-1", "2023", 65 + more, 50 + more),
    "SMALL-R-half": result("SMALL-2", "2023-H1", 66 + more, 60 + more),
  },
});
/** And what is not: an attacker who did not see this change would be blind. */
const shown = (more: number) => ({
  waitingTime: { "SMALL-open": wait("ZHZ-2022/2", 67 + more, 20 + more) },
  kpiResult: { "SMALL-open": result("SMALL-2", "2024", 68 + more, 20 + more) },
});

export function smallNumberCases(house: () => ClosedHouse): void {
  const keeperOf = (type: string): Keeper =>
    type === "waitingTime"
      ? house().contracts
      : new Keeper(house().owners.urls.get("quality") ?? "", "Quality", admin);

  async function record(act: string, types: Readonly<Record<string, object>>): Promise<void> {
    for (const [type, entities] of Object.entries(types)) {
      const changes = Object.entries(entities as Record<string, object>).map(([id, facts]) => ({
        [type]: { act, id, ...(act === "REGISTER" ? { from: "2022-03-01", facts } : { facts, basis }) },
      }));
      const { outcomes } = await keeperOf(type).change(changes);
      expect(outcomes.filter(({ __typename }) => __typename !== "OperationAccepted")).toEqual([]);
    }
    await house().owners.coverage.projector.catchUp();
    basis = toAsOf({ on: "2022-06-01", knownAt: await latest() });
  }
  let basis = "";
  const latest = async (): Promise<Date> => {
    const marks = [house().owners.contracts, house().owners.quality].map((each) =>
      each.changeLog.watermark(),
    );
    return new Date(Math.max(...(await Promise.all(marks)).map(Number)));
  };

  /** All that anybody hears of everything: by each root field with its counts, by each export. */
  async function heard(): Promise<Map<string, string>> {
    const all = new Map<string, string>();
    for (const field of rootFields) {
      const [way] = graphWays[field.name] ?? [];
      // The feeds say that something was recorded, and in the second world something was more often.
      if (!way || (way.existence && field.name.endsWith("Changes"))) continue;
      const asked = { on: "2024-03-01", knownAt: null, then: known };
      all.set(field.name, await wholeAnswer(house(), null, field, way, asked));
    }
    const gateway = new Gateway({ url: house().url, patienceMs: 5_000 });
    for (const [kind, question] of everyExport) {
      const rows: unknown[] = [];
      for await (const row of (await kind.open(question, gateway, systemClock)).rows)
        rows.push(row.slice(0, -3));
      all.set(kind.name, JSON.stringify(rows));
    }
    return all;
  }
  let known = "";

  /** What leads to the figures themselves, on each of some days, as of each of some moments. */
  async function figures(knowledge: readonly Date[]): Promise<string> {
    const answers: unknown[] = [];
    for (const on of ["2022-03-01", "2022-06-01", "2024-03-01"])
      for (const knownAt of knowledge)
        answers.push(
          whole(
            await house().ask<object>(
              null,
              `query ($on: LocalDate, $knownAt: DateTime) {
                provider(id: "RTA-045", on: $on, knownAt: $knownAt) {
                  waitingTimes { id days suppressed expired measuredOn segment { id } } }
                contract(id: "C-0304", on: $on, knownAt: $knownAt) {
                  kpiAgreements { id results { period value suppressed } } } }`,
              { on, knownAt },
            ),
          ),
        );
    return withoutMoments(answers);
  }

  it("nobody who reads everything sees what a figure about few people is, or that it was another", async () => {
    await record("REGISTER", {
      kpiAgreement: Object.fromEntries(
        agreementIds.map((id) => [id, { kpiId: "K09", contractId: "C-0304", target: null, dueBy: null }]),
      ),
    });
    await record("REGISTER", keptBack(0));
    await record("REGISTER", shown(0));
    const first = await latest();
    known = first.toISOString();
    const [everything, those] = [await heard(), await figures([first])];
    expect(those.match(/"suppressed": true/g)?.length).toBeGreaterThan(5);

    await record("CORRECT", keptBack(2));
    const second = await latest();
    expect(await figures([second])).toBe(those);
    expect(await figures([first])).toBe(those);
    const again = await heard();
    expect([...again].filter(([way, said]) => said !== everything.get(way)).map(([way]) => way)).toEqual([]);

    // It was not blind: of a figure about enough people it does see that it changed, and as of before it did not.
    await record("CORRECT", shown(2));
    expect(await figures([await latest()])).not.toBe(those);
    expect(await figures([first])).toBe(those);
  });
}
