// SPDX-License-Identifier: EUPL-1.2
// The projection: a rebuild equals the increments, pages stay whole while others write, and moments are kept.
import { type Outcome } from "../../kit/versioned/outcome";
import { allFacts } from "../kit/allFacts";
import { authorship, type Owners, startOwners } from "../kit/owners";
import { aContract, aLine, aProvider, settleSmallLandscape } from "../kit/smallLandscape";
import { keptFields } from "../../services/coverage/projection/facts";
import { randomFrom } from "../kit/random";
import { askInside } from "../kit/testHouse";
import { whole } from "../kit/world";

let owners: Owners;
beforeAll(async () => {
  owners = await startOwners();
  await settleSmallLandscape(owners, 40);
  await owners.coverage.projector.catchUp();
}, 120_000);
afterAll(() => owners.stop());

const url = () => owners.urls.get("coverage") ?? "";

it("a rebuild equals what the increments gave, after a random history of changes", async () => {
  const random = randomFrom(20_220_301);
  const pick = <Each>(all: readonly Each[]): Each => all[Math.floor(random() * all.length)] as Each;
  const days = ["2022-01-01", "2022-03-01", "2022-12-31", "2023-01-01", "2024-02-29"];
  const number = () => 1 + Math.floor(random() * 40);
  const done = new Map<Outcome["kind"], number>();
  const changed = new Map<number, number>();

  for (let turn = 0; turn < 250; turn += 1) {
    const { providers, contracts, quality, municipalities } = owners;
    // The other one is asked about after this.
    const municipalityId = "GM0002";
    const consortiumId = pick(["K-1", "K-2"]);
    const operations: (() => Promise<Outcome>)[] = [
      () =>
        providers.ledger.record(authorship, (work) =>
          providers.registers.provider.amend(work, {
            id: `P-${number()}`,
            from: pick(days),
            change: { name: `Naam ${turn}` },
          }),
        ),
      () =>
        providers.ledger.record(authorship, (work) =>
          providers.registers.provider.correct(work, {
            id: `P-${number()}`,
            change: { consultsForAccessTeams: random() < 0.5 },
          }),
        ),
      () =>
        providers.ledger.record(authorship, (work) =>
          providers.registers.location.end(work, { id: `L-${number()}`, on: pick(days) }),
        ),
      () =>
        contracts.ledger.record(authorship, (work) =>
          contracts.registers.contract.amend(work, {
            id: `C-${number()}`,
            from: pick(days),
            change: { status: pick(["UITLOOP", "OPGESCHORT", "VERLENGD"]) },
          }),
        ),
      () =>
        contracts.ledger.record(authorship, (work) =>
          contracts.registers.contractLine.correctPeriod(work, {
            id: `C-${number()}-1`,
            validFrom: pick(days),
            validUntil: null,
          }),
        ),
      () =>
        contracts.ledger.record(authorship, (work) =>
          contracts.registers.contractLine.withdraw(work, `C-${number()}-1`),
        ),
      () =>
        contracts.ledger.record(authorship, (work) =>
          contracts.registers.admissionStop.register(work, {
            id: `STOP-${turn}`,
            validFrom: pick(days),
            validUntil: null,
            facts: {
              providerId: `P-${number()}`,
              segmentId: pick([null, "S-2022/A"]),
              municipalityIds: [],
              announcedOn: null,
              verified: false,
              explanation: null,
            },
          }),
        ),
      () =>
        quality.ledger.record(authorship, (work) =>
          quality.registers.supervision.register(work, {
            id: `SUP-${turn}`,
            validFrom: pick(days),
            validUntil: null,
            facts: { providerId: `P-${number()}`, kind: "VERSCHERPT_TOEZICHT" },
          }),
        ),
      () =>
        municipalities.ledger.record(authorship, (work) =>
          municipalities.registers.municipality.amend(work, {
            id: municipalityId,
            from: pick(days),
            change: { subregion: pick(["Noord", "Zuid", null]) },
          }),
        ),
      () =>
        municipalities.ledger.record(authorship, (work) =>
          municipalities.registers.regionMembership.correctPeriod(work, {
            id: `RG/${municipalityId}/INKOOP_JEUGDHULP`,
            validFrom: pick([null, ...days]),
            validUntil: null,
          }),
        ),
      () =>
        municipalities.ledger.record(authorship, (work) => {
          const { deployment } = municipalities.registers;
          const [segmentId, deployed] = [pick(["S-2022/A", "S-2022/B"]), random() < 0.5];
          const id = `${municipalityId}/${segmentId}`;
          return deployed
            ? deployment.withdraw(work, id)
            : deployment.register(work, {
                ...{ id, validFrom: pick(days), validUntil: null },
                facts: { municipalityId, segmentId, deployed, explanation: null },
              });
        }),
      () =>
        providers.ledger.record(authorship, (work) =>
          random() < 0.7
            ? providers.registers.consortium.register(work, {
                ...{ id: consortiumId, validFrom: "2022-01-01", validUntil: null },
                facts: { name: `Verband ${turn}` },
              })
            : providers.registers.consortium.end(work, { id: consortiumId, on: pick(days) }),
        ),
      () =>
        providers.ledger.record(authorship, (work) => {
          const providerId = `P-${number()}`;
          return providers.registers.consortiumMembership.register(work, {
            ...{ id: `${consortiumId}/${providerId}`, validFrom: pick(days), validUntil: null },
            facts: { consortiumId, providerId, role: "DEELNEMER" },
          });
        }),
    ];
    const index = Math.floor(random() * operations.length);
    const { kind } = await (operations[index] as (typeof operations)[number])();
    done.set(kind, (done.get(kind) ?? 0) + 1);
    if (kind === "recorded") changed.set(index, (changed.get(index) ?? 0) + 1);
  }
  // Of every kind of change some were recorded, or the history would say nothing of it.
  expect([...changed.keys()].sort((a, b) => a - b)).toEqual([...Array(13).keys()]);
  expect(done.get("recorded")).toBeGreaterThan(75);

  await owners.coverage.projector.catchUp();
  const incremental = await allFacts(owners.coverage);
  await owners.coverage.projection.forget();
  await owners.coverage.projector.catchUp();
  expect(await allFacts(owners.coverage)).toEqual(incremental);
  expect(incremental.length).toBeGreaterThan(200);
});

interface Page {
  readonly knownAt: string;
  readonly totalCount: number;
  readonly edges: { node: { providerId: string } }[];
  readonly pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

const page = async (after: string | null, knownAt: string | null = null): Promise<Page> =>
  whole(
    await askInside<{ coverage: Page }>(
      url(),
      `query ($after: String, $knownAt: DateTime) {
         coverage(municipality: "GM0001", segment: "S-2022/B", on: "2022-06-01", first: 5, after: $after, knownAt: $knownAt) {
           knownAt totalCount edges { node { providerId } } pageInfo { hasNextPage endCursor }
         }
       }`,
      { after, knownAt },
    ),
  ).coverage;

it("pages union to the whole set of the first page's moment, without repeats, while writes go on", async () => {
  const { providers, contracts } = owners;
  const addProvider = async (n: number): Promise<void> => {
    const days = { validFrom: "2022-01-01", validUntil: null };
    await providers.ledger.record(authorship, (work) =>
      providers.registers.provider.register(work, {
        id: `Q-${n}`,
        ...days,
        facts: aProvider({ name: `Nieuw ${n % 5}` }),
      }),
    );
    await contracts.ledger.record(authorship, async (work) => {
      await contracts.registers.contract.register(work, {
        id: `D-${n}`,
        ...days,
        facts: aContract(`Q-${n}`),
      });
      await contracts.registers.contractLine.register(work, {
        id: `D-${n}-1`,
        ...days,
        facts: aLine(`D-${n}`, { segmentId: "S-2022/B" }),
      });
    });
  };
  for (let n = 0; n < 23; n += 1) await addProvider(n);
  await owners.coverage.projector.catchUp();

  const first = await page(null);
  const seen = first.edges.map(({ node }) => node.providerId);
  let { hasNextPage, endCursor } = first.pageInfo;
  for (let n = 23; hasNextPage; n += 1) {
    await addProvider(n);
    if (n === 24) {
      await contracts.ledger.record(authorship, (work) =>
        contracts.registers.contractLine.withdraw(work, "D-4-1"),
      );
    }
    await owners.coverage.projector.catchUp();
    const next = await page(endCursor);
    expect([next.knownAt, next.totalCount]).toEqual([first.knownAt, 23]);
    seen.push(...next.edges.map(({ node }) => node.providerId));
    ({ hasNextPage, endCursor } = next.pageInfo);
  }
  expect(seen.slice().sort()).toEqual(Array.from({ length: 23 }, (_, n) => `Q-${n}`).sort());

  // And the old moment still answers as it did, while now is different.
  expect((await page(null, first.knownAt)).totalCount).toBe(23);
  expect((await page(null)).totalCount).not.toBe(23);
});

it("before the first recording there is nothing, and it says so", async () => {
  const answer = await askInside<{ coverage: unknown }>(
    url(),
    `{ coverage(municipality: "GM0001", segment: "S-2022/A", knownAt: "2000-01-01T00:00:00Z") { answer totalCount municipality { id } } }`,
  );
  expect(whole(answer).coverage).toEqual({
    answer: "NOTHING_RECORDED_YET",
    totalCount: 0,
    municipality: null,
  });
});

it("a projection that was kept in another form is forgotten and built anew; one of this form stays", async () => {
  const { projection, projector } = owners.coverage;
  const form = JSON.stringify(keptFields);
  const before = await allFacts(owners.coverage);
  await projection.settleForm(form);
  expect(await allFacts(owners.coverage)).toEqual(before);
  await projection.settleForm("another form");
  expect(await projection.isBuilt()).toBe(false);
  await projection.settleForm(form);
  await projector.catchUp();
  expect(await allFacts(owners.coverage)).toEqual(before);
});

it("a code that was withdrawn can still be asked about, as known before", async () => {
  const { providers } = owners;
  const providersUrl = owners.urls.get("providers") ?? "";
  const inProbe = async (knownAt: Date) =>
    askInside(
      providersUrl,
      `query ($knownAt: DateTime) { providers(knownAt: $knownAt, filter: { identities: ["PROBE"] }) { totalCount } }`,
      { knownAt },
    );
  await providers.ledger.record(authorship, async (work) => {
    const days = { validFrom: null, validUntil: null };
    await providers.registers.identity.register(work, { id: "PROBE", ...days, facts: { label: "Proef" } });
    await providers.registers.provider.register(work, {
      id: "P-PROBE",
      ...days,
      facts: aProvider({ identities: ["PROBE"] }),
    });
  });
  const then = await providers.changeLog.watermark();
  const answer = whole(await inProbe(then));
  expect(answer).toEqual({ providers: { totalCount: 1 } });
  await providers.ledger.record(authorship, (work) => providers.registers.identity.withdraw(work, "PROBE"));
  expect(whole(await inProbe(then))).toEqual(answer);
});

it("versions are for the projector alone", async () => {
  const providersUrl = owners.urls.get("providers") ?? "";
  const query = `{ providerVersions(typeName: "Provider", keys: ["P-1"], upTo: "x") { key } }`;
  const codeOf = async (headers: Record<string, string>) =>
    (await askInside(providersUrl, query, {}, headers)).errors[0]?.extensions["code"];
  expect(await codeOf({})).toBe("UNAUTHENTICATED");
  const token = await owners.projectorToken();
  expect(await codeOf({ authorization: `Bearer ${token}` })).toBe("BAD_USER_INPUT");
  expect(await codeOf({ authorization: `Bearer ${token.slice(0, -4)}AAAA` })).toBe("UNAUTHENTICATED");
  const [header, , signature] = token.split(".");
  const forged = Buffer.from(
    JSON.stringify({ sub: "x", roles: ["projector"], iss: "test", aud: "test", exp: 9e9 }),
  ).toString("base64url");
  expect(await codeOf({ authorization: `Bearer ${header}.${forged}.${signature}` })).toBe("UNAUTHENTICATED");
  const none = Buffer.from(JSON.stringify({ alg: "none" })).toString("base64url");
  expect(await codeOf({ authorization: `Bearer ${none}.${forged}.` })).toBe("UNAUTHENTICATED");
});
