// SPDX-License-Identifier: EUPL-1.2
import { type World, whole } from "../../kit/world";

export interface CoverageAnswer {
  readonly answer: string;
  readonly totalCount: number;
  readonly unfilteredCount: number;
  readonly providerCount: number;
  readonly counterpartyCount: number;
  readonly viaCounterpartCount: number;
  readonly edges: readonly {
    readonly node: {
      readonly providerId: string;
      readonly scale: string;
      readonly viaCounterpart: boolean;
      readonly proximity: string;
      readonly intake: string;
    };
  }[];
}

const document = `query Cover($municipality: ID!, $segment: ID!, $on: LocalDate, $filter: CoverageFilter) {
  coverage(municipality: $municipality, segment: $segment, on: $on, filter: $filter, first: 100) {
    answer totalCount unfilteredCount providerCount counterpartyCount viaCounterpartCount
    edges { node { providerId scale viaCounterpart proximity intake } }
  }
}`;

/** Who covers a segment for a municipality: the question of most of the questions. */
export async function coverage(
  world: World,
  municipality: string,
  segment: string,
  on: string,
  filter: Record<string, unknown> = {},
): Promise<CoverageAnswer> {
  const answer = await world.ask<{ coverage: CoverageAnswer }>(document, {
    municipality,
    segment,
    on,
    filter,
  });
  return whole(answer).coverage;
}

/** Ids in order, by `SCALE` or `SCALE via`. */
export function byScale(answer: CoverageAnswer): Record<string, string[]> {
  const groups: Record<string, string[]> = {};
  for (const { node } of answer.edges) {
    const group = node.viaCounterpart ? `${node.scale} via` : node.scale;
    (groups[group] ??= []).push(node.providerId);
  }
  return groups;
}

export const counts = ({ edges: _edges, ...rest }: CoverageAnswer): Omit<CoverageAnswer, "edges"> => rest;
