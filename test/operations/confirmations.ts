// SPDX-License-Identifier: EUPL-1.2
// That somebody checked what the register says, and what of it everybody is shown.
import { otherRegion, colleague, type Keeper } from "./keeper";
import { newId, registering, someFacts } from "./providerChanges";

interface Shown {
  readonly asOf: string;
  readonly confirmedAt: string | null;
}

export function confirmations(providers: () => Keeper): void {
  describe("a check", () => {
    const shown = async (
      id: string,
      on: string | null = null,
      knownAt: string | null = null,
    ): Promise<Shown> => {
      const { data, errors } = await providers().ask<{ provider: Shown }>(
        `query Shown($id: ID!, $on: LocalDate, $knownAt: DateTime) {
           provider(id: $id, on: $on, knownAt: $knownAt) { asOf confirmedAt } }`,
        { id, on, knownAt },
      );
      if (!data) throw new Error(JSON.stringify(errors));
      return data.provider;
    };
    const registered = async (): Promise<string> => {
      const id = newId();
      await providers().change([registering(id)]);
      return id;
    };
    const check = async (id: string, basis: string): Promise<string | null> => {
      const report = await providers().change([{ provider: { act: "CONFIRM", id, basis } }]);
      expect(report.outcomes).toEqual([{ __typename: "OperationAccepted", id, change: "CONFIRMED" }]);
      return report.recordedAt;
    };

    it("shows when it was checked last, and before it was checked that nobody had", async () => {
      const id = await registered();
      const before = await shown(id);
      expect(before.confirmedAt).toBeNull();
      await check(id, before.asOf);
      const last = await check(id, before.asOf);
      expect((await shown(id)).confirmedAt).toBe(last);
      const known = new Date(Date.parse(String(last)) - 1).toISOString();
      expect((await shown(id, null, known)).confirmedAt).not.toBe(last);
    });

    it("takes nobody's basis away: whoever looked before it can still change what it left as it was", async () => {
      const id = await registered();
      const { asOf: basis } = await shown(id);
      await check(id, basis);
      const renaming = { provider: { act: "CORRECT", id, basis, facts: { name: "Anders (fictief)" } } };
      expect(await providers().as(colleague).one(renaming)).toMatchObject({ change: "CHANGED" });
    });

    it("is not of what was recorded since, nor of other days that say something else", async () => {
      const id = await registered();
      const { asOf: basis } = await shown(id);
      const amended = { act: "AMEND", id, basis, from: "2024-01-01", facts: { name: "Later (fictief)" } };
      await providers().change([{ provider: amended }]);
      const checked = await check(id, (await shown(id)).asOf);
      expect((await shown(id, "2026-01-01")).confirmedAt).toBe(checked);
      expect((await shown(id, "2023-01-01")).confirmedAt).toBeNull();
      const corrected = {
        act: "CORRECT",
        id,
        basis: (await shown(id)).asOf,
        facts: { name: someFacts.name },
      };
      await providers().change([{ provider: corrected }]);
      expect((await shown(id, "2026-01-01")).confirmedAt).toBeNull();
    });

    it("is refused to who did not see what was recorded since, and of what does not hold today", async () => {
      const id = await registered();
      const { asOf: basis } = await shown(id);
      const other = { provider: { act: "CORRECT", id, basis, facts: { name: "Anders (fictief)" } } };
      await providers().as(colleague).change([other]);
      const confirming = (asOf: string) => ({ provider: { act: "CONFIRM", id, basis: asOf } });
      expect(await providers().one(confirming(basis))).toMatchObject({ __typename: "StaleOperation" });
      const { asOf } = await shown(id);
      await providers().change([{ provider: { act: "END", id, basis: asOf, from: "2025-01-01" } }]);
      expect(await providers().one(confirming((await shown(id)).asOf))).toMatchObject({
        __typename: "OperationRefused",
        faults: [{ field: "id" }],
      });
    });

    it("tells in the history who did it and why, and that nothing became different", async () => {
      const id = await registered();
      const { asOf: basis } = await shown(id);
      const checking = { provider: { act: "CONFIRM", id, basis } };
      expect(await providers().as(otherRegion).change([checking], true)).toMatchObject({ recordedAt: null });
      await providers().as(colleague).change([checking], false, "Gebeld met de aanbieder");
      const { data } = await providers().ask<{ providerHistory: { edges: { node: object }[] } }>(
        `query History($id: ID!) { providerHistory(typeName: "Provider", id: $id) {
           edges { node { kind actor reason before { facts } after { facts } } } } }`,
        { id },
      );
      expect(data?.providerHistory.edges.slice(1).map(({ node }) => node)).toEqual([
        { kind: "CONFIRMED", actor: "soj-2", reason: "Gebeld met de aanbieder", before: [], after: [] },
      ]);
    });
  });
}
