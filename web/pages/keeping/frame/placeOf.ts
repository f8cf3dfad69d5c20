// SPDX-License-Identifier: EUPL-1.2
import { type Missing } from "../../../graph/graph";
import { type Call } from "../../../page/page";
import { orSilence } from "./orSilence";
import { regionOfQuestion } from "./regionOf.question";
import { type Scope } from "./scope";

/** In which region somebody is at work. */
export interface Place {
  readonly region: string;
  /** Of a municipality; a region tells its own with the rest. */
  readonly name: string | null;
  readonly missing: readonly Missing[];
}

/** A municipality buys in a region, and what lies before it is a part of what lies before that. */
export async function placeOf(call: Call, { kind, code }: Scope): Promise<Place> {
  if (kind === "region") return { region: code, name: null, missing: [] };
  const { data, missing } = await call.ask(regionOfQuestion, { municipality: code });
  // The code of a municipality is no region's: of that, nothing lies before anybody.
  const municipality = orSilence(data.municipality, missing);
  const memberships = municipality?.memberships ?? [];
  const bought = memberships.find(({ purpose }) => purpose === "INKOOP_JEUGDHULP");
  return { region: bought?.region?.code ?? code, name: municipality?.name ?? code, missing };
}
