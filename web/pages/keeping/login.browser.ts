// SPDX-License-Identifier: EUPL-1.2
import { inEveryWindow } from "../../../test/browser/inEveryWindow";
import { asAccount, chooseAccount } from "../../../test/browser/loggedIn";
import { siteInBrowser, windows } from "../../../test/browser/site";

const site = siteInBrowser();

describe("logging in", () => {
  test("who is not logged in is sent to the login, and comes back to where they were, without script", async () => {
    const page = await site.open("/beheer?voor=ZHZ&lang=en", {
      ...windows.desktop,
      javaScriptEnabled: false,
    });
    expect(page.url()).toMatch(new RegExp(`^${process.env["SITE_LOGIN_URL"]}/login/`));
    await chooseAccount(page, "soj");
    await page.getByRole("button", { name: "Log out" }).waitFor();
    expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe("/beheer?voor=ZHZ&lang=en");
    const cookies = (await page.context().cookies(site.url)).filter(
      ({ name }) => !name.startsWith("zorglandschap_login"),
    );
    expect(cookies).toHaveLength(1);
    expect(cookies[0]).toMatchObject({
      name: "zorglandschap",
      httpOnly: true,
      sameSite: "Lax",
      path: "/",
      expires: -1,
    });
    // A token is three parts of base64; the page has none, and neither has the cookie.
    expect(await page.content()).not.toMatch(/eyJ[\w-]+\.[\w-]+\./);
    expect(cookies[0]?.value).toMatch(/^s\.[\w-]{43}$/);
  });

  test("by keyboard alone, and out again; then nothing is left", async () => {
    const page = await site.open("/beheer");
    await page.getByRole("radio", { name: /^soj:/ }).focus();
    await page.keyboard.press("Space");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "Log uit" }).focus();
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "U bent uitgelogd" }).waitFor();
    await page.goto(new URL("/beheer", site.url).href);
    expect(page.url()).toContain("/login/");
  });

  test("the address to come back to is never another site's", async () => {
    const page = await site.open("/login?terug=https://elders.example/beheer");
    await chooseAccount(page, "soj");
    await page.getByRole("button", { name: "Log uit" }).waitFor();
    expect(page.url().startsWith(site.url)).toBe(true);
  });

  test("a login that another browser began cannot be ended here", async () => {
    const began = await site.open("/beheer");
    await began.getByRole("radio", { name: /^soj:/ }).check();
    const [back] = await Promise.all([
      began.waitForRequest((request) => request.url().includes("/login/callback")),
      began.getByRole("button", { name: "Verder" }).click(),
    ]);
    const other = await site.open(new URL(back.url()).pathname + new URL(back.url()).search);
    expect(await other.locator("h1").innerText()).toBe("Begin opnieuw met inloggen");
  });
});

describe("who may keep the register", () => {
  const soj = asAccount(site, "soj");
  const raad = asAccount(site, "raad");

  test("an officer of another region is told so, with where they can go", async () => {
    const page = await soj.open("/beheer?voor=R3");
    expect(await page.locator("h1").innerText()).toBe("U houdt het register niet bij voor R3");
    await page.getByRole("main").getByRole("link", { name: "ZHZ" }).click();
    expect(await page.locator("h1").innerText()).toContain("Bureau van");
  });

  test("who only reports is told that they keep nothing", async () => {
    const page = await raad.open("/beheer");
    expect(await page.locator("h1").innerText()).toBe("U houdt het register niet bij");
  });

  test("a form of theirs that another page made is refused", async () => {
    const page = await soj.open("/beheer");
    const answer = await page.request.post(new URL("/login/uit", site.url).href, {
      form: { formuliersleutel: "geraden" },
      headers: { origin: new URL(site.url).origin },
    });
    expect(answer.status()).toBe(403);
    await page.reload();
    await page.getByRole("button", { name: "Log uit" }).waitFor();
  });

  test("where one comes after a login elsewhere is right in every window", async () => {
    await inEveryWindow(await site.open("/login/klaar"));
  });
});
