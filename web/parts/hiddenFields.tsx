// SPDX-License-Identifier: EUPL-1.2
import { type VNode } from "preact";

/** What stands behind the question mark of an address, as fields of a form, which a browser puts behind what it sends. */
export const HiddenFields = ({ of }: { readonly of: string }): VNode => (
  <>
    {[...new URLSearchParams(of.split("?")[1] ?? "")].map(([name, value]) => (
      <input type="hidden" key={`${name} ${value}`} name={name} value={value} />
    ))}
  </>
);
