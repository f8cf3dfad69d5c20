// SPDX-License-Identifier: EUPL-1.2

/** A kind of list that can be imported. What its columns are, the graph says. */
export interface Kind {
  /** As people call it. */
  readonly name: string;
  readonly english: string;
  /** The owner that keeps these, as the names of its mutations end. */
  readonly owner: string;
  /** As the owner names them; each row says something of each. */
  readonly entities: readonly string[];
  /** The facts that its id is made of, with a slash between them; without, the id is a column. */
  readonly idParts?: readonly string[];
  /** A link of the second entity that is the id of the first. */
  readonly link?: string;
}

export const kinds: readonly Kind[] = [
  { name: "aanbieders", english: "providers", owner: "Providers", entities: ["provider"] },
  {
    name: "contracten",
    english: "contracts",
    owner: "Contracts",
    entities: ["contract", "contractLine"],
    link: "contractId",
  },
  { name: "opnamestops", english: "admission-stops", owner: "Contracts", entities: ["admissionStop"] },
  { name: "wachttijden", english: "waiting-times", owner: "Contracts", entities: ["waitingTime"] },
  {
    name: "inzet",
    english: "deployments",
    owner: "Municipalities",
    entities: ["deployment"],
    idParts: ["municipalityId", "segmentId"],
  },
];

export const kindNamed = (name: string): Kind | undefined =>
  kinds.find((kind) => kind.name === name || kind.english === name);

export const kindNames = kinds.map(({ name }) => name).join(", ");
