// SPDX-License-Identifier: EUPL-1.2
import { type Period } from "../../../kit/localDate";
import { impediment } from "./partaking.rules";

const on = "2024-01-01";
const version = (
  id: string,
  validFrom: Period["validFrom"] = null,
  validUntil: Period["validUntil"] = null,
) => ({
  id,
  validFrom,
  validUntil,
});
const going = { on, fromIds: ["A"], goingOnIds: [] };
const went = (day: string) => ({ on: day, fromIds: ["A", "B"] });

test("what goes holds on the day before", () => {
  expect(impediment(going, [version("A")], [])).toBeNull();
  expect(impediment(going, [version("A", null, on)], [])).toBeNull();
  expect(impediment(going, [version("A", "2023-12-31")], [])).toBeNull();
  for (const days of [version("A", null, "2023-12-31"), version("A", on), version("B")]) {
    expect(impediment(going, [days], [])).toMatchObject({ argument: "from", id: "A" });
  }
});

test("a municipality goes once", () => {
  for (const day of ["2023-01-01", on, "2025-01-01"]) {
    expect(impediment(going, [version("A")], [went(day)])).toMatchObject({ argument: "from", id: "A" });
  }
  expect(impediment(going, [version("A")], [{ on, fromIds: ["B"] }])).toBeNull();
});

test("one that went long ago and began anew may go again", () => {
  const anew = [version("A", null, "2010-01-01"), version("A", "2015-01-01")];
  expect(impediment(going, anew, [went("2010-01-01")])).toBeNull();
  expect(impediment(going, anew, [went("2010-01-01"), went(on)])).toMatchObject({ argument: "from" });
});

test("what others go into holds on the day itself", () => {
  const into = { ...going, goingOnIds: ["C"] };
  expect(impediment(into, [version("A"), version("C", on)], [])).toBeNull();
  for (const days of [version("C", null, on), version("C", "2024-01-02")]) {
    expect(impediment(into, [version("A"), days], [])).toMatchObject({ argument: "to", id: "C" });
  }
});
