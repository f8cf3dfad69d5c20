// SPDX-License-Identifier: EUPL-1.2
import { type MigrationInterface } from "typeorm";
import { type Viewer } from "./access";
import { type Clock } from "./clock";
import { type RequestContext, RequestMoments } from "./context";
import { answers, type Database, type DatabaseOptions, openDatabase, unconnectedDatabase } from "./database";
import { ChangeRow } from "./feed/change.row";
import { FeedFollower } from "./feed/feedFollower";
import { feedResolverFor } from "./feed/feed.resolver";
import { houseResolverFor } from "./feed/house.resolver";
import { askGraphql } from "./graphqlClient";
import { type RunningSubgraph, serveGraphql } from "./graphqlServer";
import { type Log } from "./log";
import { buildSubgraph, type ResolveReference, served } from "./subgraph";
import { type Identity } from "./identity/identity";
import { type Prove } from "./identity/proof";
import { type Disclosure } from "./operations/disclosure";
import { type Keeping, type KeepingDefinition, openKeeping } from "./operations/keeping";
import { type Codes } from "./versioned/codes";
import { type Entities, openRegistry, type Registry } from "./versioned/registry";

/** All that makes one owner of facts: its entities, its tables, its part of the graph. */
export interface OwnerDefinition<Owned extends Entities, Loaders> extends KeepingDefinition {
  /** The name of the subgraph and of its schema in the database. */
  readonly name: string;
  readonly entities: Owned;
  readonly migrations: readonly (new () => MigrationInterface)[];
  /** `provider` makes `providerChanges`, `providerVersions`, `providerHistory` and `providerLookup`. */
  readonly feedPrefix: string;
  /** The other owners whose keys are referred to here. */
  readonly follows: readonly {
    readonly owner: string;
    readonly feedPrefix: string;
    readonly typeNames: readonly string[];
  }[];
  readonly resolvers: (registry: Registry<Owned>) => readonly object[];
  readonly references: Readonly<Record<string, ResolveReference>>;
  readonly orphanedTypes?: readonly (new () => object)[];
  /** Made anew for each request, so that nobody sees another's cache. */
  readonly loaders: (registry: Registry<Owned>) => Loaders;
}

/** What a resolver of an owner gets as its context. */
export interface OwnerContext<Loaders> extends RequestContext {
  readonly loaders: Loaders;
  readonly codes: Codes;
  /** What the viewer may know of what is not public: by the clock, never by `on` or `knownAt`. */
  readonly disclosure: Disclosure;
  /** The same of another, for whom another owner asks. */
  readonly disclosureFor: (viewer: Viewer) => Disclosure;
  /** Asks another owner what everybody of the house may know. One that does not answer is an `UpstreamFault`. */
  readonly askOwner: AskOwner;
}

export type AskOwner = <Data>(
  owner: string,
  query: string,
  variables?: Record<string, unknown>,
) => Promise<Data>;

export interface ServiceSettings extends Identity {
  readonly databaseUrl: string;
  readonly host: string;
  readonly port: number;
  /** Looked up at each use: in one process the others may start later. */
  readonly urlOf: (owner: string) => string;
  readonly clock: Clock;
  readonly log: Log;
  /** Where the owners start one after another: settled when all are up, and their feeds can be followed. */
  readonly allAreUp?: Promise<void>;
}

export interface RunningOwner<Owned extends Entities> extends RunningSubgraph {
  readonly registry: Registry<Owned>;
}

/** Other owners' keys are read on this often; a key that is missed is looked for at once. */
const followPauseMs = 2_000;

/** The federation SDL of an owner; nothing is connected to. */
export async function sdlOf<Owned extends Entities, Loaders>(
  definition: OwnerDefinition<Owned, Loaders>,
): Promise<string> {
  const database = unconnectedDatabase(databaseOf(definition, "postgres://nowhere"));
  const nowhere = (): never => {
    throw new Error("No owner is asked anything for the text of a schema.");
  };
  const registry = openRegistry(database, definition.entities, []);
  const keeping = openKeeping(definition, registry, {
    urlOf: nowhere,
    prove: nowhere,
    seal: { close: nowhere, open: nowhere },
    log: { error: nowhere },
    clock: { today: nowhere },
  });
  return (await subgraphOf(definition, registry, keeping)).sdl;
}

export async function startOwner<Owned extends Entities, Loaders>(
  definition: OwnerDefinition<Owned, Loaders>,
  settings: ServiceSettings,
): Promise<RunningOwner<Owned>> {
  const database = await openDatabase(databaseOf(definition, settings.databaseUrl));
  const registry = openOwnerRegistry(definition, database, settings);
  const keeping = openKeeping(definition, registry, settings);
  const { schema } = await subgraphOf(definition, registry, keeping);
  const server = await serveGraphql<OwnerContext<Loaders>>({
    ...settings,
    ...served(schema, settings.log),
    contextFor: (request) => ({
      ...request,
      moments: new RequestMoments(
        settings.clock,
        () => registry.changeLog.watermark(),
        () => registry.changeLog.beginning,
      ),
      loaders: definition.loaders(registry),
      codes: registry.codes,
      disclosure: keeping.disclosureFor(request.viewer, settings.clock.today()),
      disclosureFor: (viewer) => keeping.disclosureFor(viewer, settings.clock.today()),
      askOwner: (owner, query, variables = {}) =>
        askGraphql(settings.urlOf(owner), query, variables, settings),
    }),
    ready: () => answers(database),
  }).catch(async (fault: unknown) => {
    await database.destroy();
    throw fault;
  });
  const followers = registry.foreignKeys.map(
    (keys) => new FeedFollower(keys.feed.owner, () => keys.catchUp(), settings.log, followPauseMs),
  );
  void (settings.allAreUp ?? Promise.resolve()).then(() => {
    for (const follower of followers) follower.start();
    keeping.runner.resume().catch((fault: unknown) => {
      settings.log.error({ err: fault }, "change sets that were running could not be taken up again");
    });
  });
  const close = async (): Promise<void> => {
    await Promise.all(followers.map((follower) => follower.stop()));
    await server.close();
    await keeping.runner.settled();
    await database.destroy();
  };
  return { url: server.url, ask: server.ask, registry, close };
}

function databaseOf<Owned extends Entities, Loaders>(
  definition: OwnerDefinition<Owned, Loaders>,
  url: string,
): DatabaseOptions {
  const rows = [ChangeRow, ...Object.values(definition.entities).map((entity) => entity.row)];
  return { url, schema: definition.name, rows, migrations: definition.migrations };
}

function openOwnerRegistry<Owned extends Entities, Loaders>(
  definition: OwnerDefinition<Owned, Loaders>,
  database: Database,
  { urlOf, prove }: { readonly urlOf: (owner: string) => string; readonly prove: Prove },
): Registry<Owned> {
  const follows = definition.follows.map((feed) => ({
    ...feed,
    field: `${feed.feedPrefix}Changes`,
    prove,
    get url() {
      return urlOf(feed.owner);
    },
  }));
  return openRegistry(database, definition.entities, follows);
}

async function subgraphOf<Owned extends Entities, Loaders>(
  definition: OwnerDefinition<Owned, Loaders>,
  registry: Registry<Owned>,
  { modules }: Pick<Keeping, "modules">,
): ReturnType<typeof buildSubgraph> {
  const FeedResolver = feedResolverFor(definition.feedPrefix);
  const HouseResolver = houseResolverFor(definition.feedPrefix);
  return buildSubgraph({
    modules,
    resolvers: [new FeedResolver(registry), new HouseResolver(registry), ...definition.resolvers(registry)],
    orphanedTypes: definition.orphanedTypes ?? [],
    references: definition.references,
  });
}
