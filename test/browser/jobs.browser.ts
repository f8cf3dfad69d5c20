// SPDX-License-Identifier: EUPL-1.2
import { answerJobs } from "./answerJobs";
import { jobs } from "./jobs";
import { roundsOf } from "./rounds";
import { siteInBrowser } from "./site";
import { Visitor } from "./visitor";

const site = siteInBrowser();

const all = Object.entries({ ...jobs, ...answerJobs }).map(([name, job], place) => ({ name, job, place }));

describe.each(all)("somebody can $name", ({ job, place }) => {
  test.each(roundsOf(place))("$way, in $language, shown as $view", async ({ rules, language, window }) => {
    const visitor = await Visitor.to(site, job.path, rules, language, window);
    await job.do(visitor);
    expect(await visitor.page.locator("html").getAttribute("lang")).toBe(language);
  });
});
