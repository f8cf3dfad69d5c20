// SPDX-License-Identifier: EUPL-1.2
import { type SelectQueryBuilder } from "typeorm";
import { type Moment } from "../../../kit/moment";
import { type VersionedRepository } from "../../../kit/versioned/versioned.repository";
import { type ProviderKind } from "./provider.codes";
import { type ProviderRow } from "./provider.row";

export interface ProviderQuestion {
  readonly text?: string | null;
  readonly kinds?: readonly ProviderKind[] | null;
  readonly identities?: readonly string[] | null;
  readonly municipality?: string | null;
  /** Also who is not there on the day, and by every name that somebody ever had; each as it was nearest to the day. */
  readonly anyDay?: boolean | null;
}

/** The list of providers: filtered, by name in Dutch order, a page at a time. */
export class ProviderList {
  constructor(private readonly providers: VersionedRepository<ProviderRow>) {}

  async page(
    question: ProviderQuestion,
    moment: Moment,
    after: readonly unknown[] | null,
    count: number,
  ): Promise<ProviderRow[]> {
    const query = this.filtered(question, moment)
      .orderBy('v.name COLLATE "nl-x-icu"')
      .addOrderBy("v.id")
      .limit(count);
    if (after) {
      query.andWhere('(v.name COLLATE "nl-x-icu", v.id) > (:afterName COLLATE "nl-x-icu", :afterId)', {
        afterName: after[0],
        afterId: after[1],
      });
    }
    return query.getMany();
  }

  async count(question: ProviderQuestion, moment: Moment): Promise<number> {
    return this.filtered(question, moment).getCount();
  }

  private filtered(question: ProviderQuestion, moment: Moment): SelectQueryBuilder<ProviderRow> {
    const { kinds, identities, municipality, anyDay } = question;
    const query = anyDay ? this.providers.nearest(moment) : this.providers.at(moment);
    const text = question.text?.trim();
    if (text && anyDay) {
      query.andWhere(
        `EXISTS (SELECT 1 FROM provider other WHERE other.id = v.id AND ${isIn("other.name")}
           AND other.recorded_from <= :knownAt AND (other.recorded_until IS NULL OR other.recorded_until > :knownAt))`,
        { text },
      );
    } else if (text) query.andWhere(isIn("v.name"), { text });
    if (kinds?.length) query.andWhere("v.kind = ANY(:kinds)", { kinds });
    if (identities?.length) query.andWhere("v.identities && :identities", { identities });
    if (municipality) {
      query.andWhere(
        `EXISTS (SELECT 1 FROM location l WHERE l.provider_id = v.id AND l.municipality_id = :municipality
           AND (l.valid_from IS NULL OR l.valid_from <= :on) AND (l.valid_until IS NULL OR l.valid_until > :on)
           AND l.recorded_from <= :knownAt AND (l.recorded_until IS NULL OR l.recorded_until > :knownAt))`,
        { municipality },
      );
    }
    return query;
  }
}

/** A part of a name, whatever its accents and case. */
const isIn = (name: string): string => `position(lower(unaccent(:text)) in lower(unaccent(${name}))) > 0`;
