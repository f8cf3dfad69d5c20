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

/** What somebody can do to a stop of March up to June; alone or with more of these in a batch. */
const acts: Readonly<Record<string, object>> = {
  verify: { act: "CORRECT", facts: { verified: true } },
  "verify some days": { act: "CORRECT", from: "2022-03-01", until: "2022-04-01", facts: { verified: true } },
  unverify: { act: "CORRECT", facts: { verified: false } },
  shorten: { act: "CORRECT_PERIOD", from: "2022-03-01", until: "2022-05-01" },
  lengthen: { act: "CORRECT_PERIOD", from: "2022-03-01", until: "2022-09-01" },
  "begin later": { act: "CORRECT_PERIOD", from: "2022-03-10", until: "2022-06-01" },
  explain: { act: "CORRECT", facts: { explanation: "Vol (fictief)", verified: false } },
  "explain the end": {
    act: "AMEND",
    from: "2022-05-01",
    facts: { explanation: "Vol (fictief)", verified: false },
  },
  "explain as verified": { act: "AMEND", from: "2022-05-01", facts: { explanation: "Vol (fictief)" } },
  lift: { act: "END", from: "2022-05-15" },
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
  await keeper.change(some.map((name) => ({ admissionStop: { ...acts[name], id, basis } })));
}

interface Version {
  readonly actor: string;
  readonly act: string;
  readonly from: string;
  readonly until: string | null;
  readonly since: string;
  readonly till: string | null;
  readonly verified: boolean;
  readonly explanation: string | null;
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
  const versions = await owners.contracts.manager.query<Version[]>(
    `SELECT actor, act, valid_from::text AS from, valid_until::text AS until, verified, explanation,
            to_char(recorded_from, 'YYYY-MM-DD HH24:MI:SS.US') AS since,
            to_char(recorded_until, 'YYYY-MM-DD HH24:MI:SS.US') AS till
       FROM contracts.admission_stop WHERE id = $1`,
    [id],
  );
  const editors = new Set<string>();
  const verifierOf = new Map<string, string>();
  let before: (Version | undefined)[] = probes.map(() => undefined);
  for (const moment of [...new Set(versions.map(({ since }) => since))].sort()) {
    const known = versions.filter(({ since, till }) => since <= moment && (till === null || till > moment));
    const now = probes.map((day) =>
      known.find(({ from, until }) => from <= day && (until === null || day < until)),
    );
    const own = versions.filter(({ since }) => since === moment);
    const actor = own[0]?.actor ?? "";
    // Whatever else the batch did, and in what order: the end that it has now is the one of lifting it.
    const end = known
      .map(({ until }) => until)
      .sort()
      .at(-1);
    const isLifting = own.some(({ act, until }) => act === "ENDED" && until === end);
    for (const [place, day] of probes.entries()) {
      const [was, is] = [before[place], now[place]];
      const isSame = (was === undefined) === (is === undefined) && was?.explanation === is?.explanation;
      const isLifted = isLifting && is === undefined && end != null && day >= end;
      if (!isSame && !isLifted) editors.add(actor);
      if (!is?.verified) verifierOf.delete(day);
      else if (!was?.verified) verifierOf.set(day, actor);
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
      for (const second of names) {
        const id = await aStop();
        const batches = how === "one batch" ? [[first, second]] : [[first], [second]];
        for (const batch of batches) await perform(people[1], id, batch);
        if (await expectTwoHands(id, batches)) verified += 1;
      }
    }
    // It would hold as well of a register in which nothing is ever verified.
    expect(verified).toBeGreaterThan(5);
  },
  120_000,
);

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
}, 120_000);
