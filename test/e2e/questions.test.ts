// SPDX-License-Identifier: EUPL-1.2
// The questions of DOMAIN.md section 11 through the gateway, on the demo landscape, each with its full answer.
import { startWorld, type World } from "../kit/world";
import { accessTeamQuestions } from "./questions/accessTeam.questions";
import { regionalAppQuestions } from "./questions/regionalApp.questions";

let world: World;
beforeAll(async () => {
  world = await startWorld();
}, 120_000);
afterAll(() => world.stop());

describe("access-team staff ask", () => accessTeamQuestions(() => world));
describe("regional apps ask", () => regionalAppQuestions(() => world));
