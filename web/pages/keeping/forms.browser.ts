// SPDX-License-Identifier: EUPL-1.2
// Each form of keepers, filled in and sent as a browser without script does, and rehearsed: the register would take it.
import { keepingForms, ofTheTable, placeOfTheTable } from "../../../test/browser/keepingForms";
import { asAccount } from "../../../test/browser/loggedIn";
import { sentForm } from "../../../test/browser/sentForm";
import { siteInBrowser } from "../../../test/browser/site";
import { loggedIn } from "../../../test/kit/developmentLogin";
import { ask, whole } from "../../../test/kit/world";
import { languages } from "../../page/language";
import { pages } from "../pages";
import { formTexts } from "./form/form.texts";
import { common, steps } from "./form/given";

const site = siteInBrowser();
const admin = asAccount(site, "admin");

beforeAll(async () => {
  const authorization = `Bearer ${await loggedIn(process.env["SITE_LOGIN_URL"] ?? "", "admin")}`;
  const url = new URL("/graphql", site.url).href;
  const question = `mutation { contracts: ${ofTheTable} providers: ${placeOfTheTable} }`;
  const made = whole(await ask<Record<string, object>>(url, question, {}, { authorization }));
  for (const each of Object.values(made))
    expect(each).toMatchObject({ recordedAt: expect.any(String) as string });
});

test("no form is forgotten here", () => {
  const known = pages.flatMap(({ method, path }) =>
    method === "POST" ? (/^\/beheer\/werk\/(.*)$/.exec(path)?.slice(1) ?? []) : [],
  );
  expect(keepingForms.map(({ path }) => path).toSorted()).toEqual(known.toSorted());
});

test.each(languages)("each is taken, in the language %s", async (language) => {
  const page = await admin.open("/beheer?voor=ZHZ");
  const texts = formTexts[language];
  const notTaken: unknown[] = [];
  for (const { path, about, filled } of keepingForms) {
    const url = new URL(`/beheer/werk/${path}?${about}&voor=ZHZ&lang=${language}`, site.url).href;
    const told = await sentForm(page, url, { ...filled, [common.reason]: "Volgens de tafel" }, [
      common.step,
      steps.rehearse,
    ]).catch(String);
    if (!told.includes(`<strong>${texts.tried}</strong>`)) notTaken.push([path, saidIn(told)]);
  }
  expect(notTaken).toEqual([]);
});

/** What a page says, for who is to see why a form was not taken. */
const saidIn = (html: string): string =>
  html
    .replace(/^[\s\S]*<main/, "<main")
    .replaceAll(/<[^>]*>/g, " ")
    .replaceAll(/\s+/g, " ")
    .slice(0, 600);
