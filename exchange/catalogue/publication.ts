// SPDX-License-Identifier: EUPL-1.2
import { z } from "zod";

const expected = {
  url: "expected the public address of this register, such as https://jeugdhulp.example.nl",
  name: "expected the name of the organisation that publishes the data",
  uri: "expected the URI of that organisation, such as one of https://identifier.overheid.nl",
  contact: "expected a mail address for questions about the data",
  licence: "expected the URI of a licence, such as https://creativecommons.org/publicdomain/zero/1.0/",
};

const webUrl = (error: string) => z.url({ protocol: /^https?$/, error });

/** Who publishes the data, where and under what licence. None has a default: nothing is claimed that nobody gave. */
export const publicationVariables = {
  PUBLIC_URL: webUrl(expected.url).optional(),
  PUBLISHER_NAME: z.string().trim().min(1, expected.name).optional(),
  PUBLISHER_URI: webUrl(expected.uri).optional(),
  PUBLISHER_CONTACT: z.email(expected.contact).optional(),
  DATA_LICENCE: webUrl(expected.licence).optional(),
};

const names = Object.keys(publicationVariables) as (keyof typeof publicationVariables)[];
export type PublicationEnv = { readonly [Name in (typeof names)[number]]?: string | undefined };

/** All of them or none: a catalogue without a licence, or of nobody, is no catalogue. */
export function allOrNone(env: PublicationEnv, context: z.RefinementCtx): void {
  const missing = names.filter((name) => env[name] === undefined);
  if (missing.length === names.length) return;
  for (const name of missing) {
    const message = `expected a value, as another of ${names.join(", ")} has one`;
    context.addIssue({ code: "custom", path: [name], message });
  }
}

/** Demo data are nobody's: whoever shows them may not publish them as somebody's. */
export function noneWithDemo(env: PublicationEnv, isDemo: boolean, context: z.RefinementCtx): void {
  for (const name of names.filter((each) => isDemo && env[each] !== undefined)) {
    const message = "expected no value with the demo landscape, which is nobody's data; set DEMO to none";
    context.addIssue({ code: "custom", path: [name], message });
  }
}

export interface Publication {
  /** Without a slash at its end. */
  readonly publicUrl: string;
  readonly publisher: { readonly name: string; readonly uri: string };
  /** A mail address. */
  readonly contact: string;
  readonly licence: string;
}

/** Null when nobody said who publishes. */
export function publicationIn(env: PublicationEnv): Publication | null {
  const { PUBLIC_URL, PUBLISHER_NAME, PUBLISHER_URI, PUBLISHER_CONTACT, DATA_LICENCE } = env;
  if (!PUBLIC_URL || !PUBLISHER_NAME || !PUBLISHER_URI || !PUBLISHER_CONTACT || !DATA_LICENCE) return null;
  return {
    publicUrl: new URL(PUBLIC_URL).href.replace(/\/+$/, ""),
    publisher: { name: PUBLISHER_NAME, uri: new URL(PUBLISHER_URI).href },
    contact: PUBLISHER_CONTACT,
    licence: new URL(DATA_LICENCE).href,
  };
}
