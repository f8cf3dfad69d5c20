// SPDX-License-Identifier: EUPL-1.2
import { type Period } from "../../../kit/localDate";
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
const said = (actor: string, change: object = {}, recordedUntil: Date | null = null): AdmissionStopRow =>
  Object.assign(new AdmissionStopRow(), { ...facts, ...days, ...change, actor, recordedUntil });
const past = new Date("2022-03-01T00:00:00Z");

const fieldsOf = (
  actor: string,
  after: readonly Facts[],
  history: readonly AdmissionStopRow[],
  period: Period = days,
): string[] =>
  checkVerification(
    actor,
    after.map((each) => ({ ...period, facts: each })),
    history,
  ).map(({ field }) => field);
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
