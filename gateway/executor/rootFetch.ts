// SPDX-License-Identifier: EUPL-1.2
import { type FetchNode } from "@graphql-hive/router-query-planner";
import { answerShape } from "./answerShape";
import { type ArgumentFaults } from "./argumentFaults";
import { type EntityKeys } from "./entityKeys";
import { type FieldRequirements } from "./fieldRequirements";
import { placeFaults } from "./faultPlaces";
import { type Step, variablesOf } from "./gathering";
import { isObject, markHoles, type Merging } from "./merging";
import { compileRewrites, renamedKeys, withRenamed } from "./rewrites";
import { type TypeConditions } from "./typeConditions";
import { wholeHole } from "./wholeHole";

export interface FetchParts {
  readonly types: TypeConditions;
  readonly keys: EntityKeys;
  readonly requirements: FieldRequirements;
  readonly merging: Merging;
  readonly argumentFaults: ArgumentFaults;
  /** What is asked of entities, and in how many fetches of the plan. */
  readonly questions: Map<string, number>;
}

/** A fetch of fields of the query or the mutation itself. */
export function compileRootFetch(node: FetchNode, { types, merging, argumentFaults }: FetchParts): Step {
  const { serviceName: subgraph, operation, variableUsages = [], outputRewrites = [] } = node;
  const fetch = {
    subgraph,
    operation,
    kind: node.operationKind === "mutation" ? "mutation" : "query",
  } as const;
  const renamed = renamedKeys(outputRewrites);
  const asked = answerShape(operation);
  const shape = withRenamed(asked, renamed);
  const rewrite = compileRewrites(outputRewrites, types);
  return async (gathering) => {
    const { data, errors = [] } = await gathering.call(fetch, variablesOf(gathering, variableUsages));
    if (!isObject(data)) {
      markHoles(gathering.data, shape, wholeHole(subgraph, shape, errors, argumentFaults));
      return;
    }
    if (errors.length > 0) {
      const { general, contradicted } = placeFaults(errors, data, shape, renamed);
      for (const error of general) gathering.contradictions.push({ error, from: null, below: [] });
      for (const error of contradicted)
        gathering.contradictions.push({ error, from: gathering.data, below: error.path ?? [] });
    }
    rewrite?.(data);
    merging.merge(gathering.data, data, shape);
  };
}
