// SPDX-License-Identifier: EUPL-1.2
// What contradicted itself before anybody looked is no reason to refuse something else.
import { type AgreeingHouse, contractFacts, fieldsOf, lineFacts } from "./agreeingHouse";

export function oldContradictions(house: () => AgreeingHouse): void {
  describe("what contradicted itself already", () => {
    // As it was recorded before anybody looked.
    beforeAll(async () => {
      const { ledger, registers } = house().owners.contracts;
      const authorship = { actor: "before", reason: "before", source: null };
      const facts = { ...contractFacts, commissionerMunicipalityIds: [], subcontractorIds: [] };
      const nothing = {
        frameworkId: null,
        consortiumId: null,
        leadPartyId: null,
        sasOption: null,
        partnerRole: null,
        statusSince: null,
        decisionReference: null,
        confidentialUntil: null,
        exitReason: null,
      };
      const line = {
        product: null,
        productCode: null,
        service: null,
        intakeOpen: null,
        hasCeiling: null,
        suspended: null,
      };
      await ledger.record(authorship, async (work) => {
        const outcomes = [
          await registers.contract.register(work, {
            id: "D-1",
            validFrom: "2024-01-01",
            validUntil: null,
            facts: { ...facts, ...nothing, status: "OPGEZEGD", end: null } as never,
          }),
          await registers.contract.register(work, {
            id: "D-2",
            validFrom: "2024-01-01",
            validUntil: null,
            facts: { ...facts, ...nothing } as never,
          }),
          await registers.contractLine.register(work, {
            id: "D-2-1",
            validFrom: "2024-01-01",
            validUntil: "2030-01-01",
            facts: { ...lineFacts, ...line, contractId: "D-2", funding: [], deliveryModes: [] } as never,
          }),
        ];
        expect(outcomes.map(({ kind }) => kind)).toEqual(["recorded", "recorded", "recorded"]);
      });
    });

    it("does not stand in the way of another change", async () => {
      const basis = await house().now();
      const renumbering = (id: string) => ({
        contract: { act: "AMEND", id, from: "2025-01-01", facts: { decisionReference: "B-12" }, basis },
      });
      await house().accepted(renumbering("D-1"), renumbering("D-2"));
      const open = { act: "AMEND", id: "D-2-1", from: "2025-01-01", facts: { intakeOpen: true }, basis };
      await house().accepted({ contractLine: open });
    });

    it("is refused when it is made another, and may be mended", async () => {
      const basis = await house().now();
      const ending = (end: string) => ({ contract: { act: "CORRECT", id: "D-2", facts: { end }, basis } });
      expect(fieldsOf(await house().contracts.one(ending("2027-01-01")))).toEqual(["end"]);
      await house().accepted(ending("2030-01-01"));
      await house().accepted({
        contract: { act: "CORRECT", id: "D-1", facts: { end: "2026-01-01" }, basis },
      });
    });
  });
}
