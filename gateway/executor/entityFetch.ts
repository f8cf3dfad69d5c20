// SPDX-License-Identifier: EUPL-1.2
import {
  type EntityBatchAlias,
  type FetchNode,
  type FlattenNodePathSegment,
  type BatchFetchNode,
} from "@graphql-hive/router-query-planner";
import { type GraphQLError } from "graphql";
import { type AnswerShape, answerShape, type AskedEntities, askedEntities } from "./answerShape";
import { placeFaults } from "./faultPlaces";
import { EntityIndex } from "./entityIndex";
import { type Collect, compilePath } from "./flattenPath";
import { type Gathering, type Step, variablesOf } from "./gathering";
import { Hole, holeOf, unknownEntity } from "./hole";
import { type Gathered, isObject, markHoles, type Merging } from "./merging";
import { noAnswer } from "./noAnswer";
import { compileRepresentation, type Represent } from "./representation";
import { compileRewrites, renamedKeys, type Rewrite, withRenamed } from "./rewrites";
import { type FetchParts } from "./rootFetch";
import { wholeHole } from "./wholeHole";

/** One `_entities` of an operation: which entities, what is told of each, and where the answers go. */
interface Entities {
  /** Its name in the answer. */
  readonly name: string;
  readonly variable: string;
  readonly collects: readonly Collect[];
  readonly represent: Represent;
  readonly rewriteInput: Rewrite | null;
  readonly rewriteOutput: Rewrite | null;
  readonly renamed: ReadonlyMap<string, string>;
  readonly shape: AnswerShape;
  /** What is asked of them, and of whom. */
  readonly question: string;
}

/** Entities to ask for, each once, with all the objects that stand for it. */
interface Asked {
  readonly representations: Gathered[];
  readonly objects: Gathered[][];
}

/** More fields of entities at one place of the answer. */
export function compileEntityFetch(
  path: readonly FlattenNodePathSegment[],
  node: FetchNode,
  parts: FetchParts,
): Step {
  const { requires = [], inputRewrites = [], outputRewrites = [] } = node;
  const asAlias = {
    alias: "_entities",
    representationsVariableName: "representations",
    paths: [[...path]],
    requires,
    inputRewrites,
    outputRewrites,
  };
  return compileEntities(node, [asAlias], parts);
}

/** Fields of entities at several places, asked of one subgraph in one call. */
export function compileBatchFetch(node: BatchFetchNode, parts: FetchParts): Step {
  return compileEntities(node, node.entityBatch.aliases, parts);
}

function compileEntities(
  node: FetchNode | BatchFetchNode,
  aliases: readonly EntityBatchAlias[],
  parts: FetchParts,
): Step {
  const { serviceName: subgraph, operation, variableUsages = [] } = node;
  const { merging, argumentFaults, questions } = parts;
  const fetch = { subgraph, operation, kind: "query" } as const;
  const shape = answerShape(operation);
  const asking = askedEntities(operation);
  const all = aliases.map((alias) => compileAlias(alias, shape, asking.get(alias.alias), subgraph, parts));
  return async (gathering) => {
    const asked = all.map((entities) => entitiesIn(gathering, entities, merging));
    if (asked.every(({ representations }) => representations.length === 0)) return;
    const variables = variablesOf(gathering, variableUsages);
    all.forEach(({ variable }, index) => (variables[variable] = asked[index]?.representations));
    const { data, errors = [] } = await gathering.call(fetch, variables);
    const answer = isObject(data) ? data : {};
    const renamed = new Map(all.flatMap((entities) => [...entities.renamed]));
    const { general, contradicted } =
      errors.length > 0 ? placeFaults(errors, answer, shape, renamed) : { general: [], contradicted: [] };
    all.forEach((entities, index) => {
      const { objects, representations } = asked[index] as Asked;
      const given = answer[entities.name];
      const isWhole = Array.isArray(given) && given.length === objects.length;
      if (!isWhole) {
        const hole = lacking(given, entities, general);
        for (const each of objects) for (const object of each) markHoles(object, entities.shape, hole);
        return;
      }
      entities.rewriteOutput?.(given);
      const comesAgain = (questions.get(entities.question) ?? 0) > 1;
      const answered = comesAgain && errors.length === 0 ? answeredOf(gathering, entities.question) : null;
      objects.forEach((each, position) => {
        const entity: unknown = given[position];
        if (isObject(entity)) answered?.set(representations[position] as Gathered, entity);
        for (const object of each) {
          if (isObject(entity)) merging.merge(object, entity, entities.shape);
          else markHoles(object, entities.shape, holeFor(entity));
        }
      });
    });
    const isTold = all.some(({ name }) => !Array.isArray(answer[name]));
    if (!isTold) for (const error of general) gathering.contradictions.push({ error, from: null, below: [] });
    for (const error of contradicted) {
      const [name, position, ...below] = error.path ?? [];
      const index = all.findIndex((entities) => entities.name === name);
      const from = typeof position === "number" ? asked[index]?.objects[position]?.[0] : undefined;
      gathering.contradictions.push({ error, from: from ?? null, below });
    }
  };

  function holeFor(entity: unknown): Hole {
    if (entity instanceof Hole) return entity;
    return entity === null ? unknownEntity : holeOf(noAnswer(subgraph, "gave an entity that is no object"));
  }

  function lacking(given: unknown, { shape: within }: Entities, general: readonly GraphQLError[]): Hole {
    if (given instanceof Hole) {
      const faults = given.faults.map((fault) => ({ ...fault, below: fault.below.slice(1) }));
      return new Hole(faults);
    }
    if (Array.isArray(given)) return holeOf(noAnswer(subgraph, "answered about another number of entities"));
    return wholeHole(subgraph, within, general, argumentFaults);
  }
}

function compileAlias(
  alias: EntityBatchAlias,
  operation: AnswerShape,
  asked: AskedEntities | undefined,
  subgraph: string,
  parts: FetchParts,
): Entities {
  const { types, questions } = parts;
  const { alias: name, representationsVariableName: variable, paths, requires } = alias;
  const { inputRewrites = [], outputRewrites = [] } = alias;
  const renamed = renamedKeys(outputRewrites);
  const shape = operation.fields.get(name);
  if (!shape || !asked) throw new Error("The plan asks for entities, and then for no field of them.");
  const question = `${subgraph} ${asked.text}`;
  questions.set(question, (questions.get(question) ?? 0) + 1);
  return {
    name,
    variable,
    collects: paths.map((path) => compilePath(path, types)),
    represent: compileRepresentation(requires, subgraph, asked.types, parts),
    rewriteInput: compileRewrites(inputRewrites, types),
    rewriteOutput: compileRewrites(outputRewrites, types),
    renamed,
    shape: withRenamed(shape, renamed),
    question,
  };
}

function answeredOf({ answered }: Gathering, question: string): EntityIndex<Gathered> {
  const known = answered.get(question) ?? new EntityIndex<Gathered>();
  answered.set(question, known);
  return known;
}

/** Each entity once, and none that was asked the same before: an answer can come by an entity along several ways. */
function entitiesIn(gathering: Gathering, entities: Entities, merging: Merging): Asked {
  const { collects, represent, rewriteInput, shape, question } = entities;
  const found: Gathered[] = [];
  for (const collect of collects) collect(gathering.data, found);
  const answered = gathering.answered.get(question);
  const asked: Asked = { representations: [], objects: [] };
  const positions = new EntityIndex<number>();
  for (const object of found) {
    const representation = represent(object);
    if (representation === null) continue;
    if (representation instanceof Hole) {
      markHoles(object, shape, representation);
      continue;
    }
    rewriteInput?.(representation);
    const known = answered?.get(representation);
    const position = positions.get(representation);
    if (known) {
      merging.merge(object, known, shape);
    } else if (position !== undefined) {
      asked.objects[position]?.push(object);
    } else {
      positions.set(representation, asked.objects.length);
      asked.representations.push(representation);
      asked.objects.push([object]);
    }
  }
  return asked;
}
