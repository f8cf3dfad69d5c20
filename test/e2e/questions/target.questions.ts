// SPDX-License-Identifier: EUPL-1.2
import { houseOfStart, houseToken } from "../../kit/houseToken";
import { type Bearer } from "../../kit/testHouse";
import { whole, type World } from "../../kit/world";

/** What councils ask of what a region wants: its principles (DOMAIN.md 8), and a target (section 11, Q45). */
export function targetQuestions(world: () => World): void {
  const answer = async <Data>(query: string): Promise<Data> => whole(await world().ask<Data>(query));

  it("by which principles: thirteen in July 2020, and in December a fourteenth beside them", async () => {
    const listed = "number version title sourceFile sourceLine";
    const data = await answer<Record<string, { number: number; version: string; title: string }[]>>(`{
      before: principles(region: "ZHZ", on: "2020-07-29") { ${listed} }
      july: principles(region: "ZHZ", on: "2020-12-09") { ${listed} }
      december: principles(region: "ZHZ", on: "2022-03-01") { ${listed} }
      replaced: principles(region: "ZHZ", version: "2020-07-30", on: "2022-03-01") { ${listed} } }`);
    const numbered = (count: number, version: string) =>
      Array.from({ length: count }, (_, index) => [index + 1, version]);
    const found = (name: string) => data[name]?.map(({ number, version }) => [number, version]);
    expect(["before", "july", "december"].map(found)).toEqual([
      [],
      numbered(13, "2020-07-30"),
      numbered(14, "2020-12-10"),
    ]);
    expect(data["replaced"]).toEqual(data["july"]);
    expect(data["december"]?.[2]?.title).toBe("Grip op het aantal aanbieders met behoud keuzevrijheid");
    expect(data["december"]?.at(-1)).toEqual({
      ...{ number: 14, version: "2020-12-10", title: "Kostenbeheersing" },
      ...{ sourceFile: "003_1215354a10be6bf8.txt", sourceLine: 74 },
    });
  });

  it("Q45 target reached? No target was recorded, and the numbers that sources state are not one", async () => {
    const data = await answer<{ targetProgress: unknown; targets: unknown[]; statedFigures: unknown[] }>(`{
      targetProgress(region: "ZHZ", on: "2022-03-01") { answer targets { value } }
      targets(region: "ZHZ") { unit value by decisionReference }
      statedFigures(region: "ZHZ") { value approximate sourceFile sourceLine } }`);
    const source = { approximate: true, sourceFile: "003_1215354a10be6bf8.txt", sourceLine: 60 };
    expect(data.targetProgress).toEqual({ answer: "NO_TARGET_RECORDED", targets: [] });
    expect(data.targets).toEqual([]);
    expect(data.statedFigures).toEqual([30, 80, 145].map((value) => ({ value, ...source })));
  });

  it("Q45 until a person enters one with a decision reference, and not without it", async () => {
    // Of another region, or of a day of its own, so that the other questions keep their answers.
    const person: Bearer = { subject: "doel-1", roles: ["procurement"], regions: ["HR", "ZHZ"] };
    const token = await houseToken(world().dataDirectory, person, "10m", houseOfStart);
    const entering = async (
      decisionReference: string,
      regionId = "HR",
      days: object = { from: "2022-01-01" },
    ) => {
      const facts = { regionId, unit: "CONTRACTED", figure: 0, direction: "AT_LEAST", decisionReference };
      const target = { act: "REGISTER", id: `${regionId}/DOEL-1`, ...days, facts };
      const { report } = whole(
        await world().ask<{ report: { recordedAt: string | null; outcomes: { __typename: string }[] } }>(
          `mutation ($changes: [ContractsChange!]!) {
            report: changeContracts(changes: $changes, reason: "Besluit") { recordedAt outcomes { __typename } } }`,
          { changes: [{ target }] },
          { authorization: `Bearer ${token}` },
        ),
      );
      return report;
    };
    const progress = async (region = "HR", on = "2022-03-01") =>
      (
        await answer<{ targetProgress: { answer: string; targets: unknown[] } }>(`{
          targetProgress(region: "${region}", on: "${on}") {
            answer targets { targetId unit value count state target { decisionReference } } } }`)
      ).targetProgress;
    // The read side follows the register at a distance of its own.
    const followed = async (...asked: Parameters<typeof progress>) => {
      for (
        let tries = 0;
        tries < 100 && (await progress(...asked)).answer === "NO_TARGET_RECORDED";
        tries += 1
      )
        await new Promise((wake) => setTimeout(wake, 100));
      return progress(...asked);
    };

    expect((await entering("")).outcomes).toEqual([{ __typename: "OperationRefused" }]);
    expect(await progress()).toEqual({ answer: "NO_TARGET_RECORDED", targets: [] });
    expect((await entering("RAADSBESLUIT 2022-1")).outcomes).toEqual([{ __typename: "OperationAccepted" }]);
    // Of this region no contract is in the register: that is not nobody, and at least nobody is not reached.
    expect(await followed()).toEqual({
      answer: "TARGETS_RECORDED",
      targets: [
        {
          ...{ targetId: "HR/DOEL-1", unit: "CONTRACTED", value: 0 },
          ...{ count: null, state: "CONTRACTS_NOT_RECORDED" },
          target: { decisionReference: "RAADSBESLUIT 2022-1" },
        },
      ],
    });
    const oneDay = { from: "2021-06-01", until: "2021-06-02" };
    expect((await entering("RAADSBESLUIT 2021-6", "ZHZ", oneDay)).outcomes).toEqual([
      { __typename: "OperationAccepted" },
    ]);
    expect((await followed("ZHZ", "2021-06-01")).targets).toEqual([
      {
        ...{ targetId: "ZHZ/DOEL-1", unit: "CONTRACTED", value: 0, count: 255, state: "REACHED" },
        target: { decisionReference: "RAADSBESLUIT 2021-6" },
      },
    ]);
    const print = await answer<{ targetProgress: { definition: string } }>(
      `{ targetProgress(region: "HR", on: "2022-03-01") { definition } }`,
    );
    expect(print.targetProgress.definition).toMatch(
      / Doelen versie 5\.5\. .* regel die niet is opgeschort, /,
    );
  });
}
