// SPDX-License-Identifier: EUPL-1.2
import { languages } from "../../web/page/language";
import { jobs } from "./jobs";
import { siteInBrowser } from "./site";
import { Visitor, ways } from "./visitor";

const site = siteInBrowser();

describe.each(Object.entries(jobs))("somebody can %s", (_name, job) => {
  test.each(ways.flatMap((way) => languages.map((language) => [way, language] as const)))(
    "by %s, in %s",
    async (way, language) => {
      const visitor = await Visitor.to(site, job.path, way, language);
      await job.do(visitor);
      expect(await visitor.page.locator("html").getAttribute("lang")).toBe(language);
    },
  );
});
