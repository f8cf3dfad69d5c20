// SPDX-License-Identifier: EUPL-1.2
import { ChangeRow } from "../../../kit/feed/change.row";
import { type Period } from "../../../kit/localDate";
import { clearDuring, settling, type Timeline } from "../../../kit/versioned/timeline.rules";
import { type FactsOf } from "../../../kit/versioned/version.row";
import { AdmissionStopRow } from "./admissionStop.row";
import { checkVerification } from "./verification.rules";

const facts = {
  providerId: "P-1",
  segmentId: "S-2022/A",
  municipalityIds: ["GM0001", "GM0002"],
  announcedOn: "2022-02-01",
  verified: false,
  explanation: null,
};
type Facts = FactsOf<AdmissionStopRow>;
const days = { validFrom: "2022-02-01", validUntil: "2022-05-01" };
const [first, second, third] = ["2022-03-01", "2022-03-02", "2022-03-03"].map((day) => new Date(day));
const said = (
  actor: string,
  change: Partial<AdmissionStopRow> = {},
  recordedUntil: Date | null = null,
): AdmissionStopRow =>
  Object.assign(new AdmissionStopRow(), {
    ...facts,
    ...days,
    act: "CORRECTED",
    recordedFrom: recordedUntil ? first : second,
    ...change,
    actor,
    recordedUntil,
  });
const past = second as Date;

/** All that it says, when on some of the days it says this. */
const withSaid = (before: Timeline<Facts>, said: Timeline<Facts>): Timeline<Facts> =>
  settling([], [...said.reduce((left, slice) => clearDuring(left, slice), before), ...said]);

/** As the register logs it: a line for each moment, with who did it. */
const logOf = (history: readonly AdmissionStopRow[]): ChangeRow[] =>
  history.map(({ actor, act, recordedFrom, validUntil }) =>
    Object.assign(new ChangeRow(), {
      actor,
      recordedAt: recordedFrom,
      kind: act === "ENDED" ? "ENDED" : "CHANGED",
      validFrom: act === "ENDED" ? validUntil : null,
    }),
  );

const fieldsOf = (
  actor: string,
  after: readonly Facts[],
  history: readonly AdmissionStopRow[],
  period: Period = days,
  isWhole = false,
  recordedAt = new Date("2022-03-04"),
  log = logOf(history),
): string[] => {
  const before = history
    .filter((row) => row.recordedUntil === null)
    .map(({ validFrom, validUntil, ...row }) => ({ validFrom, validUntil, facts: row }));
  const slices = after.map((each) => ({ ...period, facts: each }));
  const changed = isWhole ? slices : withSaid(before, slices);
  return checkVerification({ actor, act: "CORRECTED", before, changed, history, log, recordedAt }).map(
    ({ field }) => field,
  );
};
const verified = { ...facts, verified: true };

it("a stop that is new is not verified at once", () => {
  expect(fieldsOf("one", [facts], [])).toEqual([]);
  expect(fieldsOf("one", [verified], [])).toEqual(["verified"]);
});

it("a stop is verified by somebody else than who entered it", () => {
  expect(fieldsOf("one", [verified], [said("one")])).toEqual(["verified"]);
  expect(fieldsOf("two", [verified], [said("one")])).toEqual([]);
});

it("who ever changed it does not verify it, also when another changed it since", () => {
  const history = [said("one", { explanation: "vol" }, past), said("two")];
  expect(fieldsOf("one", [verified], history)).toEqual(["verified"]);
  expect(fieldsOf("two", [verified], history)).toEqual(["verified"]);
  expect(fieldsOf("three", [verified], history)).toEqual([]);
});

it("who was recorded before accounts had an issuer is of every issuer", () => {
  const now = "one (https://login.example)";
  expect(fieldsOf(now, [verified], [said("one")])).toEqual(["verified"]);
  expect(fieldsOf("one", [verified], [said(now)])).toEqual(["verified"]);
  // Of two issuers, or of a name that only begins like it, they are two people.
  for (const other of ["one (https://other.example)", "one more", "someone"]) {
    expect(fieldsOf(other, [verified], [said(now)])).toEqual([]);
  }
  expect(fieldsOf(now, [verified], [said("on")])).toEqual([]);
});

it("verifying changes nothing else of it", () => {
  for (const change of [{ explanation: "vol" }, { segmentId: null }, { municipalityIds: ["GM0001"] }]) {
    expect(fieldsOf("two", [{ ...verified, ...change }], [said("one")])).toEqual(["verified"]);
  }
});

it("who changes a verified stop takes the verification away", () => {
  const history = [said("one", {}, past), said("two", { verified: true })];
  const changed = { ...verified, explanation: "langer dan gedacht" };
  expect(fieldsOf("three", [changed], history)).toEqual(["verified"]);
  expect(fieldsOf("three", [{ ...changed, verified: false }], history)).toEqual([]);
});

it("a verified stop that stays as it is stays verified, whoever says so", () => {
  const history = [said("one", {}, past), said("two", { verified: true })];
  expect(fieldsOf("one", [verified], history)).toEqual([]);
  const reordered = { ...verified, municipalityIds: ["GM0002", "GM0001"] };
  expect(fieldsOf("one", [reordered], history)).toEqual([]);
});

it("who lets a verified stop hold on further days takes the verification away", () => {
  const history = [said("one", {}, past), said("two", { verified: true })];
  const during = (validFrom: string | null, validUntil: string | null, stop = verified) =>
    fieldsOf("three", [stop], history, { validFrom, validUntil });
  expect(during("2022-02-01", null)).toEqual(["verified"]);
  expect(during("2022-01-31", "2022-05-01")).toEqual(["verified"]);
  expect(during("2022-06-01", "2022-07-01")).toEqual(["verified"]);
  expect(during("2022-02-01", null, { ...verified, verified: false })).toEqual([]);
  expect(during("2022-02-01", "2022-03-01")).toEqual([]);
});

it("days that border on each other are days of one stop", () => {
  const history = [
    said("one", { validUntil: "2022-03-01" }),
    said("one", { validFrom: "2022-03-01", verified: true }),
  ];
  expect(fieldsOf("two", [verified], history)).toEqual([]);
  expect(fieldsOf("one", [verified], history)).toEqual(["verified"]);
});

it("who moves a day of a verified stop takes the verification away, but for an earlier end", () => {
  const history = [said("one", {}, past), said("two", { verified: true })];
  const moved = (validFrom: string, validUntil: string, stop = verified) =>
    fieldsOf("three", [stop], history, { validFrom, validUntil }, true);
  expect(moved("2022-02-10", "2022-05-01")).toEqual(["verified"]);
  expect(moved("2022-02-10", "2022-04-01")).toEqual(["verified"]);
  expect(moved("2022-02-01", "2022-06-01")).toEqual(["verified"]);
  expect(moved("2022-02-10", "2022-04-01", facts)).toEqual([]);
  expect(moved("2022-02-01", "2022-04-01")).toEqual([]);
});

it("verifying it and saying in the same list that it is shorter, or has a gap, are two things", () => {
  const open = [said("one")];
  const closed = [said("one", {}, past), said("two", { verified: true })];
  const early = { ...days, validUntil: "2022-03-01" };
  expect(fieldsOf("three", [verified], open, early, true)).toEqual(["verified"]);
  const slices = [early, { ...days, validFrom: "2022-04-01" }].map((each) => ({ ...each, facts: verified }));
  const before = [{ ...days, facts: verified }];
  const known = { history: closed, log: logOf(closed), recordedAt: new Date("2022-03-04") };
  const list = { actor: "three", act: "CORRECTED" as const, before, changed: slices, ...known };
  expect(checkVerification(list)).toHaveLength(1);
  // That it ends earlier is all that a list says: it is lifted.
  const lifted = { ...list, act: "ENDED" as const, changed: slices.slice(0, 1) };
  for (const actor of ["one", "two", "three"]) expect(checkVerification({ ...lifted, actor })).toEqual([]);
});

it("who verified it changes nothing of it while it stays verified on any day, not even where it ends", () => {
  const history = [said("one", {}, past), said("two", { verified: true })];
  const edited = { ...facts, explanation: "vol" };
  const shorter = { ...days, validUntil: "2022-04-01" };
  const late = { ...days, validFrom: "2022-04-01" };
  for (const [actor, fields] of [
    ["two", ["verified"]],
    ["three", []],
  ] as const) {
    expect(fieldsOf(actor, [verified], history, shorter, true)).toEqual(fields);
    expect(fieldsOf(actor, [edited], history, late)).toEqual(fields);
    expect(fieldsOf(actor, [edited], history)).toEqual([]);
    expect(fieldsOf(actor, [verified], history)).toEqual([]);
  }
});

describe("who ever had a hand in it does not verify it", () => {
  const entered = said("one", {}, past);
  const mayVerify = (actor: string, ...since: AdmissionStopRow[]) =>
    fieldsOf(actor, [verified], [entered, ...since]).length === 0;
  const later = { recordedFrom: third as Date };

  it("also when it was verified, and changed by another, since", () => {
    const shifted = said("two", { verified: true, validFrom: "2022-02-10" }, third);
    const edited = said("three", { ...later, validFrom: "2022-02-10", explanation: "vol" });
    const change = { ...verified, explanation: "vol" };
    const verifying = (actor: string) =>
      fieldsOf(actor, [change], [entered, { ...shifted, recordedFrom: past }, edited], {
        ...days,
        validFrom: "2022-02-10",
      });
    for (const actor of ["one", "two", "three"]) expect(verifying(actor)).toEqual(["verified"]);
    expect(verifying("four")).toEqual([]);
  });

  it("but who lifted it earlier, or verified it, may", () => {
    const ended = { validUntil: "2022-04-01" };
    const during = { ...days, ...ended };
    const may = (act: "ENDED" | "CORRECTED") =>
      fieldsOf("two", [verified], [entered, said("two", { ...ended, act })], during);
    expect(may("ENDED")).toEqual([]);
    expect(may("CORRECTED")).toEqual(["verified"]);
    expect(
      mayVerify("two", said("two", { verified: true, recordedFrom: past }, third), said("four", later)),
    ).toBe(true);
  });

  it("but not after lifting it in the same batch, of which only what was said last is kept", () => {
    const lifted = said("two", { act: "ENDED", validUntil: "2022-04-01" });
    const during = { ...days, validUntil: "2022-04-01" };
    const at = (recordedAt: Date) =>
      fieldsOf("two", [verified], [entered, lifted], during, false, recordedAt);
    expect(at(past)).toEqual(["verified"]);
    expect(at(third as Date)).toEqual([]);
  });

  it("and the log tells who took days away of which no version is left", () => {
    const during = { ...days, validUntil: "2022-04-01" };
    const begin = { ...entered, ...during, recordedUntil: null };
    const end = said("one", { validFrom: "2022-04-01", explanation: "vol" }, past);
    const line = (kind: "ENDED" | "CHANGED", recordedAt = past) =>
      Object.assign(new ChangeRow(), { actor: "two", recordedAt, kind, validFrom: "2022-04-01" });
    const verifying = (log: ChangeRow[], recordedAt = third as Date) =>
      fieldsOf("two", [verified], [begin, end], during, false, recordedAt, log);
    expect(verifying([line("CHANGED")])).toEqual(["verified"]);
    expect(verifying([line("ENDED")])).toEqual([]);
    // In the batch itself it has not come to the log.
    expect(verifying([], past)).toEqual(["verified"]);
    expect(verifying([])).toEqual([]);
  });

  it("who changed it while lifting it does not", () => {
    const lifted = said("two", { act: "ENDED", validUntil: "2022-04-01", explanation: "vol" });
    const after = { ...verified, explanation: "vol" };
    const during = { ...days, validUntil: "2022-04-01" };
    expect(fieldsOf("two", [after], [entered, lifted], during)).toEqual(["verified"]);
    expect(fieldsOf("four", [after], [entered, lifted], during)).toEqual([]);
  });

  it("and verifying some of its days is no change of it", () => {
    const parts = [
      said("two", { verified: true, validUntil: "2022-03-01" }),
      said("two", { validFrom: "2022-03-01" }),
    ];
    expect(mayVerify("two", ...parts)).toBe(true);
  });
});
