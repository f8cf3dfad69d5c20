// SPDX-License-Identifier: EUPL-1.2
// Many writers at once, each with a reference that is only known after another owner was asked.
import { authorship, type Owners, startOwners } from "../kit/owners";
import { aContract, aProvider, settleSmallLandscape } from "../kit/smallLandscape";
import { askInside } from "../kit/testHouse";
import { whole } from "../kit/world";

let owners: Owners;
beforeAll(async () => {
  owners = await startOwners();
  await settleSmallLandscape(owners, 1);
}, 120_000);
afterAll(() => owners.stop());

it("forty writers who refer to providers of a moment ago all get their turn, and readers theirs", async () => {
  const { providers, contracts } = owners;
  const days = { validFrom: "2022-01-01", validUntil: null };
  const ids = Array.from({ length: 40 }, (_, n) => `N-${n}`);
  await providers.ledger.record(authorship, (work) =>
    providers.registers.provider.registerAll(
      work,
      ids.map((id) => ({ id, ...days, facts: aProvider() })),
    ),
  );
  const writing = ids.map((id) =>
    contracts.ledger.record(authorship, (work) =>
      contracts.registers.contract.register(work, { id: `CN-${id}`, ...days, facts: aContract(id) }),
    ),
  );
  const reading = askInside<{ contracts: { totalCount: number } }>(
    owners.urls.get("contracts") ?? "",
    "{ contracts { totalCount } }",
  );
  expect((await Promise.all(writing)).map((outcome) => outcome.kind)).toEqual(ids.map(() => "recorded"));
  expect(whole(await reading).contracts.totalCount).toBeGreaterThan(0);
}, 30_000);

it("a provider that was withdrawn is no longer accepted once the feed was read", async () => {
  const { providers, contracts } = owners;
  await providers.ledger.record(authorship, (work) => providers.registers.provider.withdraw(work, "N-0"));
  await Promise.all(contracts.foreignKeys.map((keys) => keys.catchUp()));
  const outcome = await contracts.ledger.record(authorship, (work) =>
    contracts.registers.contract.register(work, {
      id: "CN-LATE",
      validFrom: "2022-01-01",
      validUntil: null,
      facts: aContract("N-0"),
    }),
  );
  expect(outcome).toMatchObject({ kind: "refused", faults: [{ field: "partyIds" }] });
});
