// SPDX-License-Identifier: EUPL-1.2
import { type Told } from "../../../graph/graph";
import { keptEntities } from "../../../labels/register.labels";
import { type Call } from "../../../page/page";
import {
  type ChangeContractMutationVariables,
  changeContractQuestion,
} from "../form/changeContract.question";
import {
  type ChangeMunicipalitiesMutationVariables,
  changeMunicipalitiesQuestion,
} from "../form/changeMunicipalities.question";
import {
  type ChangeProvidersMutationVariables,
  changeProvidersQuestion,
} from "../form/changeProviders.question";
import { type ChangeQualityMutationVariables, changeQualityQuestion } from "../form/changeQuality.question";
import { type Given } from "../form/given";
import { type Report } from "../form/report";
import { type Kept } from "../record/past";
import { type EntityAct } from "./entityAct";

export interface EntityOperation {
  readonly act: EntityAct;
  readonly id: string;
  readonly from: string | null;
  readonly until: string | null;
  readonly facts: Readonly<Record<string, unknown>> | null;
  readonly basis: string | null;
}

/** One operation to one entity, by who keeps that kind. What the facts may be, the register checks. */
export async function changeEntity(
  call: Call,
  typeName: Kept,
  operation: EntityOperation,
  why: Given["why"],
): Promise<Told<Report>> {
  const changes: unknown = [{ [typeName.charAt(0).toLowerCase() + typeName.slice(1)]: operation }];
  switch (keptEntities[typeName].owner) {
    case "contracts": {
      const given = { changes, ...why } as ChangeContractMutationVariables;
      const { data, missing } = await call.ask(changeContractQuestion, given);
      return { data: data.changeContracts, missing };
    }
    case "municipalities": {
      const given = { changes, ...why } as ChangeMunicipalitiesMutationVariables;
      const { data, missing } = await call.ask(changeMunicipalitiesQuestion, given);
      return { data: data.changeMunicipalities, missing };
    }
    case "providers": {
      const given = { changes, ...why } as ChangeProvidersMutationVariables;
      const { data, missing } = await call.ask(changeProvidersQuestion, given);
      return { data: data.changeProviders, missing };
    }
    case "quality": {
      const given = { changes, ...why } as ChangeQualityMutationVariables;
      const { data, missing } = await call.ask(changeQualityQuestion, given);
      return { data: data.changeQuality, missing };
    }
  }
}
