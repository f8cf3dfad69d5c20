// SPDX-License-Identifier: EUPL-1.2
import { type LocalDate } from "../../kit/localDate";
import { dutchDay } from "../form/day";
import { type Gateway } from "../graph/gateway";

/** A municipality that a row names on these days. */
export interface Named {
  readonly code: string;
  readonly from: LocalDate;
  readonly until: LocalDate | null;
}

interface Membership {
  readonly regionCode: string;
  readonly purpose: string;
  readonly until: LocalDate | null;
}

interface Municipality {
  readonly name: string;
  readonly until: LocalDate | null;
  readonly memberships: readonly Membership[];
}

/**
 * When municipalities left the region in which they bought while they went on themselves: from that day on its office may
 * not say what a row says. That of an abolished municipality it may: it stays with the region.
 */
export class Departures {
  private readonly asked = new Map<string, Promise<Municipality | null>>();

  constructor(private readonly gateway: Gateway) {}

  /** What the days of a row run over, in Dutch; null when they run over no departure. */
  async over(named: readonly Named[]): Promise<string | null> {
    const told = new Set<string>();
    for (const { code, from, until } of named) {
      const municipality = await this.municipality(code, from);
      for (const { regionCode, purpose, until: left } of municipality?.memberships ?? []) {
        const isBuying = purpose === "INKOOP_JEUGDHULP" && left !== null && left !== municipality?.until;
        if (!isBuying || (until !== null && until <= left)) continue;
        told.add(`${code} ${municipality?.name ?? ""} ging op ${dutchDay(left)} uit de regio ${regionCode}`);
      }
    }
    return told.size === 0
      ? null
      : `een periode die niet doorloopt na de dag waarop de gemeente uit de regio ging: ${[...told].join("; ")}; beëindig de regel dan op die dag, of zeg alleen iets van de dagen daarvoor`;
  }

  private municipality(code: string, on: LocalDate): Promise<Municipality | null> {
    const key = `${code} ${on}`;
    const known = this.asked.get(key) ?? this.ask(code, on);
    this.asked.set(key, known);
    return known;
  }

  private async ask(code: string, on: LocalDate): Promise<Municipality | null> {
    const { municipality } = await this.gateway.ask<{ municipality: Municipality | null }>(
      `query ImportDepartures($code: ID!, $on: LocalDate!) {
        municipality(code: $code, on: $on) { name until memberships { regionCode purpose until } }
      }`,
      { code, on },
    );
    return municipality;
  }
}
