// SPDX-License-Identifier: EUPL-1.2
import { type ComponentChildren } from "preact";
import { type Language } from "./language";

type Message = string | ((...given: never[]) => ComponentChildren);
type Messages = Readonly<Record<string, Message | Readonly<Record<string, Message>>>>;

/** The same texts in another language: as many, with the same names, given the same. */
type Translated<Texts> = {
  readonly [Name in keyof Texts]: Texts[Name] extends string
    ? string
    : Texts[Name] extends (...given: infer Given) => infer Told
      ? (...given: Given) => Told extends string ? string : Told
      : Translated<Texts[Name]>;
};

export type Catalogue<Texts> = Readonly<Record<Language, Translated<Texts>>>;

/** The texts of a page in each language. One that is missing in a language does not compile. */
export const catalogue = <Texts extends Messages>(nl: Texts, en: Translated<Texts>): Catalogue<Texts> => ({
  nl: nl as unknown as Translated<Texts>,
  en,
});
