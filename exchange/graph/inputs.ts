// SPDX-License-Identifier: EUPL-1.2
import { type Gateway } from "./gateway";

/** A type as the graph names it; wrapped in lists and demands when it is one of those. */
export interface TypeShape {
  readonly kind: string;
  readonly name: string | null;
  readonly enumValues?: readonly { readonly name: string; readonly description: string | null }[] | null;
  readonly ofType?: TypeShape | null;
}

export interface InputField {
  readonly name: string;
  readonly description: string | null;
  readonly type: TypeShape;
}

/** What the graph takes as the facts of one entity. */
export interface FactsInput {
  /** Of the field of the owner's change that is about it. */
  readonly description: string | null;
  readonly fields: readonly InputField[];
}

/** By entity, as its owner names it. */
export type Inputs = ReadonlyMap<string, FactsInput>;

export interface EntityOfOwner {
  /** As the names of its mutations end. */
  readonly owner: string;
  readonly entity: string;
}

interface Described {
  readonly inputFields: readonly InputField[] | null;
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/**
 * Asks the graph for the inputs of these entities, and for nothing else of its schema. Not from a copy of our own: a
 * fact that was added since would be taken for one that a list leaves empty.
 */
export function inputsQuery(entities: readonly EntityOfOwner[]): string {
  const owners = [...new Set(entities.map(({ owner }) => owner))];
  const choices = owners.map(
    (owner) => `choice${owner}: __type(name: "${owner}Change") { inputFields { name description } }`,
  );
  const facts = entities.map(
    ({ entity }) => `${entity}: __type(name: "${capitalised(entity)}Facts") { inputFields { ...Field } }`,
  );
  return `query ImportInputs { ${[...choices, ...facts].join(" ")} }
    fragment Field on __InputValue { name description type { ...Named ofType { ...Named ofType { ...Named ofType { ...Named } } } } }
    fragment Named on __Type { kind name enumValues { name description } }`;
}

export async function inputsOf(gateway: Gateway, entities: readonly EntityOfOwner[]): Promise<Inputs> {
  return inputsIn(await gateway.ask<Record<string, Described | null>>(inputsQuery(entities)), entities);
}

export function inputsIn(
  answer: Readonly<Record<string, Described | null>>,
  entities: readonly EntityOfOwner[],
): Inputs {
  return new Map(
    entities.map(({ owner, entity }) => {
      const choice = answer[`choice${owner}`]?.inputFields?.find(({ name }) => name === entity);
      const fields = answer[entity]?.inputFields;
      if (!choice || !fields) throw new Error(`The graph has no operation on ${entity} of ${owner}.`);
      return [entity, { description: choice.description, fields }];
    }),
  );
}
