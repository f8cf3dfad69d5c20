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
}
