// SPDX-License-Identifier: EUPL-1.2
import { type ComponentChildren, type VNode } from "preact";

interface SendAgainParts {
  /** The fields of a form that only asked. */
  readonly sent: URLSearchParams;
  readonly to: string;
  /** Its class where it is a link, and where it is the button of a form. */
  readonly link: string;
  readonly button: string;
  /** The language of what it leads to, when it is another. */
  readonly lang?: string;
  readonly children: ComponentChildren;
}

/** A link; by a form where fields were sent, so that what was asked in them comes along and stands in no address. */
export const SendAgain = ({ sent, to, link, button, lang, children }: SendAgainParts): VNode =>
  sent.size === 0 ? (
    <a class={link} href={to} lang={lang} hreflang={lang}>
      {children}
    </a>
  ) : (
    <form method="post" action={to} class="list-link">
      {[...sent].map(([name, value], index) => (
        <input type="hidden" key={index} name={name} value={value} />
      ))}
      <button type="submit" class={button} lang={lang}>
        {children}
      </button>
    </form>
  );
