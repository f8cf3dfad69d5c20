// SPDX-License-Identifier: EUPL-1.2
import { type VNode } from "preact";
import { type Call } from "../../../page/page";

interface HiddenQueryParts {
  readonly call: Call;
  /** What the form itself has a field for. */
  readonly without: readonly string[];
}

/** What stands in the address, in a form that makes a new one: a browser leaves it out otherwise. */
export const HiddenQuery = ({ call, without }: HiddenQueryParts): VNode => (
  <>
    {[...call.query]
      .filter(([name]) => !without.includes(name))
      .map(([name, value], index) => (
        <input key={index} type="hidden" name={name} value={value} />
      ))}
  </>
);
