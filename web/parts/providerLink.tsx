// SPDX-License-Identifier: EUPL-1.2
import { type VNode } from "preact";
import { type Call } from "../page/page";
import { dayParameter } from "./dayForm";
import { knownParameter } from "./knownAt";

interface ProviderLinkParts {
  readonly call: Call;
  readonly id: string;
  readonly name: string;
  /** The day that is being looked at; without it, the one in the address. */
  readonly on?: string | null;
}

/** To the page of a provider, on the day that is being looked at, as known when that is. Its name may be in any script. */
export const ProviderLink = ({ call, id, name, on }: ProviderLinkParts): VNode => (
  <a
    class="nl-link"
    href={call.link(`/aanbieder/${encodeURIComponent(id)}`, {
      [dayParameter]: on ?? call.query.get(dayParameter),
      [knownParameter]: call.query.get(knownParameter),
    })}
  >
    <bdi>{name}</bdi>
  </a>
);
