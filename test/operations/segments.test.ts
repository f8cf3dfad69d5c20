// SPDX-License-Identifier: EUPL-1.2
// What stands above what has no circles.
import { toAsOf } from "../../kit/moment";
import { startDemoOwners } from "../kit/demoOwners";
import { type Owners } from "../kit/owners";
import { admin, Keeper } from "./keeper";

let owners: Owners;
let keeper: Keeper;
beforeAll(async () => {
  owners = await startDemoOwners();
  keeper = new Keeper(owners.urls.get("contracts") ?? "", "Contracts", admin);
});
afterAll(() => owners.stop());

it("a segment is not above itself, over however many steps, also when several change at once", async () => {
  const segment = (code: string, parentId: string | null = null) => ({
    schemeId: "ZHZ-2022",
    code,
    label: `Fictief ${code}`,
    parentId,
  });
  const entries = [segment("X1"), segment("X2", "ZHZ-2022/X1"), segment("X3", "ZHZ-2022/X2")].map(
    (facts) => ({
      segment: { act: "REGISTER", id: `ZHZ-2022/${facts.code}`, from: "2022-01-01", facts },
    }),
  );
  const { outcomes } = await keeper.change(entries);
  expect(outcomes.map(({ change }) => change)).toEqual(["CREATED", "CREATED", "CREATED"]);
  const seenAt = await owners.contracts.changeLog.watermark();
  const settling = (code: string, parent: string | null) => ({
    segment: {
      act: "SETTLE",
      id: `ZHZ-2022/${code}`,
      from: "2023-01-01",
      basis: toAsOf({ on: "2023-01-01", knownAt: seenAt }),
      facts: segment(code, parent && `ZHZ-2022/${parent}`),
    },
  });
  expect(await keeper.one(settling("X1", "X3"))).toMatchObject({
    faults: [{ field: "parentId", expected: "one that is not below it itself" }],
  });
  const both = await keeper.change([settling("X3", null), settling("X1", "X2"), settling("X2", "X1")]);
  expect(both.outcomes.map(({ faults }) => faults?.[0]?.field)).toEqual([undefined, "parentId", undefined]);
  expect(both.recordedAt).toBeNull();
  const turned = await keeper.change([settling("X2", null), settling("X3", null), settling("X1", "X3")]);
  expect(turned.outcomes.map(({ change }) => change)).toEqual(["CHANGED", "CHANGED", "CHANGED"]);
});
