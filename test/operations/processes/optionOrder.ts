// SPDX-License-Identifier: EUPL-1.2
// A contract is extended option by option.
import { awarding, type ContractHouse } from "./contractHouse";
import { done, request } from "./performing";

export function optionOrder(house: () => ContractHouse): void {
  describe("extendContract, of a contract with several options", () => {
    const option = (n: number, decideInYear: number, extendsUntil: string) => ({
      extensionOption: {
        act: "REGISTER",
        id: `X-2/${n}`,
        from: "2024-01-01",
        facts: { contractId: "X-2", decideInYear, extendsTo: "twee jaar", extendsUntil },
      },
    });
    const extending = async (n: number, from: string) => ({
      option: `X-2/${n}`,
      from,
      basis: await house().basisOf("X-2", "2024-02-01"),
    });
    /** What is expected in the place of the option that was asked for. */
    const expectedFor = async (n: number, from: string): Promise<unknown> => {
      const { errors } = await house().contracts.ask(
        request("extendContract", await extending(n, from), false),
      );
      const [{ field, expected, expectedInDutch } = {}] = errors.map(({ extensions }) => extensions);
      return [field, expected, expectedInDutch];
    };

    it("takes the one that is next, by the years in which they are decided on, and names it", async () => {
      await done(house().contracts, "awardContract", awarding("X-2"));
      const { recordedAt } = await house().contracts.change([
        option(1, 2025, "2028-01-01"),
        option(2, 2029, "2032-01-01"),
        option(3, 2027, "2030-01-01"),
      ]);
      expect(recordedAt).not.toBeNull();
      const turns = [
        { next: 1, from: "2026-01-01", others: [2, 3] },
        { next: 3, from: "2028-01-01", others: [2] },
        { next: 2, from: "2030-01-01", others: [] },
      ];
      for (const { next, from, others } of turns) {
        for (const other of others) {
          expect(await expectedFor(other, from)).toEqual([
            "option",
            `the option that is next: X-2/${next}`,
            `de optie die aan de beurt is: X-2/${next}`,
          ]);
        }
        await done(house().contracts, "extendContract", await extending(next, from));
      }
      expect(await house().contract("X-2", "2031-01-01")).toMatchObject({ end: "2032-01-01" });
    });
  });

  describe("options of a contract, by whichever operation", () => {
    const from = "2024-01-01";
    const years = { 1: 2025, 2: 2027, 3: 2029 } as const;
    const option = (n: 1 | 2 | 3, exercised: boolean | null, contractId: string) => ({
      extensionOption: {
        act: "REGISTER",
        id: `${contractId}/${n}`,
        from,
        facts: {
          contractId,
          decideInYear: years[n],
          extendsTo: "twee jaar",
          extendsUntil: `${years[n] + 3}-01-01`,
          exercised,
        },
      },
    });
    const exercising = async (n: 1 | 2 | 3, id: string, exercised = true) => ({
      extensionOption: {
        act: exercised ? "AMEND" : "CORRECT",
        id: `${id}/${n}`,
        from: `${years[n] + 1}-01-01`,
        facts: { exercised },
        basis: await house().basisOf(id, "2024-02-01"),
      },
    });
    const refused = (id: string, expected: string) => ({
      __typename: "OperationRefused",
      id,
      faults: [{ field: "exercised", expected: expect.stringContaining(expected) as string }],
    });

    it("are exercised in their order: the first that is still open is named", async () => {
      const { contracts } = house();
      await done(contracts, "awardContract", awarding("X-3"));
      await contracts.change([1, 2, 3].map((n) => option(n as 1, null, "X-3")));
      expect(await contracts.one(await exercising(3, "X-3"))).toMatchObject(
        refused("X-3/3", "X-3/1 comes before it and is still open"),
      );
      // Late, but in their order; in one batch in whichever.
      const { recordedAt } = await contracts.change([await exercising(2, "X-3"), await exercising(1, "X-3")]);
      expect(recordedAt).not.toBeNull();
      expect(await contracts.one(await exercising(1, "X-3", false))).toMatchObject(
        refused("X-3/1", "as X-3/2, which comes after it, was exercised"),
      );
      expect(await contracts.one(await exercising(3, "X-3"))).toMatchObject({ change: "CHANGED" });
    });

    it("are registered late in their order, or in one go", async () => {
      const { contracts } = house();
      await done(contracts, "awardContract", awarding("X-4"));
      const late = [option(3, null, "X-4"), option(2, true, "X-4"), option(1, true, "X-4")];
      const outOfTurn = [option(2, true, "X-4"), option(1, null, "X-4")];
      expect((await contracts.change(outOfTurn)).outcomes[0]).toMatchObject(
        refused("X-4/2", "X-4/1 comes before it and is still open"),
      );
      expect((await contracts.change(late)).recordedAt).not.toBeNull();
      // What was so already stands in nobody's way, and who says anything else of it need not mend it.
      const basis = await house().basisOf("X-4", "2024-02-01");
      const said = { act: "CORRECT", id: "X-4/2", basis, facts: { extendsTo: "nog twee jaar" } };
      expect(await contracts.one({ extensionOption: said })).toMatchObject({ change: "CHANGED" });
    });
  });
}
