// SPDX-License-Identifier: EUPL-1.2
import { preferredLanguage, preferredMedia } from "./preference";

const offers = ["application/json", "text/plain"] as const;

it.each([
  [undefined, "application/json"],
  ["", "application/json"],
  ["*/*", "application/json"],
  ["text/plain", "text/plain"],
  ["text/plain, application/json", "text/plain"],
  ["text/plain;q=0.5, application/json", "application/json"],
  ["text/*", "text/plain"],
  ["application/json;q=0, */*", "text/plain"],
  ["TEXT/PLAIN; charset=utf-8", "text/plain"],
  ["text/html", null],
])("Accept: %s gives %s", (accept, media) => expect(preferredMedia(accept, offers)).toBe(media));

it.each([
  [undefined, "nl"],
  ["en", "en"],
  ["en-GB,en;q=0.9,nl;q=0.8", "en"],
  ["nl-NL,nl;q=0.9,en;q=0.8", "nl"],
  ["en;q=0.2, nl;q=0.8", "nl"],
  ["fr", "nl"],
  ["fr, en;q=0.1", "en"],
  ["*", "nl"],
])("Accept-Language: %s gives %s", (header, language) => expect(preferredLanguage(header)).toBe(language));
