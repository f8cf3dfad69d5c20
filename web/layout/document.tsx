// SPDX-License-Identifier: EUPL-1.2
import { type VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import { addressOf } from "../page/address";
import { type Language, languageParameter } from "../page/language";
import { type Page, type View } from "../page/page";
import { SendAgain } from "../parts/sendAgain";
import { type Assets } from "../server/assets";
import { withoutTurns } from "./bidi";
import { layoutTexts } from "./layout.texts";

/** What stands around every page. */
export interface Frame {
  readonly pages: readonly Page[];
  readonly assets: Assets;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly language: Language;
  /** The fields that the page was asked with, and that stand in no address; mostly none. */
  readonly sent: URLSearchParams;
}

/** The last element of every page. */
const end = "einde";
const whenWhole = { rel: "expect", href: `#${end}`, blocking: "render" };

/** The page as text, to be sent. */
export const pageText = (view: View, frame: Frame): string =>
  `<!doctype html>${withoutTurns(renderToString(<Document view={view} frame={frame} />))}`;

function Document({ view, frame }: { readonly view: View; readonly frame: Frame }): VNode {
  const { assets, language } = frame;
  const texts = layoutTexts[language];
  return (
    <html lang={language} class="zorglandschap-theme">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${view.title} – ${texts.site}`}</title>
        <link rel="icon" type="image/svg+xml" href={assets.icon} />
        <link rel="stylesheet" href={assets.style} />
        {/* Shown when it is whole: a browser that paints a part lets the rest move it. */}
        <link {...whenWhole} />
        {view.script ? <script type="module" src={assets.script} /> : null}
      </head>
      <body>
        <a class="nl-skip-link nl-skip-link--visible-on-focus" href="#inhoud">
          {texts.skip}
        </a>
        <Header frame={frame} />
        <main id="inhoud" tabIndex={-1}>
          {view.body}
        </main>
        <Footer language={language} />
        {/* After the footer, which grows while it comes and would move up when it is in sight. */}
        <div id={end} />
      </body>
    </html>
  );
}

function Header({ frame }: { readonly frame: Frame }): VNode {
  const { pages, path, language } = frame;
  const texts = layoutTexts[language];
  const inMenu = pages.filter(({ menu }) => menu);
  return (
    <header class="site-header">
      <div class="site-header__inner">
        <a class="site-header__name" href={addressOf("/", {}, language)}>
          {texts.site}
        </a>
        <nav aria-label={texts.menu} class="site-header__menu">
          <ul>
            {inMenu.map((page) => (
              <li key={page.path}>
                <a
                  class="site-header__link"
                  href={addressOf(page.path, {}, language)}
                  aria-current={isWithin(path, page.path) ? "page" : undefined}
                >
                  {page.menu?.[language]}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <SendAgain
          sent={frame.sent}
          to={inOtherLanguage(frame)}
          link="site-header__link"
          button="site-header__link site-header__button"
          lang={language === "nl" ? "en" : "nl"}
        >
          {texts.otherLanguage}
        </SendAgain>
      </div>
    </header>
  );
}

function Footer({ language }: { readonly language: Language }): VNode {
  const texts = layoutTexts[language];
  return (
    <footer class="site-footer">
      <div class="site-footer__inner">
        <p>{texts.about}</p>
        <p>{texts.noClients}</p>
        <p>
          <a class="nl-link" href={addressOf("/ontwikkelaars", {}, language)}>
            {texts.api}
          </a>{" "}
          ·{" "}
          <a class="nl-link" href={addressOf("/toegankelijkheid", {}, language)}>
            {texts.accessibility}
          </a>{" "}
          ·{" "}
          <a class="nl-link" href={addressOf("/privacy", {}, language)}>
            {texts.privacy}
          </a>{" "}
          ·{" "}
          <a class="nl-link" href={addressOf("/melding", {}, language)}>
            {texts.report}
          </a>
        </p>
      </div>
    </footer>
  );
}

/** The page itself, or one below it; the first page is only itself. */
const isWithin = (path: string, page: string): boolean =>
  path === page || (page !== "/" && path.startsWith(`${page}/`));

/** The address of the same page, with all that it says. */
function inOtherLanguage({ path, query, language }: Frame): string {
  const others = new URLSearchParams(query);
  others.delete(languageParameter);
  if (language === "nl") others.set(languageParameter, "en");
  return others.size > 0 ? `${path}?${others}` : path;
}
