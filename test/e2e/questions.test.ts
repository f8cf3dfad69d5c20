// SPDX-License-Identifier: EUPL-1.2
// The questions of DOMAIN.md section 11 through the gateway, on the demo landscape, each with its full answer.
import { engineNames } from "../../gateway/engines";
import { startWorld, type World } from "../kit/world";
import { choiceQuestions } from "./questions/choice.questions";
import { contractManagementQuestions } from "./questions/contractManagement.questions";
import { countedFigureQuestions } from "./questions/countedFigures.questions";
import { landscapeReportQuestions } from "./questions/landscapeReport.questions";
import { notRecordedQuestions } from "./questions/notRecorded.questions";
import { providersAndWaysQuestions } from "./questions/providersAndWays.questions";
import { regionalAppQuestions } from "./questions/regionalApp.questions";
import { targetQuestions } from "./questions/target.questions";
import { whoCoversQuestions } from "./questions/whoCovers.questions";
import { yearSheetQuestions } from "./questions/yearSheet.questions";

describe.each(engineNames)("the engine %s:", (GATEWAY_ENGINE) => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld({ GATEWAY_ENGINE });
  }, 120_000);
  afterAll(() => world.stop());

  describe("access-team staff ask who covers", () => whoCoversQuestions(() => world));
  describe("access-team staff ask for providers, ways and teams", () =>
    providersAndWaysQuestions(() => world));
  describe("regional apps ask", () => regionalAppQuestions(() => world));
  describe("councils ask for choice", () => choiceQuestions(() => world));
  describe("councils ask for the landscape report", () => landscapeReportQuestions(() => world));
  describe("councils ask what a figure of the report counts", () => countedFigureQuestions(() => world));
  describe("the regional office and councils ask of contracts", () =>
    contractManagementQuestions(() => world));
  describe("councils ask for what is not recorded", () => notRecordedQuestions(() => world));
  describe("councils ask whether a target was reached", () => targetQuestions(() => world));
  describe("a municipality asks for its year", () => yearSheetQuestions(() => world));
});
