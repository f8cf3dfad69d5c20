// SPDX-License-Identifier: EUPL-1.2
import { always, type Period } from "../../../kit/localDate";
import { type ReorganisationKind } from "./reorganisation.codes";
import { checkReorganisation, predecessorIds, successorIds } from "./reorganisation.rules";

const facts = {
  on: "2019-01-01",
  kind: "SAMENVOEGING" as ReorganisationKind,
  fromIds: ["GM0545", "GM0707"],
  toIds: ["GM1961"],
};
const fields = (change: Partial<typeof facts>, period: Period = always): string[] =>
  checkReorganisation("2019-01-01-GM1961", { ...facts, ...change }, period).map((fault) => fault.field);

test("several municipalities become one", () => {
  expect(fields({})).toEqual([]);
});

test("both lists name municipalities, each once", () => {
  expect(fields({ fromIds: [] })).toEqual(["fromIds"]);
  expect(fields({ toIds: [] })).toEqual(["toIds"]);
  expect(fields({ fromIds: ["GM0545", "GM0545"] })).toEqual(["fromIds"]);
});

test("a municipality never goes into itself", () => {
  expect(fields({ fromIds: ["GM0576", "GM0575"], toIds: ["GM0575"] })).toEqual(["toIds"]);
});

test("only a split has several successors", () => {
  const toIds = ["GM1961", "GM1978"];
  expect(fields({ toIds })).toEqual(["toIds"]);
  expect(fields({ kind: "OPGEGAAN_IN", toIds })).toEqual(["toIds"]);
  expect(fields({ kind: "SPLITSING", toIds })).toEqual([]);
});

test("a split has two successors or more", () => {
  expect(fields({ kind: "SPLITSING" })).toEqual(["toIds"]);
});

test("a reorganisation holds always; `on` says from when it has effect", () => {
  expect(fields({}, { validFrom: "2019-01-01", validUntil: null })).toEqual(["from"]);
  expect(fields({}, { validFrom: null, validUntil: "2020-01-01" })).toEqual(["until"]);
});

const moves = [
  { on: "2013-01-01", fromIds: ["GM0693", "GM0694"], toIds: ["GM1927"] },
  { on: "2019-01-01", fromIds: ["GM0689", "GM1927"], toIds: ["GM1978"] },
];

test("successors and predecessors go one step", () => {
  expect(successorIds(moves, "GM0693", "2026-01-01")).toEqual(["GM1927"]);
  expect(predecessorIds(moves, "GM1978", "2026-01-01")).toEqual(["GM0689", "GM1927"]);
});

test("a reorganisation has effect on its own day and not before", () => {
  expect(successorIds(moves, "GM1927", "2018-12-31")).toEqual([]);
  expect(successorIds(moves, "GM1927", "2019-01-01")).toEqual(["GM1978"]);
  expect(predecessorIds(moves, "GM1978", "2018-12-31")).toEqual([]);
});

test("a successor that two facts name is given once", () => {
  expect(successorIds([...moves, ...moves], "GM1927", "2020-01-01")).toEqual(["GM1978"]);
});
