// SPDX-License-Identifier: EUPL-1.2
// What the register says already, said to it once more as a list: that changes nothing.
import { admin } from "../operations/keeper";
import { committedForms } from "./committedForms";
import { ImportHouse } from "./importHouse";
import { csv } from "./lists";
import { registerList } from "./registerList";
import { workbook } from "./workbook";

const forms = committedForms();
const most = 300;

let house: ImportHouse;
beforeAll(async () => {
  house = await ImportHouse.start();
}, 120_000);
afterAll(() => house.stop());

it.each(forms)(
  "$kind.name of the register, as CSV and as XLSX, change nothing",
  async (form) => {
    const list = await registerList((query, variables) => house.askAs(admin, query, variables), form, most);
    expect(list.length).toBeGreaterThan(1);
    const before = await house.recorded();
    for (const file of [csv(list), workbook([{ name: "Blad1", rows: list }])]) {
      const report = await house.import(file, { as: admin });
      expect(report.refusals).toEqual([]);
      expect(report).toMatchObject({
        kind: form.kind.name,
        rows: list.length - 1,
        created: 0,
        changed: 0,
        ended: 0,
      });
      expect(report.unchanged).toBeGreaterThanOrEqual(list.length - 1);
    }
    expect(await house.recorded()).toBe(before);
  },
  120_000,
);
