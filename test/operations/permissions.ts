// SPDX-License-Identifier: EUPL-1.2
// Who may change what of providers and contracts.
import { admin, type Keeper, officer, otherRegion } from "./keeper";
import { newId } from "./providerChanges";

export function permissions(providers: () => Keeper, contracts: () => Keeper): void {
  describe("who may", () => {
    const anonymousAsk = { subject: "niemand", roles: [] };

    it("is asked of the token: without the role there is no changing at all", async () => {
      for (const bearer of [anonymousAsk, { subject: "team", roles: ["access-team" as const] }]) {
        const { errors } = await providers()
          .as(bearer)
          .ask('mutation { changeProviders(changes: [], reason: "x") { recordedAt } }');
        expect(errors).toMatchObject([{ extensions: { code: "FORBIDDEN" } }]);
      }
    });

    const lineFor = (municipalityId: string, contractId: string) => ({
      contractLine: {
        act: "REGISTER",
        id: newId(),
        from: "2022-01-01",
        facts: {
          contractId,
          segmentId: "ZHZ-2022/7",
          scale: "LOCAL",
          areaKind: "GEMEENTEN",
          areaMunicipalityIds: [municipalityId],
          funding: [],
          deliveryModes: [],
        },
      },
    });

    it("keep a contract of a region is its office, and no other", async () => {
      const contract = await aContractOf("ZHZ");
      const line = lineFor("GM0512", contract);
      expect(await contracts().as(otherRegion).one(line)).toMatchObject({ __typename: "NotAllowed" });
      expect(await contracts().one(line)).toMatchObject({ __typename: "OperationAccepted" });
      expect(await contracts().as(admin).one(lineFor("GM0505", contract))).toMatchObject({
        __typename: "OperationAccepted",
      });
    });

    it("keep a local line is the officer of the municipality it is for, in a region that it is a member of", async () => {
      const contract = await aContractOf("ZHZ");
      const own = contracts().as(officer);
      expect(await own.one(lineFor("GM0512", contract))).toMatchObject({ __typename: "OperationAccepted" });
      expect(await own.one(lineFor("GM0505", contract))).toMatchObject({ __typename: "NotAllowed" });
      const elsewhere = { ...officer, municipalities: ["GM0546"] };
      expect(await contracts().as(elsewhere).one(lineFor("GM0546", contract))).toMatchObject({
        __typename: "NotAllowed",
      });
      expect(await own.one({ contract: { act: "SETTLE", id: contract, facts: {} } })).toMatchObject({
        __typename: "NotAllowed",
      });
    });

    async function aContractOf(region: string): Promise<string> {
      const { data } = await contracts().ask<{ contracts: { edges: { node: { id: string } }[] } }>(
        'query Some($region: ID!) { contracts(filter: { region: $region, statuses: [ACTIEF] }, on: "2022-03-01", first: 1) { edges { node { id } } } }',
        { region },
      );
      return data?.contracts.edges[0]?.node.id as string;
    }
  });
}
