// SPDX-License-Identifier: EUPL-1.2
import DataLoader from "dataloader";
import { type EntityManager } from "typeorm";
import { type LocalDate, type Period } from "../localDate";
import { type KnownKeys } from "../versioned/knownKeys";
import { isMemberOn } from "./memberships.rules";

/** The type and id of the membership that makes a municipality part of a region. */
export interface MembershipIds {
  readonly typeName: string;
  readonly idOf: (regionId: string, municipalityId: string) => string;
}

interface MembershipParts {
  readonly knownKeys: KnownKeys;
  readonly membership?: MembershipIds | undefined;
  readonly today: LocalDate;
}

/** Which municipalities are members of which regions, and on which days, within one transaction. */
export class Memberships {
  /** Is there a membership with this id? */
  private readonly known: DataLoader<string, boolean>;
  /** The days of the membership with this id. */
  private readonly days: DataLoader<string, readonly Period[]>;
  /** The days on which there is a municipality with this code. */
  private readonly municipalities: DataLoader<string, readonly Period[]>;

  constructor(
    private readonly parts: MembershipParts,
    private readonly manager: EntityManager,
  ) {
    this.known = this.knownLoader();
    this.days = this.daysLoader(parts.membership?.typeName);
    this.municipalities = this.daysLoader(parts.membership && "Municipality");
  }

  /** Are all of these members of the region on these days? Without days: on any. */
  async are(regionId: string, municipalityIds: readonly string[], days: Period | null): Promise<boolean> {
    const { membership } = this.parts;
    if (!membership || municipalityIds.length === 0) return false;
    const answers = await Promise.all(
      municipalityIds.map((municipalityId) =>
        this.is(membership.idOf(regionId, municipalityId), municipalityId, days),
      ),
    );
    return answers.every((is) => is);
  }

  /** The membership with this id may be another since. */
  changed(id: string): void {
    this.known.clear(id);
    this.days.clear(id);
  }

  private async is(id: string, municipalityId: string, days: Period | null): Promise<boolean> {
    if (!(await this.known.load(id))) return false;
    if (days === null) return true;
    const [member, there] = await Promise.all([this.days.load(id), this.municipalities.load(municipalityId)]);
    return isMemberOn(days, member, there, this.parts.today);
  }

  private knownLoader(): DataLoader<string, boolean> {
    const { membership, knownKeys } = this.parts;
    return new DataLoader<string, boolean>(async (ids) => {
      if (!membership) return ids.map(() => false);
      const missing = await knownKeys.missing(this.manager, membership.typeName, ids);
      return ids.map((id) => !missing.has(id));
    });
  }

  private daysLoader(typeName: string | undefined): DataLoader<string, readonly Period[]> {
    return new DataLoader<string, readonly Period[]>(async (ids) => {
      if (typeName === undefined) return ids.map(() => []);
      const held = await this.parts.knownKeys.held(this.manager, typeName, ids);
      return ids.map((id) => held.get(id) ?? []);
    });
  }
}
