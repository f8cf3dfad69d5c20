// SPDX-License-Identifier: EUPL-1.2
import { type QueryPlan } from "@graphql-hive/router-query-planner";
import {
  type ASTNode,
  type DocumentNode,
  getOperationAST,
  getVariableValues,
  GraphQLError,
  Kind,
  print,
  visit,
} from "graphql";
import { ErrorCode, upstreamUnavailable } from "../../kit/errors";
import { conditionVariables, withoutConditions } from "../conditions";
import { type EngineParts } from "../engine";
import { deadlines, limits } from "../limits";
import { documentId } from "../trustedDocuments";
import { type FederatedGraph } from "./federatedGraph";
import { KeptByLength } from "./keptByLength";
import { type Variables } from "./literals";
import { OperationPlan } from "./operationPlan";
import { BusyFault, type Planner, UnplannedFault } from "./planning/planner";
import { withOwnNames } from "./planning/plannable";
import { steppedPlan } from "./planning/steppedPlan";
import { wantedOperation } from "./wantedOperation";

interface KnownDocument {
  /** The variables that its conditions look at; null without conditions. */
  readonly conditions: readonly string[] | null;
  /** By the operation and the values of those variables. */
  readonly forms: Map<string, { readonly planned: Promise<Planned>; readonly forget: () => void }>;
}

/** An error where the operation cannot be carried out as the client wrote it. */
type Planned = OperationPlan | GraphQLError;

/** Of one document; who varies its conditions more has them planned again. */
const formsKept = 8;

/** As long no planner is asked again for what one ended over, or took too long for; it may have been the machine. */
const unplannedMs = 60_000;

/**
 * The plans of documents, kept as long as the document is. An operation is planned as it is for the values of its
 * conditions, so a plan has none: nothing is fetched for what is skipped, and no key is skipped with a field.
 */
export class Plans {
  private readonly known = new WeakMap<DocumentNode, KnownDocument>();

  private readonly kept = new KeptByLength(limits.plansKept, limits.plannedText);

  /** @param asksBeforeWriter how often an operation is asked before its answers have a writer of their own */
  constructor(
    private readonly graph: FederatedGraph,
    private readonly planner: Planner,
    private readonly asksBeforeWriter: number,
    private readonly log?: EngineParts["log"],
  ) {}

  /** @param requestId of whoever is the first to ask for it, for the log */
  of(
    document: DocumentNode,
    operationName: string | null,
    variables: Variables,
    requestId?: string,
  ): Promise<Planned> {
    const { conditions, forms } = this.knownOf(document);
    const values = conditions?.length ? this.coerced(document, operationName, variables) : {};
    const form = JSON.stringify([operationName, conditions?.map((name) => values[name] ?? null)]);
    const known = forms.get(form);
    if (known) return known.planned;
    if (forms.size >= formsKept) for (const each of [...forms.values()]) each.forget();
    const forget = this.kept.keep(document.loc?.end ?? 0, () => forms.delete(form));
    const planned = this.planned(document, operationName, conditions && values).catch((fault: unknown) => {
      if (fault instanceof GraphQLError) return refusal(fault.message, fault.nodes);
      if (fault instanceof BusyFault) {
        forget();
        return upstreamUnavailable(
          "No plan is made for this operation now, for others are waited for. Try again.",
        );
      }
      if (!(fault instanceof UnplannedFault)) {
        forget();
        throw fault;
      }
      this.log?.error(
        { requestId, document: textId(document), operation: operationName, reason: fault.message },
        "no plan can be made for an operation",
      );
      setTimeout(forget, unplannedMs).unref();
      return refusal("No plan can be made for this operation. Ask for less of it at once.");
    });
    forms.set(form, { planned, forget });
    return planned;
  }

  private async planned(
    document: DocumentNode,
    operationName: string | null,
    values: Variables | null,
  ): Promise<OperationPlan> {
    refuseDeferred(document);
    const one = onlyOperation(document, operationName);
    const settled = values ? withoutConditions(one, values) : one;
    const planned = async (plan: PlanText, asksByInterface = false): Promise<OperationPlan> => {
      const wanted = wantedOperation(this.graph, settled, operationName, asksByInterface);
      const plans: QueryPlan[] = [];
      for (const text of wanted.asked.texts) plans.push(withOwnNames(await plan(text)));
      return new OperationPlan(this.graph, wanted, plans, this.asksBeforeWriter);
    };
    const atOnce: PlanText = (text) => this.planner.plan(text);
    const inSteps: PlanText = (text) => this.inSteps(text);
    let told: unknown;
    for (const plan of [atOnce, inSteps])
      for (const asksByInterface of this.graph.interfaceObjects.size > 0 ? [false, true] : [false]) {
        try {
          return await planned(plan, asksByInterface);
        } catch (fault) {
          if (fault instanceof BusyFault || fault instanceof GraphQLError) throw fault;
          if (told === undefined || fault instanceof UnplannedFault) told = fault;
          // The planner is not to end over much the same again.
          if (fault instanceof UnplannedFault) break;
        }
      }
    throw told;
  }

  private async inSteps(text: string): Promise<QueryPlan> {
    const { apiSchema: schema, keys } = this.graph;
    const withinMs = deadlines.planTurnMs;
    const plan = await steppedPlan(text, { schema, keys, planner: this.planner, withinMs });
    if (!plan) throw new Error("There is no entity in the operation.");
    return plan;
  }

  private knownOf(document: DocumentNode): KnownDocument {
    const known = this.known.get(document) ?? { conditions: conditionVariables(document), forms: new Map() };
    this.known.set(document, known);
    return known;
  }

  private coerced(document: DocumentNode, operationName: string | null, variables: Variables): Variables {
    const definitions = getOperationAST(document, operationName)?.variableDefinitions ?? [];
    return getVariableValues(this.graph.apiSchema, definitions, variables).coerced ?? {};
  }
}

type PlanText = (text: string) => Promise<QueryPlan>;

/** As a trusted document is called. */
const textId = (document: DocumentNode): string => documentId(document.loc?.source.body ?? print(document));

const refusal = (message: string, nodes?: readonly ASTNode[]): GraphQLError =>
  new GraphQLError(message, { ...(nodes && { nodes }), extensions: { code: ErrorCode.BAD_USER_INPUT } });

/** Conditions of another operation have no values here. */
function onlyOperation(document: DocumentNode, operationName: string | null): DocumentNode {
  const operation = getOperationAST(document, operationName);
  return {
    ...document,
    definitions: document.definitions.filter(
      (node) => node.kind !== Kind.OPERATION_DEFINITION || node === operation,
    ),
  };
}

function refuseDeferred(document: DocumentNode): void {
  visit(document, {
    Directive: (node) => {
      const { value: name } = node.name;
      if (name === "defer" || name === "stream")
        throw new GraphQLError(`This gateway answers at once: @${name} cannot be used.`, { nodes: node });
    },
    VariableDefinition: () => false,
    [Kind.ARGUMENT]: () => false,
  });
}
