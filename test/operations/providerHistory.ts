// SPDX-License-Identifier: EUPL-1.2
// What the history of a provider tells, and to whom.
import { admin, type Keeper } from "./keeper";
import { newId, registering, seen, someFacts } from "./providerChanges";

export function providerHistory(providers: () => Keeper): void {
  describe("the history", () => {
    it("tells who, when, why, before and after, also of what was withdrawn", async () => {
      const id = newId();
      await providers().change([registering(id)], false, "Gecontracteerd");
      const { asOf } = await seen(providers(), id);
      const withdrawing = { provider: { act: "WITHDRAW", id, basis: asOf } };
      await providers().as(admin).change([withdrawing], false, "Dubbel ingevoerd");
      const query = `query History($id: ID!, $after: String) {
      providerHistory(typeName: "Provider", id: $id, first: 1, after: $after) {
        totalCount pageInfo { hasNextPage endCursor }
        edges { node { kind actor reason source before { validFrom validUntil facts } after { validFrom facts } } }
      }
    }`;
      interface History {
        readonly providerHistory: {
          readonly totalCount: number;
          readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
          readonly edges: readonly { readonly node: object }[];
        };
      }
      const first = await providers().ask<History>(query, { id });
      expect(first.data?.providerHistory).toMatchObject({
        totalCount: 2,
        pageInfo: { hasNextPage: true },
        edges: [
          {
            node: {
              kind: "CREATED",
              actor: "soj-1",
              reason: "Gecontracteerd",
              before: [],
              after: [{ validFrom: "2022-01-01", facts: { name: someFacts.name } }],
            },
          },
        ],
      });
      const after = first.data?.providerHistory.pageInfo.endCursor;
      const second = await providers().ask<History>(query, { id, after });
      expect(second.data?.providerHistory).toMatchObject({
        pageInfo: { hasNextPage: false },
        edges: [
          {
            node: {
              kind: "WITHDRAWN",
              actor: "admin-1",
              reason: "Dubbel ingevoerd",
              before: [{ validFrom: "2022-01-01", validUntil: null }],
              after: [],
            },
          },
        ],
      });
    });

    it("is not for everybody", async () => {
      const { errors } = await providers()
        .as({ subject: "team", roles: ["access-team"] })
        .ask('{ providerHistory(typeName: "Provider", id: "RTA-045") { totalCount } }');
      expect(errors).toMatchObject([{ extensions: { code: "FORBIDDEN" } }]);
    });
  });
}
