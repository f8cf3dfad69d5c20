// SPDX-License-Identifier: EUPL-1.2
// Ceilings of what a municipality bought by itself.
import { type Bearer } from "../kit/testHouse";
import { whole } from "../kit/world";
import { officer, otherRegion } from "../operations/keeper";
import { anEmbargoedContract, type ClosedHouse, viewers } from "./closedHouse";

/** Its officer sees them with what was moved, and the office of the region does not. */
export async function municipalCeilings(house: ClosedHouse): Promise<void> {
  const from = "2022-01-01";
  const bought = { ...anEmbargoedContract, confidentialUntil: null, commissionerRegionId: null };
  const ofMunicipality = { commissionerKind: "GEMEENTE", commissionerMunicipalityIds: ["GM0512"] };
  const line = { contractId: "GM-1", segmentId: "ZHZ-2022/7", scale: "LOCAL", areaKind: "GEMEENTEN" };
  const moved = { fromLineId: "GM-1-1", toLineId: "C-0304-1", amountCents: "100" };
  const register = (entity: string, id: string, facts: object) => ({
    [entity]: { act: "REGISTER", id, from, facts },
  });
  const { outcomes } = await house.contracts.change([
    register("contract", "GM-1", { ...bought, ...ofMunicipality }),
    register("contractLine", "GM-1-1", { ...line, areaMunicipalityIds: ["GM0512"] }),
    register("ceiling", "GM-1-1/2022", { lineId: "GM-1-1", year: 2022, amountCents: "500" }),
    register("reallocation", "GM-1-1/R-1", { ...moved, reallocatedOn: "2022-05-01" }),
  ]);
  expect(outcomes.filter(({ __typename }) => __typename !== "OperationAccepted")).toEqual([]);
  const seenBy = async (viewer: Bearer | null) => {
    const query = '{ ceilings(region: "ZHZ", year: 2022) { id reallocations { id } } }';
    const { ceilings } = whole(await house.ask<{ ceilings: { id: string }[] }>(viewer, query));
    return ceilings.filter(({ id }) => id.startsWith("GM-1"));
  };
  const ceiling = { id: "GM-1-1/2022", reallocations: [{ id: "GM-1-1/R-1" }] };
  expect(await seenBy(officer)).toEqual([ceiling]);
  expect(await seenBy(viewers["procurement of the region"] ?? null)).toEqual([]);
}

/** No office moves money to the line of another, and nobody reads what came from a line that is not theirs to read. */
export async function foreignReallocations(house: ClosedHouse): Promise<void> {
  const from = "2022-01-01";
  const bought = { ...anEmbargoedContract, confidentialUntil: null, commissionerRegionId: "HR" };
  const line = { contractId: "HR-1", segmentId: "ZHZ-2022/7", scale: "REGIONAL", areaKind: "REGIO" };
  const register = (entity: string, id: string, facts: object) => ({
    [entity]: { act: "REGISTER", id, from, facts },
  });
  const lines = await house.contracts.change([
    register("contract", "HR-1", bought),
    register("contractLine", "HR-1-1", { ...line, areaRegionId: "HR" }),
    register("contractLine", "HR-1-2", { ...line, areaRegionId: "HR" }),
  ]);
  expect(lines.outcomes.filter(({ __typename }) => __typename !== "OperationAccepted")).toEqual([]);
  const moving = (id: string, toLineId: string) =>
    register("reallocation", `HR-1-1/${id}`, {
      fromLineId: "HR-1-1",
      toLineId,
      amountCents: "100",
      reallocatedOn: "2022-05-01",
    });
  const office = house.contracts.as(otherRegion);
  // Of another, or not there at all: it is named alike.
  for (const lineId of ["C-0304-1", "NIETS"]) {
    expect(await office.one(moving("R-1", lineId))).toEqual({
      __typename: "OperationRefused",
      id: "HR-1-1/R-1",
      faults: [
        {
          field: "toLineId",
          expected: "the id of a ContractLine in the register that you keep",
          expectedInDutch: "een nummer dat het register kent, van iets dat u bijhoudt",
          given: JSON.stringify(lineId),
        },
      ],
    });
  }
  // Of what it does not keep itself it learns nothing, whatever the money would go to.
  const elsewhere = (lineId: string) =>
    register("reallocation", "C-0305-1/R-9", {
      fromLineId: "C-0305-1",
      toLineId: lineId,
      amountCents: "100",
      reallocatedOn: "2022-05-01",
    });
  for (const lineId of ["C-0304-1", "NIETS", "HR-1-2"]) {
    expect(await office.one(elsewhere(lineId))).toMatchObject({ __typename: "UnknownEntity" });
  }
  expect(await office.one(moving("R-2", "HR-1-2"))).toMatchObject({ __typename: "OperationAccepted" });
  expect(await house.contracts.one(moving("R-3", "C-0304-1"))).toMatchObject({
    __typename: "OperationAccepted",
  });
  const movedTo = async (viewer: Bearer | null) => {
    const query = '{ ceilings(region: "ZHZ", year: 2022) { line { id } reallocations { id } } }';
    const { ceilings } = whole(
      await house.ask<{ ceilings: { line: { id: string }; reallocations: { id: string }[] }[] }>(
        viewer,
        query,
      ),
    );
    return ceilings
      .filter((ceiling) => ceiling.line.id === "C-0304-1")
      .flatMap(({ reallocations }) => reallocations.map(({ id }) => id));
  };
  expect(await movedTo(viewers["procurement of the region"] ?? null)).toEqual(["C-0305-1/RA-2022-1"]);
  expect(await movedTo(viewers["admin"] ?? null)).toContain("HR-1-1/R-3");
}
