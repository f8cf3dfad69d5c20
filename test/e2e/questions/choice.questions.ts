// SPDX-License-Identifier: EUPL-1.2
import { type World, whole } from "../../kit/world";
import { coverage } from "./coverageQuestion";

const day = "2022-03-01";
const segments = ["1", "2", "3", "4A", "4B", "5", "6", "7"];

/** Providers by municipality, by code, in the order of `segments`: the table of DOMAIN.md 13.3. */
const providers: Readonly<Record<string, readonly number[]>> = {
  Alblasserdam: [8, 14, 16, 0, 24, 5, 3, 6],
  Dordrecht: [8, 14, 16, 6, 24, 5, 3, 6],
  Gorinchem: [8, 14, 16, 5, 24, 5, 3, 6],
  "Hardinxveld-Giessendam": [8, 14, 16, 1, 24, 5, 3, 6],
  "Hendrik-Ido-Ambacht": [8, 14, 16, 3, 24, 5, 3, 6],
  Papendrecht: [8, 14, 16, 3, 24, 5, 3, 6],
  Sliedrecht: [8, 14, 16, 2, 24, 5, 3, 6],
  Zwijndrecht: [8, 14, 16, 4, 24, 5, 3, 6],
  "Hoeksche Waard": [8, 14, 16, 4, 24, 5, 3, 6],
  Molenlanden: [8, 14, 16, 4, 24, 5, 3, 0],
};

/** What differs from the number of providers: those with a stop, and segments that consortia hold. */
const closed: Readonly<Record<string, number>> = { "2": 2, "4B": 3, "Gorinchem 4A": 1 };
const counterparties: Readonly<Record<string, number>> = { "1": 2, "5": 1 };

interface Cell {
  readonly municipality: { readonly code: string; readonly name: string };
  readonly segment: { readonly id: string; readonly code: string };
  readonly providers: number;
  readonly openProviders: number;
  readonly counterparties: number;
  readonly answer: string;
}

/** Where choice is lost: DOMAIN.md section 11, Q35, and what would be lost with a contract. */
export function choiceQuestions(world: () => World): void {
  const cells = async (): Promise<readonly Cell[]> =>
    whole(
      await world().ask<{ choiceMatrix: { cells: readonly Cell[] } }>(
        `{ choiceMatrix(region: "ZHZ", scheme: "ZHZ-2022", on: "${day}") { cells {
             municipality { code name } segment { id code } providers openProviders counterparties answer } } }`,
      ),
    ).choiceMatrix.cells;

  it("Q35 where is choice lost: 80 cells, a white spot, one not deployed, one with a single provider", async () => {
    const data = whole(
      await world().ask<{ choiceMatrix: Record<string, unknown> }>(
        `{ choiceMatrix(region: "ZHZ", scheme: "ZHZ-2022", on: "${day}") {
             on blankSpots notRecorded notDeployed oneProvider twoOrMoreProviders twoOrMoreCounterparties } }`,
      ),
    );
    expect(data.choiceMatrix).toEqual({
      on: day,
      blankSpots: 1,
      notRecorded: 0,
      notDeployed: 1,
      oneProvider: 1,
      twoOrMoreProviders: 77,
      twoOrMoreCounterparties: 67,
    });
    expect(
      (await cells()).map(({ municipality, segment, ...counts }) => ({
        place: `${municipality.name} ${segment.code}`,
        ...counts,
      })),
    ).toEqual(
      Object.entries(providers).flatMap(([name, row]) =>
        row.map((count, index) => expected(name, index, count)),
      ),
    );
  });

  it("Q35 each cell is what coverage answers there", async () => {
    const all = await cells();
    expect(all).toHaveLength(80);
    for (const { municipality, segment, ...counts } of all) {
      const whole = await coverage(world(), municipality.code, segment.id, day);
      const open = await coverage(world(), municipality.code, segment.id, day, { openForIntake: true });
      expect({ place: `${municipality.name} ${segment.code}`, ...counts }).toEqual({
        place: `${municipality.name} ${segment.code}`,
        answer: whole.answer,
        providers: whole.providerCount,
        openProviders: open.providerCount,
        counterparties: whole.counterpartyCount,
      });
    }
  });

  it("the row of each municipality is that of the matrix, and who is not there has none", async () => {
    const rowOf = async (municipality: string) =>
      whole(
        await world().ask<{ choiceRow: { cells: readonly Cell[] } | null }>(
          `{ choiceRow(municipality: "${municipality}", on: "${day}") { cells {
               municipality { code name } segment { id code } providers openProviders counterparties answer } } }`,
        ),
      ).choiceRow;
    const matrix = await cells();
    const codes = [...new Set(matrix.map(({ municipality }) => municipality.code))];
    expect(codes).toHaveLength(10);
    for (const code of codes) {
      expect((await rowOf(code))?.cells).toEqual(
        matrix.filter(({ municipality }) => municipality.code === code),
      );
    }
    // One that went into another.
    expect(await rowOf("GM0545")).toBeNull();
  });

  it("a region whose contracts are not in the register has no blank spots: nothing is recorded", async () => {
    const data = whole(
      await world().ask<{ coverage: unknown; choiceMatrix: { cells: unknown[] } }>(
        `{ coverage(municipality: "GM0484", segment: "HR-PIJLERS/4", on: "${day}") { answer totalCount }
           choiceMatrix(region: "HR", scheme: "HR-PIJLERS", on: "${day}") {
             blankSpots notRecorded notDeployed oneProvider twoOrMoreProviders cells { answer } } }`,
      ),
    );
    expect(data).toEqual({
      coverage: { answer: "NOT_RECORDED", totalCount: 0 },
      choiceMatrix: {
        blankSpots: 0,
        notRecorded: data.choiceMatrix.cells.length,
        notDeployed: 0,
        oneProvider: 0,
        twoOrMoreProviders: 0,
        cells: data.choiceMatrix.cells.map(() => ({ answer: "NOT_RECORDED" })),
      },
    });
    expect(data.choiceMatrix.cells.length).toBeGreaterThan(10);
  });

  it("what if the contract of the only provider of 4A in Hardinxveld-Giessendam had ended", async () => {
    const [entry] = whole(
      await world().ask<{ coverage: { edges: { node: { contractId: string } }[] } }>(
        `{ coverage(municipality: "GM0523", segment: "ZHZ-2022/4A", on: "${day}", filter: { includeCounterpart: false }) {
             edges { node { contractId } } } }`,
      ),
    ).coverage.edges;
    const document = `query ($without: [ID!]!) {
      whatIf(region: "ZHZ", scheme: "ZHZ-2022", on: "${day}", withoutContracts: $without) {
        on cells { municipality { name } segment { code } providersNow providersThen } } }`;
    const lostWithout = async (without: readonly (string | undefined)[]) => {
      const { whatIf } = whole(
        await world().ask<{
          whatIf: { on: string; cells: { providersNow: number; providersThen: number }[] };
        }>(document, { without }),
      );
      expect([whatIf.on, whatIf.cells.length]).toEqual([day, 80]);
      return whatIf.cells.filter((cell) => cell.providersNow !== cell.providersThen);
    };
    expect(await lostWithout([])).toEqual([]);
    expect(await lostWithout([entry?.node.contractId])).toEqual([
      {
        municipality: { name: "Hardinxveld-Giessendam" },
        segment: { code: "4A" },
        providersNow: 1,
        providersThen: 0,
      },
    ]);
  });
}

function expected(name: string, index: number, count: number) {
  const segment = segments[index] ?? "";
  const isDeployed = `${name} ${segment}` !== "Molenlanden 7";
  return {
    place: `${name} ${segment}`,
    providers: count,
    openProviders: count - (closed[`${name} ${segment}`] ?? closed[segment] ?? 0),
    counterparties: counterparties[segment] ?? count,
    answer: !isDeployed ? "NOT_DEPLOYED" : count === 0 ? "BLANK_SPOT" : "COVERED",
  };
}
