// SPDX-License-Identifier: EUPL-1.2
import "reflect-metadata";
import fc from "fast-check";
import { toWhatIf } from "./choice.mapper";

const fingerprintOf = (withoutContracts: readonly string[]): string =>
  toWhatIf(
    {
      region: "RG",
      scheme: "S",
      on: "2022-03-01",
      knownAt: new Date("2022-03-02T00:00:00Z"),
      withoutContracts,
    },
    [],
  ).fingerprint;

it("has one fingerprint for the same contracts left out, in whatever order and however often, and another for others", () => {
  const contracts = fc.array(fc.constantFrom("C-1", "C-2", "C-3"), { maxLength: 5 });
  const asSet = (ids: readonly string[]): string => [...new Set(ids)].sort().join();
  fc.assert(
    fc.property(contracts, contracts, (one, other) => {
      expect(fingerprintOf(one) === fingerprintOf(other)).toBe(asSet(one) === asSet(other));
    }),
    { numRuns: 300, seed: 9 },
  );
});
