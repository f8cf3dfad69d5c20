// SPDX-License-Identifier: EUPL-1.2
import { type VNode } from "preact";
import { type Call } from "../../../page/page";
import { countedAddress, type CountedPlace } from "./addresses";

interface IdentityFormParts {
  readonly call: Call;
  readonly place: CountedPlace;
  /** The id of the denomination. */
  readonly identity: string;
  /** What it is called. */
  readonly name?: string | undefined;
  readonly after?: string;
  /** What the button says. */
  readonly text: string;
  /** What it says to who hears it alone. */
  readonly label?: string;
}

/** Leads to the providers of a denomination by a form: no address says on which denomination somebody looked. */
export const IdentityForm = ({
  call,
  place,
  identity,
  name,
  after,
  text,
  label,
}: IdentityFormParts): VNode => (
  <form method="post" action={countedAddress(call, place)} class="report-identity">
    <input type="hidden" name="denominatie" value={identity} />
    {name === undefined ? null : <input type="hidden" name="naam" value={name} />}
    {after === undefined ? null : <input type="hidden" name="na" value={after} />}
    <button type="submit" class="text-button" aria-label={label}>
      {text}
    </button>
  </form>
);
