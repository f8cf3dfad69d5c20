// SPDX-License-Identifier: EUPL-1.2
import { type VNode } from "preact";
import { type Call } from "../../page/page";
import { PhoneLink } from "../../parts/phoneLink";
import { entryTexts } from "./entry.texts";
import { type Entry } from "./told";

type IntakeContact = Omit<
  NonNullable<Entry["provider"]>["intakeContacts"][number],
  "recordedAt" | "confirmedAt"
>;

interface ContactParts {
  readonly call: Call;
  readonly contacts: readonly IntakeContact[];
}

/** How a provider is reached: its desks, never a person. */
export function Contact({ call, contacts }: ContactParts): VNode {
  const texts = call.texts(entryTexts);
  if (contacts.length === 0) return <>{texts.contactUnknown}</>;
  return (
    <>
      {contacts.map(({ id, desk, phone, email, website }) => (
        <span class="entry__line" key={id}>
          <bdi>{desk}</bdi>
          {phone === null ? null : (
            <>
              {" "}
              <PhoneLink phone={phone} />
            </>
          )}
          {email === null ? null : (
            <>
              {" "}
              <a class="nl-link contact-link" href={`mailto:${email}`}>
                {email}
              </a>
            </>
          )}
          {website !== null && isWeb(website) ? (
            <>
              {" "}
              <a class="nl-link contact-link" href={website} rel="noopener noreferrer">
                {texts.website}
              </a>
            </>
          ) : null}
        </span>
      ))}
    </>
  );
}

/** To paste into a mail or a note. */
export const contactText = (name: string, contacts: readonly IntakeContact[]): string =>
  [name, ...contacts.flatMap(({ desk, phone, email, website }) => [desk, phone, email, website])]
    .filter((line) => line !== null)
    .join("\n");

/** A link of the register goes nowhere but to a site: `javascript:` is an address too. */
const isWeb = (address: string): boolean =>
  URL.canParse(address) && ["https:", "http:"].includes(new URL(address).protocol);
