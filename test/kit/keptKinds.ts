// SPDX-License-Identifier: EUPL-1.2
// Every kind of entity that an owner keeps, and where its versions stand, from what the services themselves declare.
import { getMetadataArgsStorage } from "typeorm";
import { type VersionedEntity } from "../../kit/versioned/entity";
import { type FactDeclaration } from "../../kit/versioned/fact";
import { type Entities } from "../../kit/versioned/registry";
import { entities as contracts } from "../../services/contracts/entities";
import { entities as municipalities } from "../../services/municipalities/entities";
import { entities as providers } from "../../services/providers/entities";
import { entities as quality } from "../../services/quality/entities";

export interface KeptKind {
  readonly owner: string;
  /** As its owner names the entity, such as `contractLine`. */
  readonly name: string;
  readonly entity: VersionedEntity;
  /** With its schema, such as `contracts.contract_line`. */
  readonly table: string;
  columnOf(fact: string): string;
}

const owned: Readonly<Record<string, Entities>> = { providers, contracts, municipalities, quality };

export const keepingOwners: readonly string[] = Object.keys(owned);

export const keptKinds: readonly KeptKind[] = Object.entries(owned).flatMap(([owner, entities]) =>
  Object.entries(entities).map(([name, entity]) => kindOf(owner, name, entity)),
);

/** The facts of a kind that name another entity. */
export const linksOf = ({ entity }: KeptKind): [string, FactDeclaration][] =>
  Object.entries(entity.facts).filter(([, fact]) => fact.kind === "link");

function kindOf(owner: string, name: string, entity: VersionedEntity): KeptKind {
  const { tables, columns } = getMetadataArgsStorage();
  const table = tables.find(({ target }) => target === entity.row)?.name;
  if (table === undefined) throw new Error(`No table is declared for a ${entity.typeName}.`);
  return {
    owner,
    name,
    entity,
    table: `${owner}.${table}`,
    columnOf: (fact) => {
      const column = columns.find((each) => each.target === entity.row && each.propertyName === fact);
      if (column?.options.name === undefined) throw new Error(`No column is declared for ${name}.${fact}.`);
      return column.options.name;
    },
  };
}
