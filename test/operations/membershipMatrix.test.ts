// SPDX-License-Identifier: EUPL-1.2
// Who makes a municipality a member of a region, and for which days an office may then buy for it: by role, region,
// municipality and day. A provider that covers a municipality because another region said so sends a child astray.
import { toAsOf } from "../../kit/moment";
import { startDemoOwners } from "../kit/demoOwners";
import { type Owners } from "../kit/owners";
import { type Bearer } from "../kit/testHouse";
import { bearers } from "./bearers";
import { type BoughtDays, boughtDays, mayBuyFor, mayJoin } from "./membership.oracle";
import { admin, Keeper, otherRegion, type Outcome } from "./keeper";

let owners: Owners;
let municipalities: Keeper;
let contracts: Keeper;
let bought: readonly BoughtDays[];

/** Wassenaar bought in HR before it did in Haaglanden; and nobody says where Vijfheerenlanden buys. */
const moved = "GM0629";
const nowhere = "GM1961";
const commissioners = ["ZHZ", "HR", "H10"];

beforeAll(async () => {
  owners = await startDemoOwners();
  municipalities = new Keeper(owners.urls.get("municipalities") ?? "", "Municipalities", admin);
  contracts = new Keeper(owners.urls.get("contracts") ?? "", "Contracts", admin);
  await recorded(
    municipalities,
    {
      regionMembership: {
        act: "CORRECT_PERIOD",
        id: `H10/${moved}/INKOOP_JEUGDHULP`,
        from: "2024-01-01",
        basis: basis(),
      },
    },
    joining("HR", moved, "2015-01-01", "2024-01-01"),
  );
  await recorded(contracts, ...commissioners.map(contractOf));
  bought = await boughtDays(owners.municipalities.manager);
}, 120_000);
afterAll(() => owners.stop());

const basis = (): string => toAsOf({ on: "2022-06-01", knownAt: new Date(Date.now() - 5) });
async function recorded(keeper: Keeper, ...changes: object[]): Promise<void> {
  const report = await keeper.change(changes);
  if (!report.recordedAt) throw new Error(JSON.stringify(report));
}
const joining = (regionId: string, municipalityId: string, from: string, until: string | null) => ({
  regionMembership: {
    act: "REGISTER",
    id: `${regionId}/${municipalityId}/INKOOP_JEUGDHULP`,
    from,
    until,
    facts: { regionId, municipalityId, purpose: "INKOOP_JEUGDHULP" },
  },
});
const contractOf = (regionId: string) => ({
  contract: {
    act: "REGISTER",
    id: `L-${regionId}`,
    from: null,
    facts: {
      category: "RTA",
      delivery: "ZIN",
      commissionerKind: "REGIO",
      commissionerRegionId: regionId,
      partyIds: ["RTA-045"],
      procedure: "SAS",
      segmentSpanning: false,
      start: "2018-01-01",
      endStated: true,
      status: "ACTIEF",
    },
  },
});
const lineFor = (regionId: string, municipalityId: string, from: string | null, until: string | null) => ({
  contractLine: {
    act: "REGISTER",
    id: `L-${regionId}-${municipalityId}-${from}-${until}`,
    from,
    until,
    facts: {
      contractId: `L-${regionId}`,
      segmentId: "ZHZ-2022/4A",
      scale: "LOCAL",
      areaKind: "GEMEENTEN",
      areaMunicipalityIds: [municipalityId],
    },
  },
});

const keeping: [string, Bearer][] = [
  ...Object.entries(bearers).flatMap(([name, bearer]): [string, Bearer][] =>
    bearer?.roles.some((role) => role === "procurement" || role === "admin") ? [[name, bearer]] : [],
  ),
  [
    "who keeps HR and Gorinchem",
    { subject: "samen-1", roles: ["procurement"], regions: ["HR"], municipalities: ["GM0512"] },
  ],
  ["the office of Haaglanden", { subject: "h10-1", roles: ["procurement"], regions: ["H10"] }],
];

it.each(keeping)("%s makes no member of a municipality that is not its own", async (_, bearer) => {
  const tried = commissioners.flatMap((region) =>
    ["GM0512", "GM0546", "GM0545", moved, nowhere].map((municipality) => ({
      region,
      municipality,
    })),
  );
  const found = [];
  for (const one of tried) {
    const membership = joining(one.region, one.municipality, "2014-01-01", "2014-01-02");
    const { outcomes } = await municipalities.as(bearer).change([membership], true);
    found.push({ ...one, may: outcomes[0]?.__typename !== "NotAllowed" });
  }
  expect(found).toEqual(tried.map((one) => ({ ...one, may: mayJoin(bearer, one, bought) })));
});

it("an office that says its region is older gets no provider into the coverage of a municipality that is not its own", async () => {
  const office = municipalities.as(otherRegion);
  await recorded(office, {
    region: { act: "CORRECT_PERIOD", id: "HR", from: "1990-01-01", basis: basis() },
  });
  for (const municipality of ["GM0512", nowhere]) {
    expect(await office.one(joining("HR", municipality, "1990-01-01", "1990-01-02"))).toMatchObject({
      __typename: "NotAllowed",
    });
    expect(
      await contracts.as(otherRegion).one(lineFor("HR", municipality, "2022-01-01", null)),
    ).toMatchObject({ __typename: "NotAllowed" });
  }
  // Nor the years in which one that was its own is another's, whatever the days of the region.
  const back = { act: "CORRECT_PERIOD", id: `HR/${moved}/INKOOP_JEUGDHULP`, from: "1990-01-01" };
  for (const until of ["2024-01-02", null]) {
    expect(await office.one({ regionMembership: { ...back, until, basis: basis() } })).toMatchObject({
      __typename: "OperationRefused",
    });
  }
});

const days: [string | null, string | null][] = [
  [null, null],
  [null, "2019-12-31"],
  ["2014-12-31", "2016-01-01"],
  ["2018-06-01", null],
  ["2018-06-01", "2018-12-31"],
  ["2018-06-01", "2019-06-01"],
  ["2023-06-01", "2024-01-01"],
  ["2023-06-01", "2024-01-02"],
  ["2019-06-01", null],
  ["2024-01-01", null],
  ["2090-01-01", null],
];

it.each(keeping)("%s buys for a municipality on the days on which it buys there", async (_, bearer) => {
  const today = new Date().toISOString().slice(0, 10);
  const tried = commissioners.flatMap((region) =>
    ["GM0512", "GM0546", "GM0545", moved, nowhere].flatMap((municipality) =>
      days.map(([from, until]) => ({ region, municipality, from, until })),
    ),
  );
  const lines = tried.map((one) => lineFor(one.region, one.municipality, one.from, one.until));
  const outcomes: Outcome[] = [];
  for (let next = 0; next < lines.length; next += 33) {
    outcomes.push(...(await contracts.as(bearer).change(lines.slice(next, next + 33), true)).outcomes);
  }
  const found = tried.map((one, place) => ({ ...one, may: outcomes[place]?.__typename !== "NotAllowed" }));
  expect(found).toEqual(tried.map((one) => ({ ...one, may: mayBuyFor(bearer, one, bought, today) })));
});

it("what an office bought for a municipality that has left, it brings to an end, and buys nothing more", async () => {
  await recorded(contracts, lineFor("HR", moved, "2022-01-01", null));
  const on = (act: string, more: object) => ({
    contractLine: { act, id: `L-HR-${moved}-2022-01-01-null`, basis: basis(), ...more },
  });
  const told = [];
  for (const change of [
    on("AMEND", { from: "2025-01-01", facts: { intakeOpen: true } }),
    on("CORRECT_PERIOD", { from: "2022-01-01", until: "2025-01-01" }),
    on("CORRECT_PERIOD", { from: "2022-01-01", until: "2024-01-01" }),
    on("AMEND", { from: "2023-01-01", until: "2023-06-01", facts: { intakeOpen: true } }),
    on("END", { from: "2025-01-01" }),
    on("WITHDRAW", {}),
  ]) {
    const { outcomes } = await contracts.as(otherRegion).change([change], true);
    told.push(outcomes[0]?.__typename);
  }
  const accepted = "OperationAccepted";
  expect(told).toEqual(["NotAllowed", accepted, accepted, accepted, accepted, accepted]);
});

it("an office contracts teams of a municipality while it buys there", async () => {
  const told = [];
  for (const [from, until] of [
    ["2023-06-01", "2024-01-01"],
    ["2023-06-01", null],
    ["2025-01-01", null],
  ]) {
    const facts = {
      name: "Team (fictief)",
      kind: "JEUGDTEAM",
      municipalityId: moved,
      contractedByRegionId: "HR",
    };
    const team = { accessTeam: { act: "REGISTER", id: "L-T", from, until, facts } };
    const { outcomes } = await municipalities.as(otherRegion).change([team], true);
    told.push(outcomes[0]?.__typename);
  }
  expect(told).toEqual(["OperationAccepted", "NotAllowed", "NotAllowed"]);
});
