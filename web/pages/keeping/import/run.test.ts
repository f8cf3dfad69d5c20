// SPDX-License-Identifier: EUPL-1.2
import { models } from "../../../../exchange/http/schemas";
import { languages } from "../../../page/language";
import { importTexts } from "./import.texts";
import { runIn } from "./run";

const { state, step } = models.Run.shape;
const run = { id: "R-1", step: null, done: 1, of: 2, keptUntil: null, report: null, problem: null };

it.each(state.options)("takes in a run that is %s", (each) => {
  expect(runIn({ ...run, state: each }).state).toBe(each);
});

it.each(step.unwrap().options)("says of the exchange that it is %s, in each language", (each) => {
  expect(runIn({ ...run, state: "running", step: each }).step).toBe(each);
  for (const language of languages)
    expect(importTexts[language].steps).toHaveProperty(each, expect.stringMatching(/\.$/));
});
