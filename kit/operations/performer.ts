// SPDX-License-Identifier: EUPL-1.2
import { type EntityManager } from "typeorm";
import { type Viewer } from "../access";
import { type Clock } from "../clock";
import { type Work } from "../feed/ledger.repository";
import { Marks } from "../feed/takingAway.repository";
import { accountOf } from "../identity/account";
import { type LocalDate } from "../localDate";
import { type AskEmbargoes, Embargoes } from "../versioned/embargoes";
import { type Entities, type Registry } from "../versioned/registry";
import { type Agreement } from "./agreement";
import { Batch } from "./batch";
import { type AskKeepers, Custody, type CustodyParts } from "./custody";
import { Disclosure } from "./disclosure";
import { type Operation } from "./operation";
import { isObstacle, type Report } from "./outcome";
import { type AskReferrers } from "./referrers";
import { mayKnowOf, standingOn } from "./standing";

/** Who changes something, why, and on what ground. */
export interface Author {
  readonly viewer: Viewer;
  readonly reason: string;
  readonly source: string | null;
}

/** What one owner must know of the others to decide who may keep what. */
export interface Surroundings {
  readonly elsewhere: AskKeepers;
  readonly embargoesElsewhere: AskEmbargoes;
  readonly referrersElsewhere: AskReferrers;
  readonly membership?: CustodyParts["membership"];
  readonly agreements: readonly Agreement[];
  readonly clock: Pick<Clock, "today">;
}

/** Performs batches: each is recorded as a whole or leaves nothing. */
export class Performer {
  constructor(
    private readonly registry: Registry<Entities>,
    private readonly surroundings: Surroundings,
  ) {}

  /** A rehearsal says what would become of the batch, and records nothing. */
  async perform(
    author: Author,
    operations: readonly Operation[],
    { rehearse }: { readonly rehearse: boolean },
  ): Promise<Report> {
    return this.recording(author, rehearse, async (batch, work) => {
      const outcomes = await batch.perform(operations);
      const isRecorded = !rehearse && outcomes.some(({ kind }) => kind === "recorded");
      const isObstructed = outcomes.some(isObstacle);
      const recordedAt = isRecorded && !isObstructed ? work.recordedAt : null;
      return { result: { recordedAt, outcomes }, isObstructed };
    });
  }

  /** What the viewer may know of what is not public, on this day of the clock. */
  disclosureFor(viewer: Viewer, today: LocalDate): Disclosure {
    const { manager } = this.registry;
    return this.disclosureWithin(manager, this.custodyFor(viewer, manager, today), today);
  }

  /** The same on the day it is, and as the register is now: what a request did before is reckoned with. */
  disclosureNow(viewer: Viewer): Disclosure {
    return this.disclosureFor(viewer, this.surroundings.clock.today());
  }

  private disclosureWithin(manager: EntityManager, custody: Custody, today: LocalDate): Disclosure {
    return new Disclosure(this.embargoesWithin(manager, today), custody);
  }

  private embargoesWithin(manager: EntityManager, today: LocalDate): Embargoes {
    const repositories = Object.values(this.registry.repositories).map((each) => each.within(manager));
    return new Embargoes(repositories, today, this.surroundings.embargoesElsewhere);
  }

  /** One transaction. When something stood in the way all of it is taken back, and only the result remains. */
  async recording<T>(
    { viewer, reason, source }: Author,
    rehearse: boolean,
    within: (batch: Batch, work: Work) => Promise<{ readonly result: T; readonly isObstructed: boolean }>,
  ): Promise<T> {
    const { ledger } = this.registry;
    const authorship = { actor: accountOf(viewer), reason, source };
    const perform = async (work: Work): Promise<T> => {
      const today = this.surroundings.clock.today();
      const custody = this.custodyFor(viewer, work.manager, today);
      // Anew for each use: an embargo may begin or end in this same transaction.
      const disclosureNow = (): Disclosure => this.disclosureWithin(work.manager, custody, today);
      const { registry } = this;
      const elsewhere = this.surroundings.referrersElsewhere;
      const mayKnow = mayKnowOf(custody, disclosureNow);
      const marks = rehearse ? null : new Marks(work.manager);
      const parts = { marks, registry, work, viewer, mayKnow, disclosureNow, elsewhere };
      const standing = standingOn(parts);
      const { agreements } = this.surroundings;
      const batch = new Batch(registry, work, custody, standing, { agreements, mayKnow, disclosureNow });
      const { result, isObstructed } = await within(batch, work);
      if (isObstructed && !rehearse) throw new Obstructed(result);
      return result;
    };
    try {
      return await (rehearse ? ledger.rehearse(authorship, perform) : ledger.record(authorship, perform));
    } catch (fault) {
      if (fault instanceof Obstructed) return fault.result as T;
      throw fault;
    }
  }

  private custodyFor(viewer: Viewer, manager: EntityManager, today: LocalDate): Custody {
    const { repositories, knownKeys } = this.registry;
    const embargoes = (within: EntityManager): Embargoes => this.embargoesWithin(within, today);
    const parts = {
      ...this.surroundings,
      repositories: Object.values(repositories),
      knownKeys,
      embargoes,
      today,
    };
    return new Custody(parts, manager, viewer);
  }
}

/** Takes a transaction back and tells why. */
class Obstructed extends Error {
  constructor(readonly result: unknown) {
    super("Something stood in the way.");
  }
}
