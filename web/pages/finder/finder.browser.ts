// SPDX-License-Identifier: EUPL-1.2
import { everyPage } from "../../../test/browser/everyPage";
import { siteInBrowser } from "../../../test/browser/site";

const site = siteInBrowser();

describe("the finder", () => {
  everyPage(site, {
    "before anything is asked": "/",
    "with an answer": "/?gemeente=GM0512&segment=ZHZ-2022%2F4A&datum=2022-03-01",
  });
});
