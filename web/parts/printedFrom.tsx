// SPDX-License-Identifier: EUPL-1.2
import { type VNode } from "preact";
import { catalogue } from "../page/catalogue";
import { type Call } from "../page/page";

const printedTexts = catalogue(
  { from: "Afgedrukt van", on: (day: string) => `op ${day}.` },
  { from: "Printed from", on: (day: string) => `on ${day}.` },
);

interface PrintedFromParts {
  readonly call: Call;
  /** On this site; without what must not stand in one. */
  readonly address: string;
}

/** What may stand for a site in a request; nothing else is printed as one. */
const isHost = (text: string): boolean => /^[\w.-]+(:\d+)?$|^\[[\da-f:.]+\](:\d+)?$/i.test(text);

/** As far as the request tells it; who has script has what the browser says, when its page has `script: true`. */
const siteOf = ({ visit: { host, isSecure } }: Call): string =>
  isHost(host) ? `${isSecure ? "https" : "http"}://${host}` : "";

/** On paper alone: where the page is found again. */
export function PrintedFrom({ call, address }: PrintedFromParts): VNode {
  const texts = call.texts(printedTexts);
  return (
    <p class="only-printed small">
      {texts.from} <span data-printed-address={address}>{`${siteOf(call)}${address}`}</span>{" "}
      {texts.on(call.formats.day(call.today))}
    </p>
  );
}
