// SPDX-License-Identifier: EUPL-1.2
import { type Clock } from "../../kit/clock";
import { exportKinds } from "../export/exports";
import { WrongParameters } from "../export/parameters";
import { type About } from "../export/table";
import { type Gateway, GatewayRefusal } from "../graph/gateway";

/** Data that anybody gets today: an export that asks for no more than a region, of a region for which it answers. */
export interface Offer {
  readonly name: string;
  readonly region: string;
  readonly about: About;
}

/** Asks for each, so that nothing is in the catalogue that does not answer. */
export async function offersOf(gateway: Gateway, clock: Clock): Promise<Offer[]> {
  const { regions } = await gateway.ask<{ regions: readonly { code: string }[] }>(
    "query CatalogueRegions { regions { code } }",
  );
  const regional = exportKinds.filter(({ needs }) => needs.length === 1 && needs[0] === "region");
  const offers: Offer[] = [];
  for (const { code } of regions) {
    for (const { name, open } of regional) {
      const print = await open({ region: code }, gateway, clock).catch(unanswered);
      if (print) offers.push({ name, region: code, about: print.about });
    }
  }
  return offers;
}

/** Null for what the register has no answer to; that it is silent is a fault. */
function unanswered(fault: unknown): null {
  if (fault instanceof WrongParameters) return null;
  if (fault instanceof GatewayRefusal && fault.code === "BAD_USER_INPUT") return null;
  throw fault;
}
