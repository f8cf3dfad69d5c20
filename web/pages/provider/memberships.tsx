// SPDX-License-Identifier: EUPL-1.2
import { type VNode } from "preact";
import { consortiumRoles } from "../../labels/provider.labels";
import { type Call } from "../../page/page";
import { Period } from "../../parts/period";
import { ProviderLink } from "../../parts/providerLink";
import { type ProviderTold } from "./told";
import { providerTexts } from "./provider.texts";

interface MembershipsParts {
  readonly call: Call;
  readonly provider: ProviderTold;
}

/** With whom a provider works in consortia; a contract of a consortium is of all of them together. */
export function Memberships({ call, provider }: MembershipsParts): VNode | null {
  const texts = call.texts(providerTexts);
  const roles = call.texts(consortiumRoles);
  if (provider.memberships.length === 0) return null;
  return (
    <section>
      <h2>{texts.consortia}</h2>
      {provider.memberships.map(({ role, from, until, consortium }) => (
        <article key={`${consortium?.id} ${role} ${from}`} class="contract">
          <h3>{consortium?.name ?? texts.unnamed}</h3>
          <p>
            {texts.asRole(roles[role])}, <Period call={call} from={from} until={until} />. {texts.together}
          </p>
          <ul class="names">
            {(consortium?.members ?? []).map(({ provider: member, role: theirs }, index) => (
              <li key={member?.id ?? index}>
                {member ? <ProviderLink call={call} id={member.id} name={member.name} /> : texts.unnamed}
                {theirs === "PENVOERDER" ? ` (${roles.PENVOERDER})` : ""}
              </li>
            ))}
          </ul>
        </article>
      ))}
    </section>
  );
}
