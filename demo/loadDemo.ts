// SPDX-License-Identifier: EUPL-1.2
import { type Registry } from "../kit/versioned/registry";
import { type ContractEntities } from "../services/contracts/entities";
import { type MunicipalityEntities } from "../services/municipalities/entities";
import { type ProviderEntities } from "../services/providers/entities";
import { type QualityEntities } from "../services/quality/entities";
import { openHouseWasAnError, procurement } from "./landscape/contracts";
import { choices, places, teamsOfMunicipalities } from "./landscape/municipalities";
import { careGivers } from "./landscape/providers";
import { goodness } from "./landscape/quality";
import { amending, correcting, registering, type Stage } from "./stage";

export interface Owners {
  readonly municipalities: Registry<MunicipalityEntities>;
  readonly providers: Registry<ProviderEntities>;
  readonly contracts: Registry<ContractEntities>;
  readonly quality: Registry<QualityEntities>;
}

/**
 * Loads the demo landscape (docs/demo-landscape.md) through the operations of its owners. A stage that is there is left
 * alone, so a start that was cut off is completed by the next, and any start after that changes nothing.
 */
export async function loadDemo(owners: Owners): Promise<void> {
  for (const stage of stagesFor(owners)) {
    if (!(await stage.isThere())) await stage.record();
  }
}

/** In an order in which every reference leads to something that is already there. */
function stagesFor({ municipalities, providers, contracts, quality }: Owners): readonly Stage[] {
  return [
    registering(municipalities, places),
    amending(municipalities, "accessTeam", teamsOfMunicipalities),
    registering(providers, careGivers),
    registering(contracts, procurement),
    correcting(contracts, "segment", openHouseWasAnError),
    registering(municipalities, choices),
    registering(quality, goodness),
  ];
}
