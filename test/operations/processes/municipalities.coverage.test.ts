// SPDX-License-Identifier: EUPL-1.2
// What reorganisations and deployments do to who covers what, and who contracts access teams.
import { startDemoOwners } from "../../kit/demoOwners";
import { type Owners } from "../../kit/owners";
import { admin, Keeper, officer, otherRegion } from "../keeper";
import { code, coverageOf, done, kinds, logged, perform, read, refusedArgument, request } from "./performing";

let owners: Owners;
let municipalities: Keeper;

beforeAll(async () => {
  owners = await startDemoOwners();
  await owners.coverage.projector.catchUp();
  municipalities = new Keeper(owners.urls.get("municipalities") as string, "Municipalities", admin);
}, 120_000);
afterAll(() => owners.stop());

interface Seen {
  readonly asOf: string;
  readonly until: string | null;
  readonly memberships: { purpose: string; region: { id: string } }[];
  readonly successors: { id: string }[];
  readonly accessTeams: {
    readonly id: string;
    readonly asOf: string;
    readonly contractedBy: { region: { id: string } | null; municipality: { id: string } | null } | null;
  }[];
}

async function municipality(id: string, on: string): Promise<Seen> {
  const query = `{ municipality(code: "${id}", on: "${on}") { asOf until memberships { purpose region { id } }
    successors { id } accessTeams { id asOf contractedBy { region { id } municipality { id } } } } }`;
  return (await read<{ municipality: Seen }>(municipalities, query)).municipality;
}

const seen = async (id: string) => ({ id, basis: (await municipality(id, "2022-03-01")).asOf });
const regionsOf = async (id: string, on: string) =>
  (await municipality(id, on)).memberships.map(({ purpose, region }) => `${region.id} ${purpose}`).sort();

describe("reorganiseMunicipalities", () => {
  const merging = async (to: object, ...from: string[]) => ({
    id: "2024-01-01-TEST",
    on: "2024-01-01",
    kind: code("SAMENVOEGING"),
    from: await Promise.all(from.map(seen)),
    to: [to],
  });
  const drechtstad = { id: "GM9001", facts: { name: "Drechtstad (fictief)", inhabitants: 45_000 } };

  it("leaves nothing when it is refused in the middle, or rehearsed", async () => {
    const given = await merging(drechtstad, "GM0590", "GM0610");
    const before = await logged(owners.municipalities);
    const rehearsed = await perform(municipalities, "reorganiseMunicipalities", given, { rehearse: true });
    expect(new Set(kinds(rehearsed))).toEqual(new Set(["OperationAccepted"]));
    const unknown = { ...given, from: [...given.from, { ...given.from[0], id: "GM0001" }] };
    const refused = await perform(municipalities, "reorganiseMunicipalities", unknown);
    expect(kinds(refused)).toEqual(expect.arrayContaining(["OperationAccepted", "UnknownEntity"]));
    const taken = { ...given, to: [{ ...drechtstad, id: "GM0505" }] };
    const existing = await perform(municipalities, "reorganiseMunicipalities", taken);
    expect(kinds(existing)).toContain("AlreadyRegistered");
    expect(await logged(owners.municipalities)).toBe(before);
  });

  it("makes one of several, for which is what was bought for them", async () => {
    const given = await merging(drechtstad, "GM0590", "GM0610");
    const { recordedAt } = await done(municipalities, "reorganiseMunicipalities", given);
    expect(await municipality("GM0590", "2024-02-01")).toMatchObject({
      until: "2024-01-01",
      successors: [{ id: "GM9001" }],
    });
    expect(await regionsOf("GM9001", "2024-01-01")).toEqual(["ZHZ INKOOP_JEUGDHULP"]);

    const asked = { municipality: "GM9001", segment: "ZHZ-2022/4A", on: "2024-02-01" };
    const { answer, entries } = await coverageOf(owners, asked, recordedAt);
    expect(answer).toBe("COVERED");
    const contracted = entries.map(({ contractId }) => contractId);
    expect(contracted).toEqual(expect.arrayContaining(["C-0381", "C-0385", "C-0390"]));
    const old = { ...asked, municipality: "GM0590" };
    expect((await coverageOf(owners, old)).answer).toBe("MUNICIPALITY_NOT_VALID");
    expect((await coverageOf(owners, { ...old, on: "2023-12-31" })).answer).toBe("COVERED");
  });

  it("gives a new one only the regions of which all were members", async () => {
    const given = await merging({ id: "GM9002", facts: { name: "Duinen (fictief)" } }, "GM0626", "GM0629");
    await done(municipalities, "reorganiseMunicipalities", { ...given, id: "2024-01-01-DUIN" });
    expect(await regionsOf("GM0626", "2023-12-31")).toEqual(["H10 INKOOP_JEUGDHULP", "HR OVERIG"]);
    expect(await regionsOf("GM9002", "2024-01-01")).toEqual(["H10 INKOOP_JEUGDHULP"]);
    const kept = await owners.municipalities.repositories.regionMembership.current(["HR/GM0626/OVERIG"]);
    expect(kept).toMatchObject([{ validUntil: "2024-01-01" }]);
  });

  it("lets one go into another that goes on as it was, once", async () => {
    const into = await merging({ id: "GM0505" }, "GM0482");
    const given = { ...into, id: "2024-01-01-OP", kind: code("OPGEGAAN_IN") };
    await done(municipalities, "reorganiseMunicipalities", given);
    expect(await municipality("GM0482", "2024-02-01")).toMatchObject({ successors: [{ id: "GM0505" }] });
    expect(await municipality("GM0505", "2024-02-01")).toMatchObject({ until: null });
    const again = { ...given, id: "NOG-EENS" };
    expect(await refusedArgument(municipalities, "reorganiseMunicipalities", again)).toBe("from");
  });

  const refused = async (given: object): Promise<unknown[]> => {
    const { errors } = await municipalities.ask(request("reorganiseMunicipalities", given, false));
    return [errors[0]?.extensions["field"], errors[0]?.message];
  };

  it("takes no municipality that went already, though its author saw that", async () => {
    const before = await logged(owners.municipalities);
    const twice = await merging({ id: "GM9003", facts: { name: "Nogmaals (fictief)" } }, "GM0590", "GM0610");
    expect(await refused({ ...twice, id: "2024-01-01-ANDERS" })).toEqual([
      "from",
      'from: expected municipalities that are in no other reorganisation from 2024-01-01 on, not "GM0590".',
    ]);
    const long = await merging({ id: "GM0505" }, "GM0523");
    const basis = long.from[0]?.basis;
    const gone = { ...long, id: "LANG-WEG", kind: code("OPGEGAAN_IN"), from: [{ id: "GM0545", basis }] };
    expect(await refused(gone)).toEqual([
      "from",
      'from: expected municipalities that hold on the day before 2024-01-01, not "GM0545".',
    ]);
    expect(await logged(owners.municipalities)).toBe(before);
  });

  it("lets none go into one that does not hold on the day, or goes on that day itself", async () => {
    const before = await logged(owners.municipalities);
    const into = { ...(await merging({ id: "GM0545" }, "GM0523")), kind: code("OPGEGAAN_IN") };
    const expected = "to: expected municipalities that hold on 2024-01-01, or their facts when they are new";
    expect(await refused({ ...into, id: "IN-WEG" })).toEqual(["to", `${expected}, not "GM0545".`]);
    const going = { ...into, id: "IN-GAAND", to: [{ id: "GM0590" }] };
    expect(await refused(going)).toEqual(["to", `${expected}, not "GM0590".`]);
    const nowhere = { ...into, id: "IN-NIETS", to: [{ id: "GM0001" }] };
    expect(await refused(nowhere)).toEqual(["to", `${expected}, not "GM0001".`]);
    expect(await logged(owners.municipalities)).toBe(before);
  });

  it("is told to those who may not reorganise as if the argument were fine", async () => {
    const twice = await merging({ id: "GM9004", facts: { name: "Nogmaals (fictief)" } }, "GM0590", "GM0610");
    const report = await perform(municipalities.as(officer), "reorganiseMunicipalities", {
      ...twice,
      id: "NIET-VOOR-U",
    });
    expect(kinds(report)).toContain("NotAllowed");
  });
});

it("setDeployment takes a segment out of what is offered, and puts it back", async () => {
  const own = municipalities.as(officer);
  const question = { municipality: "GM0512", segment: "ZHZ-2022/7" };
  const setting = { ...question, deployed: false, from: "2023-01-01" };
  expect((await coverageOf(owners, { ...question, on: "2023-02-01" })).answer).toBe("COVERED");
  const unknown = await perform(own, "setDeployment", { ...setting, segment: "ZHZ-2022/99" });
  expect(unknown.outcomes[0]).toMatchObject({ faults: [{ field: "segmentId" }] });
  await done(own, "setDeployment", setting);
  const { asOf: basis } = await municipality("GM0512", "2023-02-01");
  const back = { ...setting, deployed: true, from: "2024-01-01", basis };
  const { recordedAt } = await done(own, "setDeployment", back);
  const answerOn = async (on: string) => (await coverageOf(owners, { ...question, on }, recordedAt)).answer;
  expect(await answerOn("2022-12-31")).toBe("COVERED");
  expect(await answerOn("2023-02-01")).toBe("NOT_DEPLOYED");
  expect(await answerOn("2024-01-01")).toBe("COVERED");
});

it("contractTeam says who contracts the team from the day on", async () => {
  const [team] = (await municipality("GM0512", "2022-03-01")).accessTeams;
  const given = { team: team?.id, from: "2023-01-01", basis: team?.asOf };
  expect(await refusedArgument(municipalities, "contractTeam", given)).toBe("municipality");
  const both = { ...given, region: "ZHZ", municipality: "GM0512" };
  const refused = await perform(municipalities, "contractTeam", both);
  expect(refused.outcomes[0]).toMatchObject({ faults: [{ field: "contractedByMunicipalityId" }] });
  const byRegion = { ...given, region: "ZHZ" };
  const far = await perform(municipalities.as(otherRegion), "contractTeam", byRegion);
  expect(kinds(far)).toEqual(["NotAllowed"]);
  await done(municipalities.as(officer), "contractTeam", byRegion);
  const contractedOn = async (on: string) =>
    (await municipality("GM0512", on)).accessTeams.find(({ id }) => id === team?.id)?.contractedBy;
  expect(await contractedOn("2022-12-31")).toMatchObject({ region: null, municipality: { id: "GM0512" } });
  expect(await contractedOn("2023-01-01")).toMatchObject({ region: { id: "ZHZ" }, municipality: null });
  expect(kinds(await perform(municipalities, "contractTeam", byRegion))).toEqual(["StaleOperation"]);
  const unknown = await perform(municipalities, "contractTeam", { ...byRegion, team: "NIETS" });
  expect(kinds(unknown)).toEqual(["UnknownEntity"]);
});
