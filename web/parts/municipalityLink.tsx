// SPDX-License-Identifier: EUPL-1.2
import { type VNode } from "preact";
import { type Call } from "../page/page";
import { dayParameter } from "./dayForm";
import { knownParameter } from "./knownAt";

interface MunicipalityLinkParts {
  readonly call: Call;
  readonly code: string;
  readonly name: string;
  /** The day that is being looked at; without it, the one in the address. */
  readonly on?: string | null;
}

/** To the page of a municipality, on the day that is being looked at, as known when that is. */
export const MunicipalityLink = ({ call, code, name, on }: MunicipalityLinkParts): VNode => (
  <a
    class="nl-link"
    href={call.link(`/gemeente/${encodeURIComponent(code)}`, {
      [dayParameter]: on ?? call.query.get(dayParameter),
      [knownParameter]: call.query.get(knownParameter),
    })}
  >
    <bdi>{name}</bdi>
  </a>
);
