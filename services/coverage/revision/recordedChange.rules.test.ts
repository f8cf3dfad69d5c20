// SPDX-License-Identifier: EUPL-1.2
import { aContract } from "../../../test/kit/coverageFacts";
import { type FactAct, type RecordedFact } from "../projection/fact.repository";
import { recordedChange } from "./recordedChange.rules";

const day = "2022-03-01";
const then = new Date("2022-04-01T12:00:00Z");
const now = new Date("2022-10-01T12:00:00Z");

function version(
  category: string,
  recorded: readonly [from: string, until: string | null],
  act: FactAct = "REGISTERED",
  days: readonly [from: string | null, until: string | null] = [null, null],
): RecordedFact {
  const [from, until] = recorded;
  return {
    typeName: "Contract",
    id: "C-1",
    validFrom: days[0],
    validUntil: days[1],
    recordedFrom: new Date(from),
    recordedUntil: until === null ? null : new Date(until),
    act,
    body: aContract("C-1", { category: category as "RTA" }),
  };
}
const kindOf = (...versions: RecordedFact[]): string | null =>
  recordedChange(versions, day, { then, now }, { unit: "RTA", providerIds: [] })?.kind ?? null;

const before = "2022-01-01T12:00:00Z";
const may = "2022-05-01T12:00:00Z";
const june = "2022-06-01T12:00:00Z";

it("is nothing where the register says the same, whatever was recorded in between", () => {
  expect(kindOf()).toBeNull();
  expect(kindOf(version("RTA", [before, null]))).toBeNull();
  expect(
    kindOf(
      version("RTA", [before, may]),
      version("LTA", [may, june], "CORRECTED"),
      version("RTA", [june, null], "CORRECTED"),
    ),
  ).toBeNull();
});

it("is nothing for what was recorded before the one moment, or after the other", () => {
  expect(kindOf(version("RTA", [before, before]), version("LTA", [before, null], "CORRECTED"))).toBeNull();
  expect(
    kindOf(version("RTA", [before, "2022-11-01T12:00:00Z"]), version("LTA", ["2022-11-01T12:00:00Z", null])),
  ).toBeNull();
});

it("tells a correction, an amendment, an end, a withdrawal and a late registration apart", () => {
  const had = version("RTA", [before, may]);
  expect(kindOf(had, version("LTA", [may, null], "CORRECTED"))).toBe("CORRECTED");
  const amended = version("LTA", [may, null], "AMENDED", ["2022-02-01", null]);
  expect(kindOf(had, version("RTA", [may, null], "AMENDED", [null, "2022-02-01"]), amended)).toBe("AMENDED");
  expect(kindOf(had, version("RTA", [may, null], "ENDED", [null, "2022-02-01"]))).toBe("ENDED");
  expect(kindOf(had)).toBe("WITHDRAWN");
  expect(kindOf(version("RTA", [may, null]))).toBe("REGISTERED");
  expect(kindOf(version("RTA", [may, null], "OPENED"))).toBe("OPENED");
});

it("is the last that made a difference, and nothing that was recorded after the later moment", () => {
  const november = "2022-11-01T12:00:00Z";
  expect(
    kindOf(
      version("RTA", [before, may]),
      version("LTA", [may, june], "CORRECTED"),
      version("MAATWERK", [june, november], "AMENDED"),
      version("RTA", [november, null], "ENDED"),
    ),
  ).toBe("AMENDED");
});

it("stays a late registration when it was corrected since", () => {
  expect(kindOf(version("RTA", [may, june]), version("LTA", [june, null], "CORRECTED"))).toBe("REGISTERED");
});

it("is what made the difference on the day, not what was recorded of other days afterwards", () => {
  expect(
    kindOf(
      version("RTA", [before, may]),
      version("LTA", [may, june], "CORRECTED"),
      version("LTA", [june, null], "AMENDED", [null, "2023-01-01"]),
      version("MAATWERK", [june, null], "AMENDED", ["2023-01-01", null]),
    ),
  ).toBe("CORRECTED");
});
