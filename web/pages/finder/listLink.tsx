// SPDX-License-Identifier: EUPL-1.2
import { type ComponentChildren, type VNode } from "preact";
import { type Call } from "../../page/page";
import { parametersOf, type Search } from "../../parts/search";

interface ListLinkParts {
  readonly call: Call;
  /** What the list that it leads to is of. */
  readonly search: Search;
  readonly children: ComponentChildren;
}

/** Leads to another list; by a form where denominations go along, which stand in no address. */
export function ListLink({ call, search, children }: ListLinkParts): VNode {
  const address = call.link("/", parametersOf(search));
  if (search.identities.length === 0)
    return (
      <a class="nl-link" href={address}>
        {children}
      </a>
    );
  return (
    <form method="post" action={address} class="list-link">
      <Denominations of={search} />
      <button type="submit" class="text-button">
        {children}
      </button>
    </form>
  );
}

/** Those of a search as fields of a form by POST. */
export const Denominations = ({ of: { identities } }: { readonly of: Search }): VNode => (
  <>
    {identities.map((id) => (
      <input type="hidden" key={id} name="denominatie" value={id} />
    ))}
  </>
);
