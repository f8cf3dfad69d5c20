// SPDX-License-Identifier: EUPL-1.2
import { type Owners } from "../../kit/owners";
import { settleSmallLandscape } from "../../kit/smallLandscape";
import { settleCareGivers } from "./careGivers";
import { settleGoodness } from "./goodness";
import { many } from "./numbered";
import { settleChoices, settlePlaces } from "./places";
import { settleProcurement } from "./procurement";

/** The small landscape, and beside it a hundred of every kind of entity, each linked to one of every other kind. */
export async function settleWideLandscape(owners: Owners): Promise<void> {
  await settleSmallLandscape(owners, many);
  await settlePlaces(owners);
  await settleCareGivers(owners);
  await settleProcurement(owners);
  await settleChoices(owners);
  await settleGoodness(owners);
  await owners.coverage.projector.catchUp();
}
