// SPDX-License-Identifier: EUPL-1.2
// Who divides a segment learns nothing of the lines in it that are closed to it: neither that one is there, nor on which days.
import { type LocalDate } from "../../kit/localDate";
import { type AgreeingHouse, contractOf, fieldsOf, lineOf } from "./agreeingHouse";
import { admin, type Keeper, type Outcome } from "./keeper";

const segmentOf = (code: string, from: LocalDate, facts: object = {}, until: LocalDate | null = null) => ({
  segment: {
    ...{ act: "REGISTER", id: `ZHZ-2022/${code}`, from, until },
    facts: { schemeId: "ZHZ-2022", code, label: "Proef", ...facts },
  },
});

/** One with a closed line in it, and one without; both are in the register since before it. */
const [withLine, without] = ["GEHEIM", "OPENBAAR"] as const;
/** On both sides of the first day of the line, and of the end of its contract. */
const days = ["2024-02-29", "2024-03-01", "2025-12-31", "2026-01-01", "2030-01-01"] as const;
const dayAfter = (day: LocalDate): LocalDate =>
  new Date(Date.parse(day) + 24 * 60 * 60 * 1000).toISOString().slice(0, 10);

/** All that brings a segment under another on a day on which none was. */
function dividing(code: string, day: LocalDate, basis: string): object[] {
  const parentId = `ZHZ-2022/${code}`;
  const loose = { id: `ZHZ-2022/${code}-L`, basis };
  const under = { id: `ZHZ-2022/${code}-U`, basis };
  return [
    segmentOf(`${code}-N`, day, { parentId }, dayAfter(day)),
    segmentOf(`${code}-N`, day, { parentId }),
    { segment: { ...loose, act: "AMEND", from: day, facts: { parentId } } },
    { segment: { ...loose, act: "CORRECT", from: day, until: dayAfter(day), facts: { parentId } } },
    { segment: { ...loose, act: "CORRECT", facts: { parentId } } },
    { segment: { ...under, act: "CORRECT_PERIOD", from: "2022-03-01", until: dayAfter(day) } },
    {
      segment: {
        ...{ ...loose, act: "SETTLE", from: day },
        facts: { schemeId: "ZHZ-2022", code: `${code}-L`, label: "Proef", parentId },
      },
    },
  ];
}

export function closedDivisions(house: () => AgreeingHouse): void {
  describe("a segment that may have a line in it that is closed to who divides it", () => {
    let byAdmin: Keeper;
    const rehearsed = async (keeper: Keeper, change: object): Promise<Outcome> =>
      (await keeper.change([change], true)).outcomes[0] as Outcome;

    beforeAll(async () => {
      byAdmin = house().contracts.as(admin);
      await house().accepted(
        ...[withLine, without].flatMap((code) => [
          segmentOf(code, "2022-01-01"),
          segmentOf(`${code}-L`, "2022-01-01"),
          segmentOf(`${code}-U`, "2022-03-01", { parentId: `ZHZ-2022/${code}` }, "2022-09-01"),
        ]),
      );
      const commissioner = {
        commissionerKind: "GEMEENTE",
        commissionerRegionId: null,
        commissionerMunicipalityIds: ["GM0512"],
        confidentialUntil: "2999-01-01",
      };
      const area = {
        segmentId: `ZHZ-2022/${withLine}`,
        scale: "LOCAL",
        areaKind: "GEMEENTEN",
        areaRegionId: null,
        areaMunicipalityIds: ["GM0512"],
      };
      const { recordedAt } = await byAdmin.change([
        contractOf("E-3", commissioner),
        lineOf("E-3", { from: "2024-03-01" }, area),
      ]);
      expect(recordedAt).not.toBeNull();
    });

    it("is to it as one without, whatever the day and whatever is done", async () => {
      const basis = await house().now();
      for (const day of days) {
        const [closed, open] = await Promise.all(
          [withLine, without].map(async (code) => {
            const told: string[] = [];
            for (const change of dividing(code, day, basis)) {
              const outcome = await rehearsed(house().contracts, change);
              expect([day, change, fieldsOf(outcome)]).toEqual([day, change, ["parentId"]]);
              expect(outcome.faults?.[0]?.expected).toContain("until 2999-01-01 something is confidential");
              told.push(JSON.stringify(outcome).replaceAll(code, "ID"));
            }
            return told;
          }),
        );
        expect(closed).toEqual(open);
      }
    });

    it("is divided in earnest no more than in a rehearsal", async () => {
      for (const code of [withLine, without]) {
        const outcome = await house().contracts.one(
          segmentOf(`${code}-N`, "2025-01-01", { parentId: `ZHZ-2022/${code}` }),
        );
        expect(fieldsOf(outcome)).toEqual(["parentId"]);
      }
    });

    it("is divided further on the days on which it was already, and what is under it is changed", async () => {
      const basis = await house().now();
      for (const code of [withLine, without]) {
        const parentId = `ZHZ-2022/${code}`;
        for (const change of [
          segmentOf(`${code}-N`, "2022-03-01", { parentId }, "2022-09-01"),
          { segment: { act: "CORRECT", id: `${parentId}-U`, basis, facts: { label: "Anders" } } },
        ]) {
          expect(await rehearsed(house().contracts, change)).toMatchObject({
            __typename: "OperationAccepted",
          });
        }
      }
    });

    it("is divided by an admin, who is told of the line", async () => {
      const child = (code: string) => segmentOf(`${code}-N`, "2025-01-01", { parentId: `ZHZ-2022/${code}` });
      expect(JSON.stringify(await rehearsed(byAdmin, child(withLine)))).toContain("E-3-1");
      expect(await rehearsed(byAdmin, child(without))).toMatchObject({ __typename: "OperationAccepted" });
    });

    it("is divided by whoever keeps it when the register has it since then", async () => {
      await house().accepted(
        segmentOf("LATER", "2022-01-01"),
        segmentOf("LATER-N", "2022-01-01", { parentId: "ZHZ-2022/LATER" }),
      );
    });
  });
}
