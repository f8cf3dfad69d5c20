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
    const query = this.providers.at(moment);
    const { kinds, identities, municipality } = question;
    const text = question.text?.trim();
    if (text) query.andWhere("position(lower(unaccent(:text)) in lower(unaccent(v.name))) > 0", { text });
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
