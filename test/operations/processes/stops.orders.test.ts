// SPDX-License-Identifier: EUPL-1.2
// Nobody both edits and verifies the same admission stop, in whatever order and whatever batches.
import fc from "fast-check";
import { toAsOf } from "../../../kit/moment";
import { startDemoOwners } from "../../kit/demoOwners";
import { type Owners } from "../../kit/owners";
import { colleague, Keeper, otherRegion, regionalOffice } from "../keeper";
import { done } from "./performing";

let owners: Owners;
let people: readonly [Keeper, Keeper, Keeper];

beforeAll(async () => {
  owners = await startDemoOwners();
  const one = new Keeper(owners.urls.get("contracts") as string, "Contracts", regionalOffice);
  people = [one, one.as(colleague), one.as(otherRegion)];
}, 120_000);
afterAll(() => owners.stop());

const said = { providerId: "RTA-072", municipalityIds: [] };
const settled = (from: string, until: string, verified: boolean): object => ({
  act: "SETTLE",
  from,
  until,
  facts: { ...said, verified },
});
const explained = { explanation: "Vol (fictief)", verified: false };

/** What somebody can do to a stop of March up to June; alone or with more of these in a batch. */
const acts: Readonly<Record<string, readonly object[]>> = {
  verify: [{ act: "CORRECT", facts: { verified: true } }],
  "verify some days": [
    { act: "CORRECT", from: "2022-03-01", until: "2022-04-01", facts: { verified: true } },
  ],
  unverify: [{ act: "CORRECT", facts: { verified: false } }],
  shorten: [{ act: "CORRECT_PERIOD", from: "2022-03-01", until: "2022-05-01" }],
  lengthen: [{ act: "CORRECT_PERIOD", from: "2022-03-01", until: "2022-09-01" }],
  "begin later": [{ act: "CORRECT_PERIOD", from: "2022-03-10", until: "2022-06-01" }],
  explain: [{ act: "CORRECT", facts: explained }],
  "explain the begin": [{ act: "AMEND", from: "2022-03-01", until: "2022-03-10", facts: explained }],
  "explain the end": [{ act: "AMEND", from: "2022-05-01", facts: explained }],
  "explain as verified": [{ act: "AMEND", from: "2022-05-01", facts: { explanation: "Vol (fictief)" } }],
  lift: [{ act: "END", from: "2022-05-15" }],
  "lift where the end is explained": [{ act: "END", from: "2022-05-01" }],
  withdraw: [{ act: "WITHDRAW" }],
  "register again": [
    { act: "REGISTER", from: "2022-03-01", until: "2022-06-01", facts: { ...said, verified: false } },
  ],
  "list as verified": [settled("2022-03-01", "2022-06-01", true)],
  "list shorter": [settled("2022-03-01", "2022-04-01", false)],
  "list shorter as verified": [settled("2022-03-01", "2022-04-01", true)],
  "list with a gap": [settled("2022-03-01", "2022-04-01", true), settled("2022-05-01", "2022-06-01", true)],
};
const names = Object.keys(acts);

let count = 0;
async function aStop(): Promise<string> {
  count += 1;
  const id = `ORDER-${count}`;
  const days = { from: "2022-03-01", until: "2022-06-01" };
  await done(people[0], "announceAdmissionStop", { id, provider: "RTA-072", ...days });
  return id;
}

async function perform(keeper: Keeper, id: string, some: readonly string[]): Promise<void> {
  const basis = toAsOf({ on: "2022-03-20", knownAt: await owners.contracts.changeLog.watermark() });
  const changes = some.flatMap((name) => acts[name] as (typeof acts)[string]);
  await keeper.change(
    changes.map((change) => ({
      admissionStop: { ...change, id, ...("act" in change && change.act === "REGISTER" ? {} : { basis }) },
    })),
  );
}

interface Version {
  readonly from: string;
  readonly until: string | null;
  readonly since: string;
  readonly till: string | null;
  readonly verified: boolean;
  readonly explanation: string | null;
}
interface Line {
  readonly moment: string;
  readonly actor: string;
  readonly kind: string;
  readonly from: string | null;
}
const probes = [
  "2022-03-01",
  "2022-03-10",
  "2022-04-01",
  "2022-05-01",
  "2022-05-15",
  "2022-05-31",
  "2022-06-01",
];

/** By the tables alone, day by day: who edited the stop, and who verified what of it stands verified now. */
async function handsIn(id: string): Promise<{ editors: Set<string>; verifiers: Set<string> }> {
  const { manager } = owners.contracts;
  const versions = await manager.query<Version[]>(
    `SELECT valid_from::text AS from, valid_until::text AS until, verified, explanation,
            to_char(recorded_from, 'YYYY-MM-DD HH24:MI:SS.US') AS since,
            to_char(recorded_until, 'YYYY-MM-DD HH24:MI:SS.US') AS till
       FROM contracts.admission_stop WHERE id = $1`,
    [id],
  );
  // What was only taken away left no version behind of whoever did it.
  const log = await manager.query<Line[]>(
    `SELECT to_char(recorded_at, 'YYYY-MM-DD HH24:MI:SS.US') AS moment, actor, kind, valid_from::text AS from
       FROM contracts.change WHERE type_name = 'AdmissionStop' AND key = $1 ORDER BY sequence`,
    [id],
  );
  const editors = new Set<string>();
  const verifierOf = new Map<string, string>();
  let before: (Version | undefined)[] = probes.map(() => undefined);
  for (const moment of new Set(log.map((line) => line.moment))) {
    const known = versions.filter(({ since, till }) => since <= moment && (till === null || till > moment));
    const now = probes.map((day) =>
      known.find(({ from, until }) => from <= day && (until === null || day < until)),
    );
    const own = log.filter((line) => line.moment === moment);
    const actor = own[0]?.actor ?? "";
    const isSame = probes.map(
      (_, place) =>
        (before[place] === undefined) === (now[place] === undefined) &&
        before[place]?.explanation === now[place]?.explanation,
    );
    // Whatever else the batch did, and in what order: it says now what lifting it made of what it said.
    const isLifted = own.some(
      ({ kind, from }) =>
        kind === "ENDED" &&
        from !== null &&
        probes.every((day, place) => (day < from ? isSame[place] : now[place] === undefined)),
    );
    if (isSame.includes(false) && !isLifted) editors.add(actor);
    for (const [place, day] of probes.entries()) {
      if (!now[place]?.verified) verifierOf.delete(day);
      else if (!before[place]?.verified) verifierOf.set(day, actor);
    }
    before = now;
  }
  return { editors, verifiers: new Set(verifierOf.values()) };
}

async function expectTwoHands(id: string, told: unknown): Promise<boolean> {
  const { editors, verifiers } = await handsIn(id);
  const both = [...verifiers].filter((actor) => editors.has(actor));
  expect({ told, both }).toEqual({ told, both: [] });
  return verifiers.size > 0;
}

it.each(["one batch", "a batch for each"])(
  "of one person, in any order of two, in %s",
  async (how) => {
    let verified = 0;
    for (const first of names) {
      const tried = names.map(async (second) => {
        const id = await aStop();
        const batches = how === "one batch" ? [[first, second]] : [[first], [second]];
        for (const batch of batches) await perform(people[1], id, batch);
        if (await expectTwoHands(id, batches)) verified += 1;
      });
      await Promise.all(tried);
    }
    // It would hold as well of a register in which nothing is ever verified.
    expect(verified).toBeGreaterThan(5);
  },
  300_000,
);

it.each<{ told: string; batches: [who: number, some: string[]][] }>([
  {
    told: "only takes the end away, as another explained it",
    batches: [
      [0, ["explain the end"]],
      [1, ["shorten"]],
      [1, ["verify"]],
    ],
  },
  {
    told: "only takes the begin away, as another explained it",
    batches: [
      [0, ["explain the begin"]],
      [1, ["begin later"]],
      [1, ["verify"]],
    ],
  },
  {
    told: "withdraws it, and another registers it again",
    batches: [
      [1, ["withdraw"]],
      [0, ["register again"]],
      [1, ["verify"]],
    ],
  },
  { told: "says in a list that it is shorter and verified", batches: [[1, ["list shorter as verified"]]] },
  {
    told: "says in a list that it is shorter, and that it is verified in the next",
    batches: [
      [1, ["list shorter", "list shorter as verified"]],
      [1, ["list shorter as verified"]],
    ],
  },
  {
    told: "says in a list that what was verified has a gap",
    batches: [
      [1, ["list as verified"]],
      [1, ["list with a gap"]],
    ],
  },
])("of one person who $told", async ({ batches }) => {
  const id = await aStop();
  for (const [who, some] of batches) await perform(people[who] as Keeper, id, some);
  await expectTwoHands(id, batches);
});

it("of several people, in whatever order and batches", async () => {
  const batch = fc.record({
    who: fc.integer({ min: 0, max: 2 }),
    some: fc.array(fc.constantFrom(...names), { minLength: 1, maxLength: 3 }),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(batch, { minLength: 2, maxLength: 5 }), async (batches) => {
      const id = await aStop();
      for (const { who, some } of batches) await perform(people[who] as Keeper, id, some);
      await expectTwoHands(id, batches);
    }),
    { numRuns: 60 },
  );
}, 300_000);
