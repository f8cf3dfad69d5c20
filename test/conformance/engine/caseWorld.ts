// SPDX-License-Identifier: EUPL-1.2
import { assertCompositionSuccess, composeServices } from "@theguild/federation-composition";
import {
  type ExecutionResult,
  getVariableValues,
  GraphQLError,
  getOperationAST,
  parse,
  specifiedRules,
  validate,
} from "graphql";
import { type Engine, type Operation } from "../../../gateway/engine";
import { operationKindRule } from "../../../gateway/operationKind";
import { type CallSubgraph, type Transport } from "../../../gateway/subgraphCall";
import { readSupergraph, type Supergraph } from "../../../gateway/supergraph";
import { localTransport } from "../../../gateway/transport/localTransport";
import { type AskLocally } from "../../../kit/localCall";
import { candidates, withPlannerApart } from "./candidates";
import { type CandidateName, type EngineCase, type Question } from "./engineCase";
import { federationLink } from "./federationLink";
import { type MergedAnswer, MergedSchema } from "./mergedSchema";
import { Ownership } from "./ownership";
import { type Memory } from "./rows";
import { SubgraphService } from "./subgraphService";
import { TypeFamily } from "./typeFamily";

/** A case, composed and served: its subgraphs in memory, every engine over them, and the merged schema beside them. */
export class CaseWorld {
  readonly supergraph: Supergraph;
  private readonly services = new Map<string, SubgraphService>();
  private readonly merged: MergedSchema;
  private readonly engines = new Map<CandidateName, Promise<Engine>>();
  private memory: Memory = [];
  private down: readonly string[] = [];
  /** The names of the subgraphs that were called for the last question, in order. */
  called: string[] = [];

  /** @param inProcess asks the subgraphs as functions instead of as if over a wire */
  constructor(
    { subgraphs, rows, holes = {}, endsPlanner = false }: Omit<EngineCase, "name" | "rests" | "questions">,
    private readonly inProcess = false,
    private readonly makers = endsPlanner ? withPlannerApart : candidates,
  ) {
    const documents = new Map(
      Object.entries(subgraphs).map(([name, { sdl }]) => [name, parse(federationLink + sdl)]),
    );
    const family = new TypeFamily([...documents.values()]);
    for (const [name, source] of Object.entries(subgraphs))
      this.services.set(name, new SubgraphService(name, source, rows, family, holes[name] ?? []));
    const composed = composeServices(
      [...documents].map(([name, typeDefs]) => ({ name, typeDefs, url: `http://${name}.invalid/graphql` })),
    );
    assertCompositionSuccess(composed);
    this.supergraph = readSupergraph(composed.supergraphSdl, {});
    this.merged = new MergedSchema({
      schema: readSupergraph(composed.supergraphSdl, {}).apiSchema,
      rows,
      ownership: new Ownership(documents, family),
      holes,
    });
  }

  /** The operation as an engine gets it, or why no engine may get it. */
  operationOf({ query, variables = {}, operationName }: QuestionText): Operation | readonly GraphQLError[] {
    const schema = this.supergraph.apiSchema;
    const document = parse(query);
    const errors = validate(schema, document, [...specifiedRules, operationKindRule]);
    if (errors.length > 0) return errors;
    const operation = getOperationAST(document, operationName ?? null);
    if (!operation) return [new GraphQLError("No operation of that name.")];
    const { errors: faults } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
    return faults ?? { document, operationName: operationName ?? null, variables, headers: {} };
  }

  mergedAnswer(operation: Operation, down?: readonly string[]): Promise<MergedAnswer> {
    return this.merged.answer(operation, down);
  }

  async engineAnswer(
    name: CandidateName,
    operation: Operation,
    down: readonly string[] = [],
  ): Promise<ExecutionResult> {
    this.memory = [];
    this.called = [];
    this.down = down;
    return (await this.engine(name)).execute(operation);
  }

  /** The same as who sends it on as JSON gets it; undefined from an engine that writes nothing. */
  async writtenAnswer(
    name: CandidateName,
    operation: Operation,
    down: readonly string[] = [],
  ): Promise<ExecutionResult | Buffer | undefined> {
    this.memory = [];
    this.called = [];
    this.down = down;
    return (await this.engine(name)).write?.(operation);
  }

  /** In every way that the engine can be asked. */
  async everyAnswer(
    name: CandidateName,
    operation: Operation,
    down?: readonly string[],
  ): Promise<readonly ExecutionResult[]> {
    const answer = await this.engineAnswer(name, operation, down);
    const written = await this.writtenAnswer(name, operation, down);
    if (!written) return [answer];
    return [answer, Buffer.isBuffer(written) ? (JSON.parse(written.toString()) as ExecutionResult) : written];
  }

  async close(): Promise<void> {
    for (const engine of this.engines.values()) await (await engine).close();
  }

  private engine(name: CandidateName): Promise<Engine> {
    const known = this.engines.get(name);
    if (known) return known;
    const create = this.makers[name];
    if (!create) throw new Error(`There is no engine ${name}.`);
    const callSubgraph = this.inProcess ? this.local.call : this.call;
    const made = create({ supergraphSdl: this.supergraph.sdl, callSubgraph });
    this.engines.set(name, made);
    return made;
  }

  private get local(): Transport {
    const asks = [...this.services].map(([name, service]): [string, AskLocally] => {
      const ask = service.local(() => this.memory);
      return [
        name,
        (question) => {
          this.called.push(name);
          return this.down.includes(name) ? Promise.reject(new Error("It is down.")) : ask(question);
        },
      ];
    });
    return localTransport({
      subgraphs: Object.fromEntries(asks),
      deadlineMs: 10_000,
      prove: null,
      otherwise: { call: this.call, close: () => Promise.resolve() },
    });
  }

  private readonly call: CallSubgraph = async ({ subgraph, query, variables = {} }) => {
    this.called.push(subgraph);
    const service = this.services.get(subgraph);
    if (!service) throw new Error(`The supergraph has no subgraph ${subgraph}.`);
    if (this.down.includes(subgraph))
      return { data: null, errors: [new GraphQLError(`${subgraph} cannot be reached`)] };
    // As over a wire: nothing of what the subgraph holds is shared with the engine.
    const answer = await service.answer(
      query,
      JSON.parse(JSON.stringify(variables)) as typeof variables,
      this.memory,
    );
    const { data, errors } = JSON.parse(JSON.stringify(answer)) as ExecutionResult;
    return {
      data: data ?? null,
      ...(errors && {
        errors: errors.map(({ message, path }) => new GraphQLError(message, path ? { path } : {})),
      }),
    };
  };
}

type QuestionText = Pick<Question, "query" | "variables" | "operationName">;
