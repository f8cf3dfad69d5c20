// SPDX-License-Identifier: EUPL-1.2
import { type VNode } from "preact";
import { type Call } from "../../page/page";
import { Facts } from "../../parts/facts";
import { MunicipalityLink } from "../../parts/municipalityLink";
import { PhoneLink } from "../../parts/phoneLink";
import { RecordedOn } from "../../parts/recordedOn";
import { type ProviderTold } from "./told";
import { providerTexts } from "./provider.texts";

interface PracticeParts {
  readonly call: Call;
  readonly provider: ProviderTold;
}

/** Where the provider is, how it is reached and what it does; what is not recorded says so, and is no "no". */
export function Practice({ call, provider }: PracticeParts): VNode {
  const texts = call.texts(providerTexts);
  const { list } = call.formats;
  const yesNo = (fact: boolean | null): string =>
    fact === null ? texts.unknown : fact ? texts.yes : texts.no;
  return (
    <section>
      <h2>{texts.practice}</h2>
      <Facts
        facts={[
          [
            texts.locations,
            provider.locations.length === 0 ? texts.unknown : <Locations call={call} provider={provider} />,
          ],
          [
            texts.contact,
            provider.intakeContacts.length === 0 ? (
              texts.unknown
            ) : (
              <Contacts call={call} provider={provider} />
            ),
          ],
          [
            texts.identities,
            provider.identities.length === 0
              ? texts.unknown
              : list(provider.identities.map(({ label }) => label)),
          ],
          [texts.ages, agesOf(call, provider)],
          [texts.consults, yesNo(provider.consultsForAccessTeams)],
          [texts.atHome, yesNo(provider.deliversAtHome)],
          [texts.switchPractitioner, yesNo(provider.canSwitchPractitioner)],
          [texts.wmo, yesNo(provider.hasWmoContract)],
          [texts.kvk, provider.kvkNumber ?? texts.unknown],
          [texts.agb, provider.agbCode ?? texts.unknown],
        ]}
      />
    </section>
  );
}

function agesOf(call: Call, { youngestAge, oldestAge }: ProviderTold): string {
  const texts = call.texts(providerTexts);
  const { number } = call.formats;
  if (youngestAge !== null && oldestAge !== null)
    return texts.agesBetween(number(youngestAge), number(oldestAge));
  if (youngestAge !== null) return texts.agesFrom(number(youngestAge));
  if (oldestAge !== null) return texts.agesUpTo(number(oldestAge));
  return texts.unknown;
}

const Locations = ({ call, provider }: PracticeParts): VNode => (
  <ul class="names">
    {provider.locations.map(({ id, branchNumber, municipality, ...facts }) => (
      <li key={id}>
        {municipality ? (
          <MunicipalityLink call={call} code={municipality.code} name={municipality.name} />
        ) : (
          call.texts(providerTexts).unnamed
        )}
        {branchNumber ? ` (${branchNumber})` : ""} <RecordedOn call={call} facts={[facts]} />
      </li>
    ))}
  </ul>
);

const Contacts = ({ call, provider }: PracticeParts): VNode => (
  <ul class="names">
    {provider.intakeContacts.map(({ id, desk, phone, email, website, ...facts }) => (
      <li key={id}>
        {desk}
        {phone ? (
          <>
            {", "}
            <PhoneLink phone={phone} />
          </>
        ) : null}
        {email ? (
          <>
            {", "}
            <a class="nl-link" href={`mailto:${encodeURIComponent(email).replace("%40", "@")}`}>
              {email}
            </a>
          </>
        ) : null}
        {website && /^https?:\/\//.test(website) ? (
          <>
            {", "}
            <a class="nl-link" href={website} rel="noreferrer">
              {website}
            </a>
          </>
        ) : null}{" "}
        <RecordedOn call={call} facts={[facts]} />
      </li>
    ))}
  </ul>
);
