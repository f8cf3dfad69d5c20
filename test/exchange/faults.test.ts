// SPDX-License-Identifier: EUPL-1.2
// What can be wrong with a list: told at its row and column, with what was expected, and nothing of it is recorded.
import { type Fault } from "./faults/fault";
import { faultsOfColumns } from "./faults/columns";
import { faultsOfFiles } from "./faults/files";
import { faultsOfRegister, faultsWithin } from "./faults/registers";
import { faultsOfSeparators } from "./faults/separators";
import { faultsOfDays, faultsOfNumbers, faultsOfWords } from "./faults/values";
import { faultsOfWorkbooks } from "./faults/workbooks";
import { ImportHouse } from "./importHouse";

let house: ImportHouse;
beforeAll(async () => {
  house = await ImportHouse.start();
}, 120_000);
afterAll(() => house.stop());

const subjects: readonly (readonly [subject: string, faults: readonly Fault[]])[] = [
  ["file", faultsOfFiles],
  ["separators", faultsOfSeparators],
  ["workbook", faultsOfWorkbooks],
  ["columns", faultsOfColumns],
  ["days", faultsOfDays],
  ["numbers", faultsOfNumbers],
  ["words", faultsOfWords],
  ["rows among each other", faultsWithin],
  ["register", faultsOfRegister],
];

describe.each(subjects)("%s", (_, faults) => {
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
