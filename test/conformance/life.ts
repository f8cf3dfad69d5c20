// SPDX-License-Identifier: EUPL-1.2
import { type Ledger } from "../../kit/feed/ledger.repository";
import { type Register } from "../../kit/versioned/register";
import { type FactsOf, type VersionRow } from "../../kit/versioned/version.row";
import { authorship, recorded } from "../kit/owners";

/** The whole life of an entity in the register: registered, changed, ended and taken back. */
export async function leadLife<Row extends VersionRow>(
  ledger: Ledger,
  register: Register<Row>,
  id: string,
  facts: FactsOf<Row>,
  change: Partial<FactsOf<Row>>,
): Promise<void> {
  const days = { validFrom: "2022-01-01", validUntil: null };
  await ledger.record(authorship, async (work) =>
    recorded(await register.register(work, { id, ...days, facts })),
  );
  await ledger.record(authorship, async (work) =>
    recorded(await register.amend(work, { id, from: "2023-01-01", change })),
  );
  await ledger.record(authorship, async (work) =>
    recorded(await register.end(work, { id, on: "2024-01-01" })),
  );
  await ledger.record(authorship, async (work) => recorded(await register.withdraw(work, id)));
}
