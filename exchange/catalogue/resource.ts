// SPDX-License-Identifier: EUPL-1.2

/** What is said of something: a link, a text in a language, or a text of a kind. */
export type Said =
  | { readonly link: string }
  | { readonly text: string; readonly language: string }
  | { readonly text: string; readonly kind: string };

/** Something that is described, by its address; nothing in a catalogue is without one. */
export interface Resource {
  readonly id: string;
  readonly types: readonly string[];
  /** By predicate. */
  readonly says: readonly (readonly [predicate: string, said: Said])[];
}

const xsd = "http://www.w3.org/2001/XMLSchema#";

export const link = (to: string): Said => ({ link: to });
export const dutch = (text: string): Said => ({ text, language: "nl" });
export const moment = (text: string): Said => ({ text, kind: `${xsd}dateTime` });
export const address = (url: string): Said => ({ text: url, kind: `${xsd}anyURI` });

/** The vocabularies of the profile. */
export const dcat = (name: string): string => `http://www.w3.org/ns/dcat#${name}`;
export const dct = (name: string): string => `http://purl.org/dc/terms/${name}`;
export const foaf = (name: string): string => `http://xmlns.com/foaf/0.1/${name}`;
export const vcard = (name: string): string => `http://www.w3.org/2006/vcard/ns#${name}`;
/** The code lists of the European Union. */
export const authority = (list: string, code: string): string =>
  `http://publications.europa.eu/resource/authority/${list}/${code}`;
