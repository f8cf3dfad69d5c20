// SPDX-License-Identifier: EUPL-1.2
import { type VNode } from "preact";
import { type Missing } from "../../../graph/graph";
import { keptEntities } from "../../../labels/register.labels";
import { type Call } from "../../../page/page";
import { Alert } from "../../../parts/alert";
import { describedBy, Field } from "../../../parts/field";
import { MissingAlert } from "../../../parts/missingAlert";
import { Select } from "../../../parts/select";
import { HiddenQuery } from "../frame/hiddenQuery";
import { places, recordLink } from "../frame/keepingLinks";
import { isKept } from "../record/past";
import { type FoundGroup } from "./found";
import { searchTexts } from "./search.texts";

interface SearchParts {
  readonly call: Call;
  readonly text: string;
  /** Why the register cannot be asked for it. */
  readonly fault: string | null;
  /** Null before anything was looked for. */
  readonly found: readonly FoundGroup[] | null;
  /** Whether there are more than are shown. */
  readonly hasMore: boolean;
  readonly missing: readonly Missing[];
}

export function SearchView({ call, text, fault, found, hasMore, missing }: SearchParts): VNode {
  const texts = call.texts(searchTexts);
  const kinds = Object.entries(keptEntities)
    .map(([value, names]) => ({ value, label: names[call.language] }))
    .toSorted((one, other) => one.label.localeCompare(other.label, call.language));
  const areAllNew =
    call.query.get("soort") === "Contract" && (found?.length ?? 0) > 0 && !hasMore && missing.length === 0;
  return (
    <>
      {call.query.has("vastgelegd") ? (
        <Alert kind="ok">
          <p role="status">
            {texts.recorded}
            {areAllNew ? ` ${texts.newContracts}` : ""}
          </p>
        </Alert>
      ) : null}
      <form method="get" action={places.search} class="keeping__form">
        <HiddenQuery call={call} without={["zoek", "soort", "vastgelegd"]} />
        <Field id="zoek" label={texts.text} hint={texts.textHint} fault={fault}>
          <input
            class="utrecht-textbox utrecht-textbox--html-input"
            id="zoek"
            name="zoek"
            value={text}
            autocomplete="off"
            aria-invalid={fault ? "true" : undefined}
            aria-describedby={describedBy("zoek", texts.textHint, fault)}
          />
        </Field>
        <Select
          name="soort"
          label={texts.kind}
          hint={texts.kindHint}
          value={call.query.get("soort") ?? ""}
          empty={texts.anyKind}
          options={kinds}
        />
        <p>
          <button class="nl-button nl-button--primary" type="submit">
            {texts.search}
          </button>
        </p>
      </form>
      <MissingAlert call={call} missing={missing} />
      {found === null ? null : (
        <section>
          <h2>
            <bdi>{texts.found(text)}</bdi>
          </h2>
          {found.length === 0 && !hasMore ? (
            <p role="status">{missing.length > 0 ? texts.nothingKnown : texts.nothing}</p>
          ) : null}
          {found.length === 0 && isKept(call.query.get("soort") ?? "") ? (
            <p>
              <a class="nl-link" href={recordLink(call, call.query.get("soort") ?? "", text)}>
                {texts.withdrawn}
              </a>
            </p>
          ) : null}
          {hasMore ? <p>{texts.more}</p> : null}
          {found.map((group) => (
            <section key={group.title}>
              <h3>{group.title}</h3>
              <ul>
                {group.found.map(({ label, to }) => (
                  <li key={to}>
                    <a class="nl-link" href={to}>
                      <bdi>{label}</bdi>
                    </a>
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </section>
      )}
    </>
  );
}
