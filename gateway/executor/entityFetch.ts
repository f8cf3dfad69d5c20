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
import { AskedOnce } from "./askedOnce";
import { EntityIndex } from "./entityIndex";
import { type Collect, compilePath } from "./flattenPath";
import { type Gathering, type Step, variablesOf } from "./gathering";
import { Hole, holeOf, unknownEntity } from "./hole";
import { type Gathered, isObject, markHoles, type Merging } from "./merging";
import { noAnswer } from "./noAnswer";
import { PartialFetches } from "./partialFetches";
import { compileRepresentation, type Representing } from "./representation";
import { compileRewrites, renamedKeys, type Rewrite, withRenamed } from "./rewrites";
import { type FetchParts } from "./rootFetch";
import { wholeHole } from "./wholeHole";

/** One `_entities` of an operation: which entities, what is told of each, and where the answers go. */
interface Entities {
  /** Its name in the answer. */
  readonly name: string;
  readonly variable: string;
  readonly collects: readonly Collect[];
  readonly representing: Representing;
  /** For entities of which something is missing. */
  readonly partial: PartialFetches<EntityFetch>;
  readonly rewriteInput: Rewrite | null;
  readonly rewriteOutput: Rewrite | null;
  readonly renamed: ReadonlyMap<string, string>;
  readonly shape: AnswerShape;
  /** What is asked of them, and of whom. */
  readonly question: string;
}

/** One operation of the plan for the entities of one subgraph. */
interface EntityFetch {
  readonly all: readonly Entities[];
  /** @param asked for each of `all` */
  ask(gathering: Gathering, asked: readonly AskedOnce[]): Promise<void>;
}

/** The entities of fetches that ask less of them than the plan does. */
type PartialAsked = Map<EntityFetch, AskedOnce>;

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
  const fetch = compileFetch(node, aliases, parts);
  return async (gathering) => {
    const partial: PartialAsked = new Map();
    const asked = fetch.all.map((entities) => entitiesIn(gathering, entities, parts.merging, partial));
    if (partial.size === 0) return fetch.ask(gathering, asked);
    const others = [...partial].map(([other, own]) => other.ask(gathering, [own]));
    await Promise.all([fetch.ask(gathering, asked), ...others]);
  };
}

function compileFetch(
  node: Pick<FetchNode, "serviceName" | "operation" | "variableUsages">,
  aliases: readonly EntityBatchAlias[],
  parts: FetchParts,
): EntityFetch {
  const { serviceName: subgraph, operation, variableUsages = [] } = node;
  const { merging, argumentFaults, questions } = parts;
  const fetch = { subgraph, operation, kind: "query" } as const;
  const shape = answerShape(operation);
  const asking = askedEntities(operation);
  const all = aliases.map((alias) => compileAlias(alias, node, shape, asking.get(alias.alias), parts));
  return { all, ask };

  async function ask(gathering: Gathering, asked: readonly AskedOnce[]): Promise<void> {
    if (asked.every(({ representations }) => representations.length === 0)) return;
    const variables = variablesOf(gathering, variableUsages);
    all.forEach(({ variable }, index) => (variables[variable] = asked[index]?.representations));
    const { data, errors = [] } = await gathering.call(fetch, variables);
    const answer = isObject(data) ? data : {};
    const renamed = new Map(all.flatMap((entities) => [...entities.renamed]));
    const { general, contradicted } =
      errors.length > 0 ? placeFaults(errors, answer, shape, renamed) : { general: [], contradicted: [] };
    all.forEach((entities, index) => {
      const { objects, representations } = asked[index] as AskedOnce;
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
  }

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
  node: Pick<FetchNode, "serviceName" | "operation" | "variableUsages">,
  within: AnswerShape,
  asked: AskedEntities | undefined,
  parts: FetchParts,
): Entities {
  const { serviceName: subgraph, variableUsages = [] } = node;
  const { types, questions, requirements } = parts;
  const { alias: name, representationsVariableName: variable, paths, requires } = alias;
  const { inputRewrites = [], outputRewrites = [] } = alias;
  const renamed = renamedKeys(outputRewrites);
  const shape = within.fields.get(name);
  if (!shape || !asked) throw new Error("The plan asks for entities, and then for no field of them.");
  const question = `${subgraph} ${asked.text}`;
  questions.set(question, (questions.get(question) ?? 0) + 1);
  const representing = compileRepresentation(requires, subgraph, asked.types, parts);
  const partial = new PartialFetches<EntityFetch>({
    subgraph,
    operation: node.operation,
    name,
    representing,
    types,
    requirements,
    compile({ operation, variables }) {
      const usages = variableUsages.filter((one) => variables.has(one));
      return compileFetch({ ...node, operation, variableUsages: usages }, [alias], parts);
    },
  });
  return {
    name,
    variable,
    collects: paths.map((path) => compilePath(path, types)),
    representing,
    partial,
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

/** None that was asked the same before: an answer can come by an entity along several ways. */
function entitiesIn(
  gathering: Gathering,
  entities: Entities,
  merging: Merging,
  partial: PartialAsked,
): AskedOnce {
  const found: Gathered[] = [];
  for (const collect of entities.collects) collect(gathering.data, found);
  const answered = gathering.answered.get(entities.question);
  const asked = new AskedOnce();
  for (const object of found) {
    const representation = entities.representing.whole(object);
    if (representation === null) continue;
    if (representation instanceof Hole) {
      askInPart(object, entities, representation, partial);
      continue;
    }
    entities.rewriteInput?.(representation);
    const known = answered?.get(representation);
    if (known) merging.merge(object, known, entities.shape);
    else asked.add(representation, object);
  }
  return asked;
}

/** What can be asked of it although something is missing. */
function askInPart(object: Gathered, entities: Entities, hole: Hole, asked: PartialAsked): void {
  const { partial, shape, renamed, rewriteInput } = entities;
  const part = partial.of(object);
  if (!part) {
    markHoles(object, shape, hole);
    return;
  }
  for (const [name, why] of part.lost)
    for (const shown of [name, renamed.get(name) ?? name])
      markHoles(object, { fields: new Map([[shown, shape.fields.get(shown) ?? null]]) }, why);
  if (!part.fetch) return;
  rewriteInput?.(part.told);
  const own = asked.get(part.fetch) ?? new AskedOnce();
  asked.set(part.fetch, own);
  own.add(part.told, object);
}
