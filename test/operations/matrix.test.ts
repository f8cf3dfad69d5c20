// SPDX-License-Identifier: EUPL-1.2
// Role by operation by object: exactly what is allowed and nothing else, through the gateway and at each subgraph.
import { readFileSync } from "node:fs";
import { type Gateway, startGateway } from "../../gateway/gateway";
import { createLog } from "../../kit/log";
import { toAsOf } from "../../kit/moment";
import { operationActs } from "../../kit/operations/operation";
import { startDemoOwners } from "../kit/demoOwners";
import { type Owners } from "../kit/owners";
import { type Bearer, bearing, fromTheHouse, testIdentity } from "../kit/testHouse";
import { ask } from "../kit/world";
import { bearers } from "./bearers";
import { type Kept, type Kind, kinds, mayKeep } from "./custody.oracle";
import { fillTheGaps } from "./gaps";
import { admin, Keeper, regionalOffice } from "./keeper";

const acts = [
  "REGISTER",
  "AMEND",
  "CORRECT",
  "CORRECT_PERIOD",
  "RESUME",
  "END",
  "WITHDRAW",
  "CONFIRM",
  "SETTLE",
] as const;
type Act = (typeof acts)[number];

let owners: Owners;
let gateway: Gateway;
const objects = new Map<Kind, readonly Kept[]>();

beforeAll(async () => {
  owners = await startDemoOwners();
  await fillTheGaps(owners);
  for (const kind of kinds) objects.set(kind, await objectsOf(kind));
  gateway = await startGateway({
    supergraphSdl: readFileSync("schema/supergraph.graphql", "utf8"),
    subgraphUrls: Object.fromEntries(owners.urls),
    host: "127.0.0.1",
    port: 0,
    log: createLog("gateway", "silent"),
    identity: testIdentity,
  });
}, 120_000);
afterAll(async () => {
  await (gateway as Gateway | undefined)?.close();
  await owners.stop();
});

/** One of each way in which a kind of entity is kept, and each of the lines for an area of others. */
async function objectsOf({ sql }: Kind): Promise<Kept[]> {
  return owners.contracts.manager.query(
    `SELECT DISTINCT ON (region, municipalities, local, beyond) id, region, municipalities, local
       FROM (SELECT *, CASE WHEN id LIKE 'M-%' THEN id END AS beyond FROM (${sql}) AS each) AS kept
      ORDER BY region, municipalities, local, beyond, id`,
  );
}

const basis = (): string => toAsOf({ on: "2022-06-01", knownAt: new Date(Date.now() - 5) });

/** An operation in the right form; whether its facts are right comes after whether it is allowed. */
function operationOn(act: Act, { id }: Kept): object {
  const needsFacts = !["CORRECT_PERIOD", "END", "WITHDRAW", "CONFIRM"].includes(act);
  return {
    act,
    id,
    ...(["AMEND", "END"].includes(act) && { from: "2022-06-01" }),
    ...(needsFacts && { facts: {} }),
    ...(act !== "REGISTER" && { basis: basis() }),
  };
}

/** As many at a time as a batch of a person has; one of all would take as long as a caller waits. */
const batchSize = 25;

interface Outcomes {
  readonly codes: readonly unknown[];
  readonly kinds: readonly string[];
}

async function outcomesOf(
  url: string,
  bearer: Bearer | null,
  owner: string,
  changes: readonly object[],
): Promise<Outcomes> {
  const whole: { codes: unknown[]; kinds: string[] } = { codes: [], kinds: [] };
  for (let next = 0; next < changes.length && whole.codes.length === 0; next += batchSize) {
    const { codes, kinds: told } = await rehearsed(url, bearer, owner, changes.slice(next, next + batchSize));
    whole.codes.push(...codes);
    whole.kinds.push(...told);
  }
  return whole;
}

async function rehearsed(
  url: string,
  bearer: Bearer | null,
  owner: string,
  changes: readonly object[],
): Promise<Outcomes> {
  const type = owner.charAt(0).toUpperCase() + owner.slice(1);
  const headers = { ...(await fromTheHouse()), ...(bearer && (await bearing(bearer))) };
  const { data, errors } = await ask<{ report: { outcomes: { __typename: string }[] } }>(
    url,
    `mutation Rehearse($changes: [${type}Change!]!) {
       report: change${type}(changes: $changes, reason: "proef", rehearse: true) { outcomes { __typename } } }`,
    { changes },
    headers,
  );
  return {
    codes: errors.map(({ extensions }) => extensions["code"]),
    kinds: data?.report?.outcomes.map((outcome) => outcome.__typename) ?? [],
  };
}

const keeps = (bearer: Bearer | null): boolean =>
  bearer !== null && bearer.roles.some((role) => role === "procurement" || role === "admin");

describe.each(["the gateway", "its subgraph"])("through %s", (way) => {
  const urlFor = (owner: string): string =>
    way === "the gateway" ? gateway.url : (owners.urls.get(owner) as string);

  it.each(Object.entries(bearers))("%s may do what is allowed, and nothing else", async (_, bearer) => {
    for (const owner of ["providers", "contracts", "municipalities", "quality"] as const) {
      for (const act of acts) {
        // What others are kept by comes last: a rehearsal too goes on with what was withdrawn before in its batch.
        const some = [...kinds]
          .reverse()
          .filter((kind) => kind.owner === owner)
          .flatMap((kind) => (objects.get(kind) ?? []).map((kept) => ({ kind, kept })));
        const changes = some.map(({ kind, kept }) => ({ [kind.entity]: operationOn(act, kept) }));
        const { codes, kinds: found } = await outcomesOf(urlFor(owner), bearer, owner, changes);
        if (!keeps(bearer)) {
          expect({ owner, codes, found }).toEqual({
            owner,
            codes: [bearer ? "FORBIDDEN" : "UNAUTHENTICATED"],
            found: [],
          });
          continue;
        }
        expect(codes).toEqual([]);
        const wrong = some.flatMap(({ kind, kept }, index) => {
          // What is wrong with an entry of a confidential kind is said before anybody looks whether it is there.
          if (kind.confidential && (act === "REGISTER" || act === "SETTLE")) {
            return found[index] === "OperationRefused"
              ? []
              : [{ entity: kind.entity, id: kept.id, act, found: found[index] }];
          }
          const denied = kind.confidential ? "UnknownEntity" : "NotAllowed";
          const expected = mayKeep(bearer as Bearer, kept);
          const isAllowed = found[index] !== denied;
          return isAllowed === expected
            ? []
            : [{ entity: kind.entity, id: kept.id, act, found: found[index] }];
        });
        expect(wrong).toEqual([]);
      }
    }
  });
});

it("refuses of whatever kind an edit by who did not see what was recorded since, and says what", async () => {
  for (const owner of ["providers", "contracts", "municipalities", "quality"] as const) {
    const type = owner.charAt(0).toUpperCase() + owner.slice(1);
    const own = kinds.filter((kind) => kind.owner === owner);
    const basis = toAsOf({ on: "2022-06-01", knownAt: new Date(0) });
    const changes = own.map((kind) => ({
      [kind.entity]: { ...operationOn("WITHDRAW", (objects.get(kind) as [Kept])[0]), basis },
    }));
    const { outcomes } = await new Keeper(owners.urls.get(owner) ?? "", type, admin).change(changes, true);
    const told = outcomes.map(({ __typename, since = [] }) => [__typename, since[0]?.actor]);
    expect(told).toEqual(own.map(() => ["StaleOperation", expect.any(String) as string]));
  }
});

it("tried every act there is", () => {
  expect([...acts].sort()).toEqual(Object.keys(operationActs).sort());
});

it("looked at every kind of entity, and at regions and municipalities of one's own and of others", () => {
  const { providers, contracts, municipalities, quality } = owners;
  const registries = [providers, contracts, municipalities, quality];
  expect(kinds).toHaveLength(registries.flatMap(({ entities }) => Object.keys(entities)).length);
  for (const [kind, found] of objects)
    expect({ kind: kind.entity, some: found.length > 0 }).toEqual({ kind: kind.entity, some: true });
  const regions = new Set([...objects.values()].flatMap((found) => found.map(({ region }) => region)));
  expect([...regions]).toEqual(expect.arrayContaining(["ZHZ", "HR", "ANY", null]));
});

it("lets nobody give away or take over what is another's", async () => {
  const contracts = new Keeper(owners.urls.get("contracts") as string, "Contracts", regionalOffice);
  const handingOver = (from: string, to: string) => ({
    procurementFramework: { act: "CORRECT", id: from, facts: { regionId: to }, basis: basis() },
  });
  const idOf = async (region: string): Promise<string> => {
    const [row] = await owners.contracts.manager.query<[{ id: string }]>(
      "SELECT id FROM contracts.procurement_framework WHERE region_id = $1 AND recorded_until IS NULL ORDER BY id LIMIT 1",
      [region],
    );
    return row.id;
  };
  const [own, foreign] = [await idOf("ZHZ"), await idOf("HR")];
  expect(await contracts.change([handingOver(own, "HR")], true)).toMatchObject({
    outcomes: [{ __typename: "NotAllowed" }],
  });
  expect(await contracts.change([handingOver(foreign, "ZHZ")], true)).toMatchObject({
    outcomes: [{ __typename: "NotAllowed" }],
  });
});
