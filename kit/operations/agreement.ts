// SPDX-License-Identifier: EUPL-1.2
import { type Fault } from "../fault";
import { type Entities, type Repositories } from "../versioned/registry";
import { type VersionRow } from "../versioned/version.row";
import { type Disclosure } from "./disclosure";
import { type MayKnow } from "./referrers";

/** What is wrong with entities together, of which each by itself may be right. */
export interface Contradiction {
  /** What stands against what. One with the same key that was there before a change was left as it was. */
  readonly key: string;
  /** Of which entity it can be told, and how; the first of these that was changed is refused. */
  readonly told: readonly {
    /** As the owner names it. */
    readonly entity: string;
    readonly id: string;
    readonly fault: Fault;
  }[];
}

/** What has to agree among the entities of one owner, whichever of them is changed. */
export interface Agreement<Owned extends Entities = Entities> {
  /** The kinds of entity that it is about, as the owner names them. */
  readonly about: readonly (keyof Owned & string)[];
  /**
   * What does not agree since the changes, among what was changed and what belongs with it. A batch may have changed a
   * hundred thousand: it looks at a part of them at a time, and remembers no more than ids.
   */
  newContradictions(
    this: void,
    changed: ChangedIds,
    within: AgreementReading<Owned>,
  ): AsyncIterable<Contradiction>;
}

/** The ids that were changed of each kind that an agreement is about. */
export type ChangedIds = Readonly<Record<string, readonly string[]>>;

/** One transaction, at whose end everything has to agree. */
export interface AgreementReading<Owned extends Entities> {
  readonly repositories: Repositories<Owned>;
  readonly recordedAt: Date;
  readonly mayKnow: MayKnow;
  /** What its author may know of what is not public, as it is now: made anew for each use. */
  readonly disclosureNow: () => Disclosure;
}

/** Compiles an agreement against the entities of its owner. */
export const agreement = <Owned extends Entities>(made: Agreement<Owned>): Agreement => made;

/** What the register said just before a transaction. */
export const saidBefore = <Row extends VersionRow>(versions: readonly Row[], recordedAt: Date): Row[] =>
  versions.filter(
    ({ recordedFrom, recordedUntil }) =>
      recordedFrom < recordedAt && (recordedUntil === null || recordedUntil >= recordedAt),
  );

/** What it says now. */
export const saidNow = <Row extends VersionRow>(versions: readonly Row[]): Row[] =>
  versions.filter(({ recordedUntil }) => recordedUntil === null);
