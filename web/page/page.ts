// SPDX-License-Identifier: EUPL-1.2
import { type IncomingMessage } from "node:http";
import { type ComponentChildren } from "preact";
import { type ExchangeAnswer, type ExchangeRequest } from "../exchange/exchange";
import { type GraphDocument } from "../graph/document";
import { type Told } from "../graph/graph";
import { type Parameters } from "./address";
import { type Catalogue } from "./catalogue";
import { type Formats } from "./formats";
import { type Language } from "./language";
import { type Visit, type Visitor } from "./visitor";

/** A form with a file, which its page reads as it comes in. */
export interface Upload {
  readonly request: IncomingMessage;
  /** Whether a field of it is the key of who is logged in; the file is not looked at before. */
  isProvenBy(key: string): boolean;
}

/** One request, as far as it was understood. */
export interface Call {
  /** What stands in the path where the page has a name between braces. */
  readonly path: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** The fields of a form that was sent by POST; empty for a GET. */
  readonly form: URLSearchParams;
  /** Whether that form has the key of who is logged in; one without it may be shown again, and do nothing. */
  readonly isProven: boolean;
  readonly visit: Visit;
  /** Who logged in, on a page that is behind the login; null elsewhere. */
  readonly visitor: Visitor | null;
  readonly language: Language;
  readonly formats: Formats;
  /** The address of the request on this site, as it was asked for. */
  readonly address: string;
  /** The day of today in the Netherlands. */
  readonly today: string;
  /** The texts of a catalogue in the language of the reader. */
  texts<Texts>(texts: Catalogue<Texts>): Catalogue<Texts>[Language];
  /** The address of a page of ours, in the language of the reader. */
  link(path: string, parameters?: Parameters): string;
  /** A form with a file, on a page that takes one; nothing of it was read yet. */
  readonly upload: Upload | null;
  /** Asks the exchange, which takes lists in. */
  exchange(request: ExchangeRequest): Promise<ExchangeAnswer>;
  ask<Data, Variables>(document: GraphDocument<Data, Variables>, variables: Variables): Promise<Told<Data>>;
}

/** A page to show within the layout. */
export interface View {
  readonly kind: "view";
  /** 200 without. */
  readonly status?: number;
  /** Of the window, and of the bookmark; the name of the site follows by itself. */
  readonly title: string;
  readonly body: ComponentChildren;
  /** Whether it has comfort to offer to who has script; every page works without. */
  readonly script?: boolean;
  readonly headers?: Readonly<Record<string, string>>;
  /** The fields of a form that only asked, which the front adds: they go along to the page in the other language. */
  readonly sent?: URLSearchParams;
}

export interface Redirect {
  readonly kind: "redirect";
  readonly to: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Anything else than a page: a list to download, a piece for the script. */
export interface File {
  readonly kind: "file";
  readonly status?: number;
  readonly type: string;
  readonly body: string | Buffer;
  readonly headers?: Readonly<Record<string, string>>;
}

export type Answer = View | Redirect | File;

/** One thing that can be asked of the site: where it stands and what it answers. */
export interface Page {
  readonly method: "GET" | "POST";
  /** With names between braces: `/gemeente/{code}`. */
  readonly path: string;
  /** Its name in the menu; without one it is not in the menu. */
  readonly menu?: Readonly<Record<Language, string>>;
  /** Only for who logged in; others are sent to the login first, and come back. */
  readonly behindLogin?: boolean;
  /** Reads its form itself, since there is a file in it; it must look at the key of the form too. */
  readonly takesFile?: boolean;
  /** What is sent to it changes nothing, so that it can be sent again: in another language, or when nobody answered. */
  readonly onlyAsks?: boolean;
  /** Shows a form that comes without its key again, as it was filled in; elsewhere such a form is refused. */
  readonly showsUnproven?: boolean;
  answer(call: Call): Answer | Promise<Answer>;
}
