// SPDX-License-Identifier: EUPL-1.2
// What is under embargo refers to providers, consortia, segments and KPIs that others keep too. Taking days of those away is refused
// to who may not know of it, and from that nothing is learned: neither what refers to what, nor from which day on.
import { type LocalDate } from "../../kit/localDate";
import { toAsOf } from "../../kit/moment";
import { type Bearer } from "../kit/testHouse";
import { admin, Keeper, otherRegion, type Outcome, regionalOffice } from "../operations/keeper";
import { after, anEmbargoedContract, before, ClosedHouse } from "./closedHouse";

let house: ClosedHouse;
let providers: Keeper;
let quality: Keeper;

/** Of each kind one that the embargoed contract refers to and one that it does not; the register has both since before it. */
const kinds = [
  { kind: "provider", owner: "providers", party: "GEHEIM-P", other: "OPEN-P", later: "LATER-P" },
  { kind: "consortium", owner: "providers", party: "GEHEIM-S", other: "OPEN-S", later: "LATER-S" },
  { kind: "segment", owner: "contracts", party: "GEHEIM-HR/1", other: "GEHEIM-HR/2", later: "GEHEIM-HR/3" },
  { kind: "kpi", owner: "quality", party: "GEHEIM-K", other: "OPEN-K", later: "LATER-K" },
] as const;
type Named = Readonly<Record<"party" | "other" | "later", string>> & {
  readonly kind: (typeof kinds)[number]["kind"];
  readonly owner: "providers" | "contracts" | "quality";
};

const keeperOf = ({ owner }: Named): Keeper => ({ providers, contracts: house.contracts, quality })[owner];
const basisOf = async ({ owner }: Named): Promise<string> =>
  toAsOf({ on: "2023-06-01", knownAt: await house.owners[owner].changeLog.watermark() });

const from = "2020-01-01";
const factsOf = (id: string): Readonly<Record<Named["kind"], object>> => ({
  provider: { name: `${id} (fictief)`, kind: "INSTELLING", selfEmployed: false },
  consortium: { name: `${id} (fictief)` },
  segment: { schemeId: "GEHEIM-HR", code: id.slice(-1), label: "Proef" },
  kpi: { label: "Proef", direction: "OMHOOG", level: "SEGMENT", regionId: "HR" },
});
const otherwise: Readonly<Record<Named["kind"], object>> = {
  provider: { name: "Anders (fictief)" },
  consortium: { name: "Anders (fictief)" },
  segment: { label: "Anders" },
  kpi: { label: "Anders" },
};
const registering = ({ kind }: Named, id: string): object => ({
  [kind]: { act: "REGISTER", id, from, facts: factsOf(id)[kind] },
});

beforeAll(async () => {
  house = await ClosedHouse.withoutSecrets();
  providers = new Keeper(house.owners.urls.get("providers") ?? "", "Providers", admin);
  quality = new Keeper(house.owners.urls.get("quality") ?? "", "Quality", admin);
  const scheme = { regionId: "HR", title: "Proef", kind: "SEGMENTEN" };
  await registered(house.contracts, {
    segmentScheme: { act: "REGISTER", id: "GEHEIM-HR", from: "2018-01-01", facts: scheme },
  });
  for (const one of kinds) {
    for (const id of [one.party, one.other]) await registered(keeperOf(one), registering(one, id));
  }
  const contract = { ...anEmbargoedContract, start: "2023-01-01", partyIds: ["GEHEIM-P"] };
  const ofConsortium = { ...contract, partyIds: [], consortiumId: "GEHEIM-S" };
  const line = {
    contractId: "GEHEIM-2",
    segmentId: "GEHEIM-HR/1",
    scale: "REGIONAL",
    areaKind: "REGIO",
    areaRegionId: "ZHZ",
    areaMunicipalityIds: [],
    funding: [],
    deliveryModes: [],
  };
  await registered(
    house.contracts,
    { contract: { act: "REGISTER", id: "GEHEIM-2", from: "2023-01-01", facts: contract } },
    { contractLine: { act: "REGISTER", id: "GEHEIM-2-1", from: "2023-01-01", facts: line } },
    { contract: { act: "REGISTER", id: "GEHEIM-3", from: "2023-01-01", facts: ofConsortium } },
  );
  const agreed = { kpiId: "GEHEIM-K", contractId: "GEHEIM-2" };
  await registered(quality, {
    kpiAgreement: { act: "REGISTER", id: "GEHEIM-A", from: "2023-01-01", facts: agreed },
  });
  for (const one of kinds) await registered(keeperOf(one), registering(one, one.later));
}, 180_000);
afterAll(() => house.stop());

async function registered(keeper: Keeper, ...changes: object[]): Promise<void> {
  const { outcomes } = await keeper.change(changes);
  const wrong = outcomes.filter(({ __typename }) => __typename !== "OperationAccepted");
  if (wrong.length > 0) throw new Error(JSON.stringify(wrong));
}

/** On both sides of the first day of what refers. */
const days: readonly LocalDate[] = ["2020-01-02", "2022-12-31", "2023-01-01", "2023-01-02", "2031-01-01"];
const acts = (basis: string): object[] => [
  { act: "WITHDRAW", basis },
  ...days.flatMap((day) => [
    { act: "END", basis, from: day },
    { act: "CORRECT_PERIOD", basis, from: day, until: null },
    { act: "CORRECT_PERIOD", basis, from, until: day },
    { act: "CORRECT_PERIOD", basis, from: day, until: "2032-01-01" },
  ]),
];

/** What becomes of each act on one entity, without the id. */
async function told(bearer: Bearer, one: Named, id: string): Promise<string[]> {
  const basis = await basisOf(one);
  const all: string[] = [];
  for (const act of acts(basis)) {
    const { outcomes } = await keeperOf(one)
      .as(bearer)
      .change([{ [one.kind]: { ...act, id } }], true);
    all.push(JSON.stringify(outcomes).replaceAll(id, "ID"));
  }
  return all;
}
const oneOf = async (
  bearer: Bearer,
  one: Named,
  id: string,
  act: object,
  rehearse = true,
): Promise<Outcome> => {
  const change = { [one.kind]: { ...act, id, basis: await basisOf(one) } };
  const { outcomes } = await keeperOf(one).as(bearer).change([change], rehearse);
  return outcomes[0] as Outcome;
};

/** What its keepers may do; a provider is withdrawn by an admin alone, whatever is closed. */
const takingAway = ({ kind }: Named): object =>
  kind === "provider" ? { act: "END", from: "2020-01-02" } : { act: "WITHDRAW" };

describe("a provider with a tariff of its own in another region", () => {
  const one = { ...kinds[0], party: "TARIEF-P", other: "ZONDER-P" };
  const tariff = { regionId: "ZHZ", product: "Uur", unit: "uur", amountCents: 1, providerId: one.party };
  /** The register has had all of this for a day, and nothing is under embargo. */
  const nextDay = new Date(Date.now() + 24 * 60 * 60 * 1000);

  beforeAll(async () => {
    for (const id of [one.party, one.other]) {
      await registered(providers, {
        provider: {
          ...{ act: "REGISTER", id, from },
          facts: { name: `${id} (fictief)`, kind: "INSTELLING", selfEmployed: false },
        },
      });
    }
    await registered(house.contracts, {
      tariff: { act: "REGISTER", id: "ZHZ/GEHEIM-T", from: "2023-01-01", facts: tariff },
    });
    house.at(nextDay);
  });
  afterAll(() => house.at(before));

  it("is to who may not read that as one without: it loses days, and only an admin withdraws it", async () => {
    const asked = await told(otherRegion, one, one.party);
    expect(await told(otherRegion, one, one.other)).toEqual(asked);
    const [withdrawal, ...others] = asked;
    expect(withdrawal).toContain("ask an admin of the register");
    expect(others.filter((each) => !each.includes("OperationAccepted"))).toEqual([]);
  });

  it("is withdrawn in earnest no more than in a rehearsal", async () => {
    for (const id of [one.party, one.other]) {
      expect(await oneOf(otherRegion, one, id, { act: "WITHDRAW" }, false)).toMatchObject({
        __typename: "OperationRefused",
        faults: [{ field: "id" }],
      });
    }
  });

  it("is told of in full to who may read it", async () => {
    for (const bearer of [admin, regionalOffice]) {
      expect(await oneOf(bearer, one, one.party, { act: "WITHDRAW" })).toMatchObject({
        faults: [{ expected: expect.stringContaining("first: Tariff ZHZ/GEHEIM-T") as string }],
      });
    }
    expect(await oneOf(admin, one, one.other, { act: "WITHDRAW" })).toMatchObject({
      __typename: "OperationAccepted",
    });
  });

  it("is on the day on which it came no more told of than later", async () => {
    house.at(new Date());
    const asked = await told(otherRegion, one, one.party);
    const other = await told(otherRegion, one, one.other);
    const byAdmin = await oneOf(admin, one, one.other, { act: "WITHDRAW" });
    house.at(nextDay);
    expect(other).toEqual(asked);
    expect(asked[0]).toContain("ask an admin of the register");
    expect(byAdmin).toMatchObject({ __typename: "OperationAccepted" });
  });
});

describe.each(kinds)("a $kind", (one) => {
  it("that the embargoed refers to is to others as one that it does not refer to, and they are told whom to ask", async () => {
    const asked = await told(otherRegion, one, one.party);
    expect(await told(otherRegion, one, one.other)).toEqual(asked);
    // Of no day is it said that it would do, and of nothing what it is: whatever day is asked, one thing is told.
    const [, ...onDays] = asked;
    const said = (one.kind === "provider" ? onDays : asked).flatMap((each) =>
      (JSON.parse(each) as Outcome[]).flatMap(({ faults }) => faults ?? []),
    );
    expect(said).toHaveLength(one.kind === "provider" ? onDays.length : asked.length);
    expect([...new Set(said.map(({ expected }) => expected))]).toEqual([
      expect.stringMatching(
        /^no day less than it has before 2026-01-01: .*; ask an admin of the register, .* from 2026-01-01 on do it yourself$/,
      ) as string,
    ]);
  });

  it("is refused in earnest too", async () => {
    for (const id of [one.party, one.other]) {
      expect(await oneOf(otherRegion, one, id, { act: "WITHDRAW" }, false)).toMatchObject({
        __typename: "OperationRefused",
        faults: [{ field: "id" }],
      });
    }
  });

  it("to which others add a day, or of which they change what it says, is no less theirs", async () => {
    for (const id of [one.party, one.other]) {
      expect(await oneOf(otherRegion, one, id, { act: "CORRECT_PERIOD", from: "2019-01-01" })).toMatchObject({
        __typename: "OperationAccepted",
      });
      const correcting = { act: "CORRECT", facts: otherwise[one.kind] };
      expect(await oneOf(otherRegion, one, id, correcting)).toMatchObject({
        __typename: "OperationAccepted",
      });
    }
  });

  it("that the register has since then is taken back by who entered it", async () => {
    expect(await oneOf(otherRegion, one, one.later, takingAway(one))).toMatchObject({
      __typename: "OperationAccepted",
    });
  });

  it("is told of in full to who may know", async () => {
    // The office of the region keeps what all regions share.
    const bearers = one.owner === "providers" ? [admin, regionalOffice] : [admin];
    for (const bearer of bearers) {
      expect(await oneOf(bearer, one, one.party, takingAway(one))).toMatchObject({
        faults: [{ expected: expect.stringMatching(/first: \w+ GEHEIM-/) as string }],
      });
      expect(await oneOf(bearer, one, one.other, takingAway(one))).toMatchObject({
        __typename: "OperationAccepted",
      });
    }
  });

  it("is told of in full to everybody from the day on", async () => {
    house.at(after);
    const [ofParty, ofOther] = [
      await oneOf(otherRegion, one, one.party, takingAway(one)),
      await oneOf(otherRegion, one, one.other, takingAway(one)),
    ];
    house.at(before);
    expect(ofParty).toMatchObject({
      faults: [{ expected: expect.stringMatching(/first: \w+ GEHEIM-/) as string }],
    });
    expect(ofOther).toMatchObject({ __typename: "OperationAccepted" });
  });
});
