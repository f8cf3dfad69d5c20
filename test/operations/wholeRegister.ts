// SPDX-License-Identifier: EUPL-1.2
// After all operations every invariant holds; and the check of that sees each kind of damage.
import { type Broken, brokenInvariants } from "../kit/brokenInvariants";
import { keptKinds } from "../kit/keptKinds";
import { type Owners } from "../kit/owners";

const lastChange = "sequence = (SELECT max(sequence) FROM providers.change)";
const looked = keptKinds.filter(({ name }) => ["provider", "location", "contractLine"].includes(name));

const damages: readonly (readonly [string, string, readonly string[]])[] = [
  [
    "a change is lost",
    "DELETE FROM providers.change WHERE type_name = 'Provider' AND kind = 'CREATED'",
    ["is numbered from one", "has the change that wrote it"],
  ],
  [
    "the versions of a change are lost",
    `DELETE FROM providers.location
      WHERE id = (SELECT id FROM providers.location WHERE act = 'REGISTERED' AND recorded_until IS NULL LIMIT 1)`,
    ["has the versions that a change tells of"],
  ],
  [
    "what was withdrawn is said",
    `UPDATE providers.change SET kind = 'WITHDRAWN'
      WHERE sequence = (SELECT max(sequence) FROM providers.change WHERE type_name = 'Location' AND kind = 'CREATED')`,
    ["has the versions that a change tells of", "is entered first"],
  ],
  [
    "what is not there was checked",
    `UPDATE providers.change SET key = 'NIEMAND'
      WHERE sequence = (SELECT max(sequence) FROM providers.change WHERE kind = 'CONFIRMED')`,
    ["is checked only where it is", "is entered first"],
  ],
  [
    "a version is closed by nobody",
    `UPDATE providers.provider SET recorded_until = now()
      WHERE version_id = (SELECT min(version_id) FROM providers.provider WHERE recorded_until IS NULL)`,
    ["has the change that closed it"],
  ],
  [
    "a version is another's",
    `UPDATE providers.provider SET actor = 'another'
      WHERE version_id = (SELECT min(version_id) FROM providers.provider)`,
    ["has the change that wrote it"],
  ],
  [
    "two say the same",
    `ALTER TABLE contracts.contract_line DROP CONSTRAINT contract_line_one_version;
     UPDATE contracts.contract_line AS line SET id = other.id FROM (
       SELECT one.version_id, two.id FROM contracts.contract_line AS one JOIN contracts.contract_line AS two
           ON one.contract_id <> two.contract_id AND one.recorded_until IS NULL AND two.recorded_until IS NULL
          AND daterange(one.valid_from, one.valid_until) && daterange(two.valid_from, two.valid_until) LIMIT 1) AS other
      WHERE line.version_id = other.version_id`,
    ["holds once on a day", "stays a part of the same"],
  ],
  [
    "a link leads nowhere",
    `UPDATE contracts.contract_line SET contract_id = 'NIEMAND'
      WHERE version_id = (SELECT min(version_id) FROM contracts.contract_line WHERE recorded_until IS NULL)`,
    ["leads by contractId to a Contract"],
  ],
  [
    "a link leads to what begins later",
    `UPDATE providers.provider AS one SET valid_from = '2998-01-01', valid_until = '2999-01-01'
      WHERE recorded_until IS NULL
        AND id IN (SELECT provider_id FROM providers.location WHERE recorded_until IS NULL)
        AND (SELECT count(*) FROM providers.provider WHERE id = one.id) = 1`,
    ["leads by providerId to a Provider"],
  ],
  [
    "a number is passed over",
    `UPDATE providers.change SET sequence = sequence + 1 WHERE ${lastChange}`,
    ["is numbered from one"],
  ],
  [
    "a number comes too late",
    `UPDATE providers.change SET recorded_at = 'epoch' WHERE ${lastChange}`,
    ["is recorded in the order"],
  ],
  [
    "two write at one moment",
    `UPDATE providers.change SET actor = 'another'
      WHERE sequence = (SELECT min(sequence) FROM providers.change GROUP BY recorded_at HAVING count(*) > 1 LIMIT 1)`,
    ["has one author and one reason"],
  ],
  [
    "a change is of a kind that nobody keeps",
    `UPDATE providers.change SET type_name = 'Ghost' WHERE ${lastChange}`,
    ["is about a kind that is kept"],
  ],
  [
    "a table is of no kind",
    "CREATE TABLE providers.ghost (recorded_until timestamptz)",
    ["is a table of versions of a kind"],
  ],
];

export function wholeRegister(owners: () => Owners): void {
  describe("the whole register", () => {
    it("keeps every invariant in every table of every owner", async () => {
      const { manager } = owners().providers;
      expect(await brokenInvariants((sql) => manager.query<object[]>(sql))).toEqual([]);
    });

    it.each(damages)("is seen to be broken when %s", async (_, damage, rules) => {
      const told = await brokenBy(owners(), damage);
      const isTold = (rule: string): boolean => told.some((one) => one.rule.startsWith(rule));
      expect({ told, missed: rules.filter((rule) => !isTold(rule)) }).toEqual({ told, missed: [] });
    });
  });
}

/** What is told of a register that is damaged, and then whole again. */
async function brokenBy({ providers }: Owners, damage: string): Promise<Broken[]> {
  const runner = providers.manager.dataSource.createQueryRunner();
  await runner.startTransaction();
  try {
    await runner.query(damage);
    return await brokenInvariants((sql) => runner.manager.query<object[]>(sql), looked);
  } finally {
    await runner.rollbackTransaction();
    await runner.release();
  }
}
