// SPDX-License-Identifier: EUPL-1.2
import { clockThatReads } from "../../kit/clock";
import { type LoggedIn } from "./oidcLogin";
import { type SessionLimits, Sessions } from "./sessions";

const limits: SessionLimits = { most: 3, mostOfOne: 2, idleMs: 1_000, wholeMs: 5_000 };
let now = 0;
const sessions = (): Sessions =>
  new Sessions(
    clockThatReads(() => new Date(now)),
    limits,
  );
const person = (subject: string): LoggedIn => ({
  tokens: { access: "", refresh: null, id: null, expiresAt: 0 },
  viewer: { subject, roles: [], regions: [], municipalities: [] },
  name: subject,
});

beforeEach(() => (now = 0));

test("each has an id and a form key that nobody can guess", () => {
  const all = sessions();
  const [one, other] = [all.open(person("a")), all.open(person("a"))];
  expect(new Set([one.id, other.id, one.visitor.formKey, other.visitor.formKey]).size).toBe(4);
  expect(one.id).toMatch(/^[\w-]{43}$/);
  expect(all.find(one.id)?.visitor.subject).toBe("a");
  expect(all.find(`${one.id.slice(1)}A`)).toBeNull();
});

test("one that is used goes on, one that is not ends, and none goes on for ever", () => {
  const all = sessions();
  const used = all.open(person("a"));
  const left = all.open(person("b"));
  for (now = 0; now < 4_900; now += 900) expect(all.find(used.id)).not.toBeNull();
  expect(all.find(left.id)).toBeNull();
  now = 5_000;
  expect(all.find(used.id)).toBeNull();
});

test("who logs in over and over again pushes their own out and nobody else's", () => {
  const all = sessions();
  const other = all.open(person("b"));
  const own = [1, 2, 3, 4].map(() => all.open(person("a")).id);
  expect(own.map((id) => all.find(id) !== null)).toEqual([false, false, true, true]);
  expect(all.find(other.id)).not.toBeNull();
});

test("there are never more than so many; the one that was used longest ago goes", () => {
  const all = sessions();
  const [a, b, c] = ["a", "b", "c"].map((subject) => all.open(person(subject)).id);
  all.find(a ?? "");
  const d = all.open(person("d")).id;
  expect([a, b, c, d].map((id) => all.find(id ?? "") !== null)).toEqual([true, false, true, true]);
  expect(all.size).toBe(3);
});
