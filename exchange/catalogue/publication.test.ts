// SPDX-License-Identifier: EUPL-1.2
import { z } from "zod";
import { readEnv } from "../../kit/env";
import { allOrNone, publicationIn, publicationVariables } from "./publication";

const model = z.object(publicationVariables).superRefine(allOrNone);
const all = {
  PUBLIC_URL: "https://jeugdhulp.example.nl/",
  PUBLISHER_NAME: "Voorbeeldregio",
  PUBLISHER_URI: "https://example.nl/id/voorbeeldregio",
  PUBLISHER_CONTACT: "gegevens@example.nl",
  DATA_LICENCE: "https://creativecommons.org/publicdomain/zero/1.0/",
};

it("is nobody's without them, and somebody's with all of them", () => {
  expect(publicationIn(readEnv(model, {}))).toBeNull();
  expect(publicationIn(readEnv(model, all))).toEqual({
    publicUrl: "https://jeugdhulp.example.nl",
    publisher: { name: "Voorbeeldregio", uri: all.PUBLISHER_URI },
    contact: "gegevens@example.nl",
    licence: all.DATA_LICENCE,
  });
});

it.each(Object.keys(all))("is refused without %s alone, and with something else in it", (name) => {
  expect(() => readEnv(model, { ...all, [name]: "" })).toThrow(`${name}: expected a value`);
  if (name !== "PUBLISHER_NAME")
    expect(() => readEnv(model, { ...all, [name]: "javascript:alert(1)" })).toThrow(`${name}: expected`);
});
