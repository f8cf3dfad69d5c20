// SPDX-License-Identifier: EUPL-1.2
import { type Clock } from "../../kit/clock";
import { RequestMoments } from "../../kit/context";
import { type RunningSubgraph, serveGraphql } from "../../kit/graphqlServer";
import { type ServiceSettings } from "../../kit/ownerService";
import { buildSubgraph, served } from "../../kit/subgraph";
import { ChoiceResolver } from "./choice/choice.resolver";
import { type Context } from "./context";
import { CountedResolver } from "./counted/counted.resolver";
import { CoverageResolver } from "./coverage/coverage.resolver";
import { openProjectionDatabase } from "./database/projectionDatabase";
import { LandscapeResolver } from "./landscape/landscape.resolver";
import { type FactRepository } from "./projection/fact.repository";
import { keptFields } from "./projection/facts";
import { ProjectionRepository } from "./projection/projection.repository";
import { Projector } from "./projection/projector";
import { ReportResolver } from "./report/report.resolver";
import { RevisionResolver } from "./revision/revision.resolver";
import { TargetResolver } from "./target/target.resolver";
import { WhyNotResolver } from "./whyNot/whyNot.resolver";

export interface CoverageSettings extends ServiceSettings {
  /** A token with the role `projector`, for the owners. */
  readonly projectorToken: () => Promise<string>;
  readonly pauseMs?: number;
}

export interface RunningCoverage extends RunningSubgraph {
  readonly projection: ProjectionRepository;
  readonly projector: Projector;
}

/** The read side: who covers what where. It owns no facts and keeps a projection of the owners'. */
export async function startCoverage(settings: CoverageSettings): Promise<RunningCoverage> {
  const database = await openProjectionDatabase(settings.databaseUrl);
  const projection = new ProjectionRepository(database);
  await projection.settleForm(JSON.stringify(keptFields));
  const { schema } = await coverageSubgraph(projection.facts);
  const projector = new Projector({
    projection,
    urlOf: settings.urlOf,
    prove: settings.prove,
    token: settings.projectorToken,
    clock: settings.clock,
    log: settings.log,
    ...(settings.pauseMs === undefined ? {} : { pauseMs: settings.pauseMs }),
  });
  const server = await serveGraphql<Context>({
    ...settings,
    ...served(schema, settings.log),
    contextFor: (request) => ({ ...request, ...freshnessAndMoments(projection, settings.clock) }),
    ready: async () => projection.isBuilt().catch(() => false),
  }).catch(async (fault: unknown) => {
    await database.destroy();
    throw fault;
  });
  projector.start();
  const close = async (): Promise<void> => {
    await projector.stop();
    await server.close();
    await database.destroy();
  };
  return { url: server.url, ask: server.ask, projection, projector, close };
}

export async function coverageSubgraph(facts: FactRepository): ReturnType<typeof buildSubgraph> {
  return buildSubgraph({
    resolvers: [
      new CoverageResolver(facts),
      new WhyNotResolver(facts),
      new LandscapeResolver(facts),
      new ChoiceResolver(facts),
      new ReportResolver(facts),
      new RevisionResolver(facts),
      new CountedResolver(facts),
      new TargetResolver(facts),
    ],
    references: {},
  });
}

/** Both look at one reading of how far the projection is, so that an answer cannot contradict itself. */
function freshnessAndMoments(
  projection: ProjectionRepository,
  clock: Clock,
): Pick<Context, "freshness" | "moments"> {
  let read: ReturnType<ProjectionRepository["freshness"]> | null = null;
  const freshness: Context["freshness"] = () => (read ??= projection.freshness());
  const indexedAt = async (): Promise<Date> => (await freshness()).indexedAt;
  // That nothing was recorded yet is an answer here, or is refused where it is none (`checkRecorded`).
  return { freshness, moments: new RequestMoments(clock, indexedAt, () => null) };
}
