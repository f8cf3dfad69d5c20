// SPDX-License-Identifier: EUPL-1.2
import { GatewayRefusal } from "../../../graph/gateway";
import { type Line } from "./line";
import { type Year } from "./year";

interface Tariff {
  readonly id: string;
  readonly product: string;
  readonly unit: string;
  readonly amountCents: string;
  readonly nationalAverageCents: string | null;
  readonly nationalAverageOn: string | null;
}

const query = `query ExportYearTariffs($region: ID!, $on: LocalDate!, $knownAt: DateTime!) {
  tariffs(region: $region, on: $on, knownAt: $knownAt) {
    id product unit amountCents nationalAverageCents nationalAverageOn } }`;

const euros = (cents: string): number => Number(cents) / 100;

/** The tariffs of the region for who may know them; for others, that they are not shown. */
export async function tariffLines({ place, to, knownAt, gateway }: Year): Promise<Line[]> {
  try {
    const given = { region: place.region, on: to, knownAt };
    const { tariffs } = await gateway.ask<{ tariffs: readonly Tariff[] }>(query, given);
    if (tariffs.length === 0) return [{ part: "tarief", subject: "geen tarieven vastgelegd" }];
    return tariffs.map(({ id, product, unit, amountCents, nationalAverageCents, nationalAverageOn }) => ({
      part: "tarief",
      subject: `${product}, per ${unit}`,
      key: id,
      euro: euros(amountCents),
      averageEuro: nationalAverageCents === null ? null : euros(nationalAverageCents),
      day: nationalAverageOn,
    }));
  } catch (fault) {
    const isNotForThem =
      fault instanceof GatewayRefusal && ["UNAUTHENTICATED", "FORBIDDEN"].includes(fault.code);
    if (!isNotForThem) throw fault;
    return [
      { part: "tarief", subject: "niet getoond", note: "alleen voor wie tarieven van deze regio mag zien" },
    ];
  }
}
