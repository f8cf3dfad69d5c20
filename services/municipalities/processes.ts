// SPDX-License-Identifier: EUPL-1.2
import { contractTeam } from "./accessTeam/contractTeam.process";
import { setDeployment } from "./deployment/setDeployment.process";
import { reorganiseMunicipalities } from "./reorganisation/reorganiseMunicipalities.process";

/** What municipalities do, and what becomes of them, in one go. */
export const processes = [reorganiseMunicipalities, setDeployment, contractTeam];
