// SPDX-License-Identifier: EUPL-1.2
import { type VNode } from "preact";
import { type Call } from "../page/page";
import { dayParameter } from "./dayForm";

interface MunicipalityLinkParts {
  readonly call: Call;
  readonly code: string;
  readonly name: string;
  /** The day that is being looked at; without it, the one in the address. */
  readonly on?: string | null;
}

/** To the page of a municipality, on the day that is being looked at. */
export const MunicipalityLink = ({ call, code, name, on }: MunicipalityLinkParts): VNode => (
  <a
    class="nl-link"
    href={call.link(`/gemeente/${encodeURIComponent(code)}`, {
      [dayParameter]: on ?? call.query.get(dayParameter),
    })}
  >
    <bdi>{name}</bdi>
  </a>
);
