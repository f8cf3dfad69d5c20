// SPDX-License-Identifier: EUPL-1.2
import { type QueryPlan } from "@graphql-hive/router-query-planner";
import { type ExecutionResult, type FieldNode } from "graphql";
import { type Operation } from "../engine";
import { type CallSubgraph } from "../subgraphCall";
import { ArgumentFaults } from "./argumentFaults";
import { Completion } from "./completion";
import { type FederatedGraph } from "./federatedGraph";
import { type Contradiction, type Gathering, type Step } from "./gathering";
import { unknownEntity } from "./hole";
import { introspect } from "./introspection";
import { type Variables } from "./literals";
import { type Gathered, Merging } from "./merging";
import { contradictionPath } from "./contradictions";
import { Selection } from "./selection";
import { compileSteps } from "./steps";
import { type WantedOperation } from "./wantedOperation";
import { AnswerWriter } from "./writing/answerWriter";

export type Asking = Pick<Operation, "variables" | "headers" | "gone">;

/** What is carried out at once: a query as a whole, or one field of a mutation. */
interface Part {
  readonly step: Step;
  /** Of the field of the mutation, in gathered data. */
  readonly name: string;
}

/** One operation, planned and compiled: what is left for each request is to carry it out. */
export class OperationPlan {
  private readonly parts: readonly Part[];
  private readonly selection: Selection;
  private readonly introspection: readonly FieldNode[];
  /** Of a mutation of several fields, one may be refused when another was carried out. */
  private readonly isOneQuestion: boolean;
  private asks = 0;
  private writer: AnswerWriter | null = null;

  /**
   * @param plans one for each text that was asked, in order
   * @param asksBeforeWriter how often it is asked before its answers have a writer of their own
   */
  constructor(
    private readonly graph: FederatedGraph,
    private readonly wanted: WantedOperation,
    plans: readonly QueryPlan[],
    private readonly asksBeforeWriter: number,
  ) {
    const { types, keys, requirements, apiSchema: schema } = graph;
    const { operation, fragments, rootType, roots, asked } = wanted;
    const parts = {
      types,
      keys,
      requirements,
      merging: new Merging(types),
      argumentFaults: new ArgumentFaults(asked.arguments.variables),
      questions: new Map<string, number>(),
    };
    this.isOneQuestion = plans.length <= 1;
    const names = [...roots.values()].flatMap(([node]) =>
      node && !node.name.value.startsWith("__") ? [asked.nameOf(node)] : [],
    );
    this.parts = plans.flatMap(({ node }, place) =>
      node ? [{ step: compileSteps(node, parts), name: names[place] as string }] : [],
    );
    this.introspection = [...roots.values()]
      .flat()
      .filter(({ name }) => name.value === "__schema" || name.value === "__type");
    this.selection = new Selection(
      {
        schema,
        fragments,
        nameOf: (node) => asked.nameOf(node),
        needsTypename: (type, inner) => asked.needsTypename(type, inner),
      },
      rootType,
      [operation.selectionSet],
    );
  }

  async execute(asking: Asking, callSubgraph: CallSubgraph): Promise<ExecutionResult> {
    return this.completed(await this.gathered(asking, callSubgraph), asking.variables);
  }

  /** The body of the answer, if there is nothing to tell but the data. */
  async write(asking: Asking, callSubgraph: CallSubgraph): Promise<ExecutionResult | Buffer> {
    const gathering = await this.gathered(asking, callSubgraph);
    return this.written(gathering) ?? this.completed(gathering, asking.variables);
  }

  private written({ data, contradictions }: Gathering): Buffer | null {
    if (contradictions.length > 0 || this.introspection.length > 0) return null;
    // It takes longer to be made than many an answer to be completed, and most documents of a passer-by come once.
    if (this.asks++ === this.asksBeforeWriter) this.writer = AnswerWriter.for(this.selection);
    return this.writer?.write(data) ?? null;
  }

  private async gathered(
    { variables, headers, gone }: Asking,
    callSubgraph: CallSubgraph,
  ): Promise<Gathering> {
    const data: Gathered = {};
    const contradictions: Contradiction[] = [];
    const asked = this.wanted.asked.arguments.variables;
    const gathering: Gathering = {
      data,
      contradictions,
      answered: new Map(),
      variable: (name) => asked.get(name)?.valueIn(variables),
      call: ({ subgraph, operation, kind }, values) =>
        callSubgraph({
          subgraph,
          url: this.graph.urlOf(subgraph),
          kind,
          query: operation,
          variables: values,
          operationName: undefined,
          headers,
          gone,
        }),
    };
    let isLost = false;
    for (const [place, { step, name }] of this.parts.entries()) {
      // Nobody would hear what the next field of a mutation did. 6.4.4 has it cancelled, and no error is about it.
      if (isLost) {
        data[name] = unknownEntity;
        continue;
      }
      // A field of a mutation may have changed what was answered before it.
      gathering.answered.clear();
      await step(gathering);
      isLost = place + 1 < this.parts.length && this.selection.isLostBy(name, data);
    }
    return gathering;
  }

  private completed({ data, contradictions }: Gathering, variables: Variables): ExecutionResult {
    const completion = new Completion(this.isOneQuestion);
    if (this.introspection.length > 0) {
      const { operation, fragments, asked } = this.wanted;
      const { introspection } = this;
      const found = introspect(this.graph.apiSchema, operation, fragments, introspection, variables);
      for (const node of introspection)
        data[asked.nameOf(node)] = found.data?.[(node.alias ?? node.name).value];
      for (const error of found.errors ?? []) completion.tellError(error, error.path ?? null);
    }
    const answer = this.selection.completeRoot(data, completion);
    for (const contradiction of contradictions)
      completion.tellError(contradiction.error, contradictionPath(contradiction, data, this.selection));
    const errors = completion.errors();
    return { ...(errors.length > 0 && { errors }), data: completion.isRefused ? null : answer };
  }
}
