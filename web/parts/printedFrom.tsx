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

/** On paper alone: where the page is found again. The script puts the site before it, so its page needs `script: true`. */
export function PrintedFrom({ call, address }: PrintedFromParts): VNode {
  const texts = call.texts(printedTexts);
  return (
    <p class="only-printed small">
      {texts.from} <span data-printed-address>{address}</span> {texts.on(call.formats.day(call.today))}
    </p>
  );
}
