// SPDX-License-Identifier: EUPL-1.2
import { type Period } from "../kit/localDate";
import { factNames, type VersionedEntity } from "../kit/versioned/entity";
import { type Registration } from "../kit/versioned/register";
import { type VersionRow } from "../kit/versioned/version.row";

/** Entities of one kind that have most of their facts and days in common; each says only what differs. */
export interface Group extends Period {
  /** For people who read the file. */
  readonly about: string;
  readonly facts: object;
  readonly entities: readonly (Partial<Period> & { readonly id: string })[];
}

/**
 * A group written out. The files are data, so the compiler cannot hold them to the facts of the entity: a fact that is
 * missing or misspelt is found here, before the database fills it in.
 */
export function registrationsOf(
  group: Group,
  entity: Pick<VersionedEntity, "typeName" | "facts">,
): Registration<VersionRow>[] {
  return group.entities.map(({ id, validFrom, validUntil, ...own }) => {
    const facts = { ...group.facts, ...own };
    const wrong = difference(Object.keys(facts), factNames(entity));
    if (wrong.length > 0) {
      throw new Error(
        `The demo landscape has ${entity.typeName} ${id} with missing or unknown facts: ${wrong.join(", ")}.`,
      );
    }
    return {
      id,
      facts,
      validFrom: validFrom === undefined ? group.validFrom : validFrom,
      validUntil: validUntil === undefined ? group.validUntil : validUntil,
    };
  });
}

const difference = (names: readonly string[], others: readonly string[]): string[] => [
  ...names.filter((name) => !others.includes(name)),
  ...others.filter((name) => !names.includes(name)),
];
