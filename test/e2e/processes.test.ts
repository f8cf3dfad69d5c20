// SPDX-License-Identifier: EUPL-1.2
// Each subgraph as its own process, and what is left of an answer when one of them is down (Q28 of DOMAIN.md 11).
import { type Processes, startProcesses } from "../kit/processes";
import { type Answer, ask, startWorld, whole, type World } from "../kit/world";

let world: World;
let processes: Processes;
beforeAll(async () => {
  // The world loads the demo landscape; the processes then serve the same database.
  world = await startWorld();
  processes = await startProcesses(world.databaseUrl, world.dataDirectory);
}, 180_000);
afterAll(async () => {
  await processes.stop();
  await world.stop();
});

interface Entry {
  readonly providerId: string;
  readonly providerName: string;
  readonly contractId: string;
  readonly scale: string;
  readonly provider: { name: string } | null;
  readonly contract: { id: string } | null;
  readonly segment: { code: string } | null;
}
interface Data {
  readonly coverage: { answer: string; providerCount: number; edges: { node: Entry }[] };
}

const question = `{ coverage(municipality: "GM0512", segment: "ZHZ-2022/4A", on: "2022-03-01", first: 2) {
  answer providerCount
  edges { node { providerId providerName contractId scale provider { name } contract { id } segment { code } } }
} }`;

const asked = (): Promise<Answer<Data>> => ask<Data>(processes.url, question);

it("answers as one process does", async () => {
  const [apart, together] = [await asked(), await world.ask<Data>(question)];
  expect(whole(apart)).toEqual(whole(together));
});

it("Q28 keeps ids, names, scale, segment and contract while providers is down, and says what is missing", async () => {
  await processes.kill("providers");
  const answer = await asked();
  expect(answer.data).toEqual({
    coverage: {
      answer: "COVERED",
      providerCount: 5,
      edges: [
        {
          node: {
            providerId: "RTA-045",
            providerName: "De Dromerige Egel (fictief)",
            contractId: "C-0376",
            scale: "LOCAL",
            provider: null,
            contract: { id: "C-0376" },
            segment: { code: "4A" },
          },
        },
        {
          node: {
            providerId: "RTA-046",
            providerName: "De Glazen Sluiswachter (fictief)",
            contractId: "C-0377",
            scale: "LOCAL",
            provider: null,
            contract: { id: "C-0377" },
            segment: { code: "4A" },
          },
        },
      ],
    },
  });
  const paths = answer.errors.map((error) => error.path?.slice(0, 5).join("."));
  expect(new Set(paths)).toEqual(
    new Set(["coverage.edges.0.node.provider", "coverage.edges.1.node.provider"]),
  );
  for (const { extensions } of answer.errors) {
    expect(extensions).toMatchObject({ code: "UPSTREAM_UNAVAILABLE", serviceName: "providers" });
  }
});

it("is whole again when providers is back", async () => {
  await processes.start("providers");
  expect(whole(await asked()).coverage.edges[0]?.node.provider).toEqual({
    name: "De Dromerige Egel (fictief)",
  });
});

it("gives no list and no count at all while the read side is down", async () => {
  await processes.kill("coverage");
  const answer = await asked();
  expect(answer.data?.coverage ?? null).toBeNull();
  expect(answer.errors[0]?.extensions).toMatchObject({
    code: "UPSTREAM_UNAVAILABLE",
    serviceName: "coverage",
  });
  await processes.start("coverage");
});

it("answers the same after the projection was thrown away and built anew", async () => {
  const before = whole(await asked());
  expect(await processes.rebuild()).toBe(0);
  expect(whole(await asked())).toEqual(before);
});
