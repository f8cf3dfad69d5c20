// SPDX-License-Identifier: EUPL-1.2
import { answerJobs } from "./answerJobs";
import { jobs } from "./jobs";
import { rounds } from "./rounds";
import { siteInBrowser } from "./site";
import { Visitor } from "./visitor";

const site = siteInBrowser();

describe.each(Object.entries({ ...jobs, ...answerJobs }))("somebody can %s", (_name, job) => {
  test.each(rounds)("$way, in $language, in the window $window", async ({ rules, language, window }) => {
    const visitor = await Visitor.to(site, job.path, rules, language, window);
    await job.do(visitor);
    expect(await visitor.page.locator("html").getAttribute("lang")).toBe(language);
  });
});
