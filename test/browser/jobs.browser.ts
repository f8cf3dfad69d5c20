// SPDX-License-Identifier: EUPL-1.2
import { languages } from "../../web/page/language";
import { jobs } from "./jobs";
import { ways } from "./hand";
import { siteInBrowser } from "./site";
import { Visitor } from "./visitor";

const site = siteInBrowser();

describe.each(Object.entries(jobs))("somebody can %s", (_name, job) => {
  test.each(
    Object.entries(ways).flatMap(([name, way]) =>
      languages.map((language) => [name, language, way] as const),
    ),
  )("%s, in %s", async (_way, language, way) => {
    const visitor = await Visitor.to(site, job.path, way, language);
    await job.do(visitor);
    expect(await visitor.page.locator("html").getAttribute("lang")).toBe(language);
  });
});
