// SPDX-License-Identifier: EUPL-1.2
import { type Server } from "node:http";
import { type AddressInfo } from "node:net";
import pino from "pino";
import { anonymous } from "../../kit/access";
import { type Clock, systemClock } from "../../kit/clock";
import { type Log } from "../../kit/log";
import { type OwnerDefinition, type RunningOwner, startOwner } from "../../kit/ownerService";
import { type VerifyToken } from "../../kit/tokens";
import { type Entities } from "../../kit/versioned/registry";
import { createTestDatabase } from "./database";
import { otherOwners } from "./otherOwners";
import { testIdentity } from "./testHouse";

interface Alone {
  /** The page of a feed of the other owners, by the text of the request. */
  readonly feedFor: (request: string) => object;
  readonly clock?: Clock;
  readonly log?: Log;
  readonly verifyToken?: VerifyToken;
}

/** An owner on a database of its own, with a stand-in for the others. */
export interface OwnerAlone<Owned extends Entities> {
  readonly service: RunningOwner<Owned>;
  stop(): Promise<void>;
}

export async function startAlone<Owned extends Entities, Loaders>(
  definition: OwnerDefinition<Owned, Loaders>,
  { feedFor, clock = systemClock, log = pino({ level: "silent" }), verifyToken = whoever }: Alone,
): Promise<OwnerAlone<Owned>> {
  const database = await createTestDatabase();
  const others = otherOwners(feedFor);
  await new Promise<void>((resolve) => others.listen(0, "127.0.0.1", resolve));
  const urlOf = (): string => `http://127.0.0.1:${portOf(others)}/graphql`;
  const own = { databaseUrl: database.url, host: "127.0.0.1", port: 0, clock, log };
  const service = await startOwner(definition, { ...own, urlOf, ...testIdentity, verifyToken });
  return {
    service,
    stop: async () => {
      await service.close();
      await new Promise((resolve) => others.close(resolve));
      await database.drop();
    },
  };
}

const portOf = (server: Server): number => (server.address() as AddressInfo).port;

const whoever: VerifyToken = () => Promise.resolve(anonymous);

/** Whoever brings a token is the machine that reads along. */
export const projectorByToken: VerifyToken = (token) =>
  Promise.resolve(
    token === undefined ? anonymous : { ...anonymous, subject: "machine", roles: ["projector"] },
  );

/** A feed of one page that says that each of these was created, by their types. */
export function feedOfKeys(known: readonly (readonly [typeName: string, keys: readonly string[]])[]): object {
  const edges = known.flatMap(([typeName, keys]) =>
    keys.map((key) => ({ node: { typeName, key, kind: "CREATED" } })),
  );
  return { watermark: "2026-11-22T00:00:00Z", edges, pageInfo: { hasNextPage: false, endCursor: "1" } };
}
