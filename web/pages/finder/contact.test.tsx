// SPDX-License-Identifier: EUPL-1.2
import { renderToString } from "preact-render-to-string";
import { formats } from "../../page/formats";
import { type Call } from "../../page/page";
import { RecordedOn } from "../../parts/recordedOn";
import { dutchNumber } from "../../parts/phoneLink";
import { Contact, contactText } from "./contact.view";

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
  ["+31183123456", "0183 12 34 56"],
  ["+31202345678", "020 234 56 78"],
  ["+31222345678", "0222 34 56 78"],
  ["+31711234567", "071 123 45 67"],
  ["+31851234567", "085 123 45 67"],
  ["+31881234567", "088 123 45 67"],
  ["+31612345678", "06 1234 5678"],
  ["+318001234", "0800 1234"],
  ["+318001234567", "0800 123 4567"],
  ["+319001234", "0900 1234"],
  ["+31140183", "14 0183"],
  ["+3118312345", "+3118312345"],
  ["+32183123456", "+32183123456"],
  ["+4930123456", "+4930123456"],
  ["112", "112"],
])("%s is dialled as %s", (given, shown) => expect(dutchNumber(given)).toBe(shown));

test.each([
  ["one day", ["2026-05-01T10:00:00Z"], [null], "vastgelegd op 1 mei 2026, niet nagegaan"],
  [
    "each day once, the oldest first",
    ["2026-06-03T10:00:00.000Z", "2026-05-01T10:00:00Z", "2026-05-01T11:00:00Z"],
    ["2026-06-05T10:00:00Z", "2026-06-04T10:00:00Z", "2026-06-04T11:00:00Z"],
    "vastgelegd op 1 mei 2026 en 3 juni 2026, nagegaan op 4 juni 2026 en 5 juni 2026",
  ],
  [
    "of which some was not checked",
    ["2026-05-01T10:00:00Z", "2026-05-01T11:00:00Z"],
    [null, "2026-06-04T10:00:00Z"],
    "vastgelegd op 1 mei 2026, deels nagegaan, op 4 juni 2026",
  ],
  [
    "the day in the Netherlands",
    ["2026-05-01T23:30:00Z"],
    ["2026-05-02T22:30:00Z"],
    "vastgelegd op 2 mei 2026, nagegaan op 3 mei 2026",
  ],
  ["nothing of nothing", [], [], ""],
])("when it was recorded and checked: %s", (_title, moments, confirmed, shown) => {
  const facts = moments.map((recordedAt, index) => ({ recordedAt, confirmedAt: confirmed[index] ?? null }));
  expect(renderToString(<RecordedOn call={call} facts={facts} />).replaceAll(/<[^>]*>/g, "")).toBe(shown);
});
