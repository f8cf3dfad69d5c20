// SPDX-License-Identifier: EUPL-1.2
import { startDemoOwners } from "../kit/demoOwners";
import { type Owners } from "../kit/owners";
import { lives } from "./lives";

let owners: Owners;

beforeAll(async () => {
  owners = await startDemoOwners();
}, 120_000);
afterAll(() => owners.stop());

lives(() => owners);
