// SPDX-License-Identifier: EUPL-1.2
import { renderToString } from "preact-render-to-string";
import { formats } from "../../page/formats";
import { type Call } from "../../page/page";
import { Contact, contactText, dutchNumber } from "./contact.view";

const call = {
  language: "nl",
  formats: formats.nl,
  texts: (texts: { nl: unknown }) => texts.nl,
} as unknown as Call;
const hostile = {
  id: "1",
  desk: `<img src=x onerror=alert(1)>\u202E"'`,
  phone: null,
  email: `"><script>alert(1)</script>`,
  website: "javascript:alert(1)",
};

test("a hostile contact is text, and leads nowhere", () => {
  const shown = renderToString(<Contact call={call} contacts={[hostile]} />);
  expect(shown).not.toMatch(/<img|<script|javascript:/);
  expect(shown).toContain("<bdi>&lt;img");
});

test("a text to copy has a line for each thing that is known", () => {
  expect(
    contactText("Naam", [{ id: "1", desk: "Aanmeldpunt", phone: null, email: "a@b.nl", website: null }]),
  ).toBe("Naam\nAanmeldpunt\na@b.nl");
});

test.each([
  ["+31781234567", "078 123 45 67"],
  ["+31612345678", "06 1234 5678"],
  ["+4930123456", "+4930123456"],
  ["112", "112"],
])("%s is dialled as %s", (given, shown) => expect(dutchNumber(given)).toBe(shown));
