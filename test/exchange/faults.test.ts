// SPDX-License-Identifier: EUPL-1.2
// What can be wrong with a list: told at its row and column, with what was expected, and nothing of it is recorded.
import { everyFault } from "./faults/named";
import { ImportHouse } from "./importHouse";

let house: ImportHouse;
beforeAll(async () => {
  house = await ImportHouse.start();
}, 120_000);
afterAll(() => house.stop());

describe.each(Object.entries(everyFault))("%s", (_, faults) => {
  it.each(faults)("$name", async ({ file, told, wishes }) => {
    const before = await house.recorded();
    const report = await house.import(file, wishes);
    expect(report.refusals.map(({ row, column, value, expected }) => [row, column, value, expected])).toEqual(
      told,
    );
    expect(report).toMatchObject({ refused: told.length, recordedAt: null });
    expect(await house.recorded()).toBe(before);
  });
});

it("are forty kinds and more, each by a name of its own", () => {
  const names = Object.values(everyFault).flatMap((faults) => faults.map(({ name }) => name));
  expect(names.length).toBeGreaterThanOrEqual(40);
  expect(new Set(names).size).toBe(names.length);
});
