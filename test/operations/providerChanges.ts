// SPDX-License-Identifier: EUPL-1.2
// Changes of a provider that tests of keeping the register make up, and what the graph says of it afterwards.
import { type Keeper } from "./keeper";

let next = 0;
export const newId = (): string => `NIEUW-${(next += 1)}`;
export const someFacts = { name: "De Nieuwe Reiger (fictief)", kind: "INSTELLING", selfEmployed: false };
export const registering = (id: string, facts: object = {}) => ({
  provider: { act: "REGISTER", id, from: "2022-01-01", facts: { ...someFacts, ...facts } },
});

export async function seen(providers: Keeper, id: string): Promise<{ asOf: string; name: string }> {
  const { data } = await providers.ask<{ provider: { asOf: string; name: string } }>(
    'query Seen($id: ID!) { provider(id: $id, on: "2026-01-01") { asOf name } }',
    { id },
  );
  return data?.provider as { asOf: string; name: string };
}
