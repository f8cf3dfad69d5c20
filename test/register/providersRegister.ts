// SPDX-License-Identifier: EUPL-1.2
import { type Database, openDatabase } from "../../kit/database";
import { ChangeRow } from "../../kit/feed/change.row";
import { type Authorship } from "../../kit/feed/ledger.repository";
import { type FactsOf } from "../../kit/versioned/version.row";
import { openRegistry, type Registry } from "../../kit/versioned/registry";
import { providers } from "../../services/providers/definition";
import { entities, type ProviderEntities } from "../../services/providers/entities";
import { type ProviderRow } from "../../services/providers/provider/provider.row";
import { createTestDatabase } from "../kit/database";

/** The register of providers on a database of its own, without a server: what the kit promises can be tried on it. */
export interface ProvidersRegister {
  readonly database: Database;
  readonly registry: Registry<ProviderEntities>;
  /** A second process on the same database. */
  another(): Promise<{ registry: Registry<ProviderEntities>; close(): Promise<void> }>;
  close(): Promise<void>;
}

export const authorship: Authorship = { actor: "test", reason: "because a test says so", source: null };

export const aProvider = (facts: Partial<FactsOf<ProviderRow>> = {}): FactsOf<ProviderRow> => ({
  name: "De Papieren Reiger (fictief)",
  kind: "INSTELLING",
  selfEmployed: false,
  kvkNumber: null,
  agbCode: null,
  identities: [],
  deliversAtHome: null,
  consultsForAccessTeams: null,
  canSwitchPractitioner: null,
  hasWmoContract: null,
  youngestAge: null,
  oldestAge: null,
  ...facts,
});

export async function openProvidersRegister(): Promise<ProvidersRegister> {
  const test = await createTestDatabase();
  const open = () =>
    openDatabase({
      url: test.url,
      schema: "providers",
      rows: [ChangeRow, ...Object.values(entities).map((entity) => entity.row)],
      migrations: providers.migrations,
      poolSize: 20,
    });
  const database = await open();
  return {
    database,
    registry: openRegistry(database, entities, []),
    another: async () => {
      const second = await open();
      return { registry: openRegistry(second, entities, []), close: () => second.destroy() };
    },
    close: async () => {
      await database.destroy();
      await test.drop();
    },
  };
}
