// SPDX-License-Identifier: EUPL-1.2
import { renderToString } from "preact-render-to-string";
import { addressOf } from "../../../page/address";
import { type Call } from "../../../page/page";
import { atDesk } from "./atDesk";

test("who keeps the register for all chooses a region, or a municipality below it", async () => {
  const municipalities = [{ code: "GM0505", name: "Dordrecht" }];
  const regions = [
    { code: "ZHZ", name: "Zuid-Holland Zuid", municipalities },
    { code: "HR", name: "Holland Rijnland", municipalities: [] },
  ];
  const call = {
    address: "/beheer/werk?soort=Contract",
    query: new URLSearchParams("soort=Contract"),
    visitor: { name: "A", roles: ["admin"], regions: [], municipalities: [] },
    texts: (texts: { readonly nl: unknown }) => texts.nl,
    link: (path: string, parameters = {}) => addressOf(path, parameters, "nl"),
    ask: () => Promise.resolve({ data: { regions }, missing: [] }),
  } as unknown as Call;
  const answer = await atDesk(call, () => {
    throw new Error("Nothing was chosen.");
  });
  if (answer.kind !== "view") throw new Error(answer.kind);
  // Its body alone: the frame around it is of every page.
  const html = renderToString(<>{(answer.body as { props: { children: unknown } }).props.children}</>);
  const linked = (code: string, name: string): string =>
    `<a class="nl-link" href="/beheer/werk?soort=Contract&amp;voor=${code}"><bdi>${name}</bdi></a>`;
  expect(html).toContain(
    `<ul><li>${linked("ZHZ", "Zuid-Holland Zuid")}<ul><li>${linked("GM0505", "Dordrecht")}</li></ul></li>` +
      `<li>${linked("HR", "Holland Rijnland")}</li></ul>`,
  );
});
