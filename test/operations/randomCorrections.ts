// SPDX-License-Identifier: EUPL-1.2
// Random corrections of what stands around contracts: their lines, stops of admission, which segments municipalities
// deploy, where they buy, and which segments of two schemes are comparable.
import fc from "fast-check";
import { toAsOf } from "../../kit/moment";
import { type Owners } from "../kit/owners";
import { type Keeper } from "./keeper";

/** By owner, as in its changes. */
const kinds = {
  contractLine: "contracts",
  admissionStop: "contracts",
  crosswalk: "contracts",
  deployment: "municipalities",
  regionMembership: "municipalities",
} as const;
export type Corrected = keyof typeof kinds;

interface Correction {
  readonly act: string;
  readonly id: string;
  /** The day as of which it is corrected; none when it is entered. */
  readonly on?: string;
  readonly from?: string;
  readonly until?: string | null;
  readonly facts?: object;
}

const day = fc.constantFrom("2021-06-01", "2021-12-31", "2022-01-01", "2022-03-01", "2022-05-01");
const segment = fc.constantFrom("1", "2", "3", "4A", "4B").map((code) => `ZHZ-2022/${code}`);
const lot = fc.constantFrom("O1", "O2", "O3", "O4").map((code) => `ZHZ-2018-FICTIEF/${code}`);
const provider = fc.integer({ min: 1, max: 145 }).map((n) => `RTA-${String(n).padStart(3, "0")}`);

/** What can be corrected of something that is there. */
function ofOne(ids: readonly string[], facts: fc.Arbitrary<object>): fc.Arbitrary<Correction> {
  const one = { id: fc.constantFrom(...ids), on: day };
  return fc.oneof(
    fc.record({ ...one, act: fc.constant("CORRECT"), facts }),
    fc.record({ ...one, act: fc.constant("AMEND"), from: day, facts }),
    fc.record({ ...one, act: fc.constant("CORRECT_PERIOD"), from: day, until: fc.constant(null) }),
    fc.record({ ...one, act: fc.constant("END"), from: day }),
    fc.record({ ...one, act: fc.constant("WITHDRAW") }),
  );
}

const entered = (from: string, id: string, facts: object): Correction => ({
  act: "REGISTER",
  id,
  from,
  facts,
});

function correctionsOf(
  ids: Readonly<Record<Corrected, readonly string[]>>,
): Readonly<Record<Corrected, fc.Arbitrary<Correction>>> {
  const municipality = fc.constantFrom(...ids.regionMembership.flatMap((id) => id.split("/")[1] ?? []));
  const wholeRegion = { areaKind: "REGIO", areaRegionId: "ZHZ", areaMunicipalityIds: [] };
  const inOne = municipality.map((id) => ({
    areaKind: "GEMEENTEN",
    areaRegionId: null,
    areaMunicipalityIds: [id],
  }));
  const { contractLine, admissionStop, crosswalk, deployment, regionMembership } = ids;
  return {
    contractLine: fc.oneof(
      ofOne(
        contractLine,
        fc.oneof(inOne, fc.record({ intakeOpen: fc.boolean() }), fc.record({ suspended: fc.boolean() })),
      ),
      fc
        .record({
          line: fc.constantFrom(...contractLine),
          from: day,
          segmentId: segment,
          number: fc.nat(999),
        })
        .map(({ line, from, segmentId, number }) => {
          const contractId = line.replace(/-\d+$/, "");
          const facts = { contractId, segmentId, scale: "REGIONAL", ...wholeRegion };
          return entered(from, `${contractId}-LATE-${number}`, { ...facts, funding: [], deliveryModes: [] });
        }),
    ),
    admissionStop: fc.oneof(
      ofOne(
        admissionStop,
        municipality.map((id) => ({ municipalityIds: [id], verified: false })),
      ),
      fc.record({ from: day, providerId: provider, segmentId: segment }).map(({ from, ...of }) =>
        entered(from, `STOP-LATE-${of.providerId}-${of.segmentId}`, {
          ...of,
          municipalityIds: [],
          verified: false,
        }),
      ),
    ),
    crosswalk: fc.oneof(
      ofOne(crosswalk, fc.record({ comparable: fc.boolean() })),
      fc
        .record({ from: day, fromSegmentId: lot, toSegmentId: segment })
        .map(({ from, ...of }) =>
          entered(from, `${of.fromSegmentId}>${of.toSegmentId}`, { ...of, comparable: true }),
        ),
    ),
    deployment: fc.oneof(
      ofOne(deployment, fc.record({ deployed: fc.boolean() })),
      fc
        .record({ from: day, municipalityId: municipality, segmentId: segment })
        .map(({ from, ...of }) =>
          entered(from, `${of.municipalityId}/${of.segmentId}`, { ...of, deployed: false }),
        ),
    ),
    // What it says is its id, so only its days can be wrong.
    regionMembership: ofOne(regionMembership, fc.constant({ purpose: "INKOOP_JEUGDHULP" })),
  };
}

/** How many of each kind are drawn: what the register refuses is not a correction, and the next is tried. */
const draws = 100;

/**
 * Records one with each turn, of each kind in its turn; of the same seed the same ones.
 *
 * @yields the kind of what was recorded
 */
export async function* randomCorrections(
  owners: Owners,
  keepers: Readonly<Record<"contracts" | "municipalities", Keeper>>,
  seed: number,
): AsyncGenerator<Corrected, never> {
  const corrections = correctionsOf(await idsOf(owners));
  const names = Object.keys(kinds) as Corrected[];
  const drawn = new Map(
    names.map((kind) => [kind, fc.sample(corrections[kind], { seed, numRuns: draws }).values()]),
  );
  for (;;) {
    for (const kind of names) {
      const owner = kinds[kind];
      for (let isTaken = false; !isTaken;) {
        const next = drawn.get(kind)?.next();
        if (!next || next.done) throw new Error(`Too few corrections of a ${kind} were taken.`);
        const { on, ...operation } = next.value;
        const knownAt = await owners[owner].changeLog.watermark();
        const basis = on === undefined ? {} : { basis: toAsOf({ on, knownAt }) };
        const outcome = await keepers[owner].one({ [kind]: { ...operation, ...basis } });
        isTaken = outcome.__typename === "OperationAccepted";
      }
      yield kind;
    }
  }
}

/** What there is of each on the last day before and on the first of the new contracts, and of stops soon after. */
async function idsOf({ contracts, municipalities }: Owners): Promise<Record<Corrected, string[]>> {
  const moments = ["2021-12-31", "2022-01-01", "2022-03-01"].map((on) => ({ on, knownAt: new Date() }));
  const found = async (
    all: (moment: (typeof moments)[number]) => Promise<readonly { readonly id: string }[]>,
  ): Promise<string[]> => {
    const lists = await Promise.all(moments.map(all));
    // Not in the order of the database, which follows its language: of the same seed the same ones everywhere.
    return [...new Set(lists.flatMap((list) => list.map(({ id }) => id).sort()))];
  };
  const inContracts = contracts.repositories;
  const inMunicipalities = municipalities.repositories;
  const memberships = await found((moment) => inMunicipalities.regionMembership.all(moment));
  return {
    contractLine: await found((moment) => inContracts.contractLine.all(moment)),
    admissionStop: await found((moment) => inContracts.admissionStop.all(moment)),
    crosswalk: await found((moment) => inContracts.crosswalk.all(moment)),
    deployment: await found((moment) => inMunicipalities.deployment.all(moment)),
    regionMembership: memberships.filter((id) => id.startsWith("ZHZ/")),
  };
}
