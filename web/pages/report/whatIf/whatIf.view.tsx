// SPDX-License-Identifier: EUPL-1.2
import { type VNode } from "preact";
import { type Missing } from "../../../graph/graph";
import { languageParameter } from "../../../page/language";
import { type Call } from "../../../page/page";
import { describedBy, Field } from "../../../parts/field";
import { MissingAlert } from "../../../parts/missingAlert";
import { cellsAddress } from "../list/addresses";
import { type CellKind } from "../list/matrixCells";
import { ChangedTable } from "./changedTable";
import { whatIfPath } from "./whatIf.address";
import { type WhatIfQuery } from "./whatIf.question";
import { whatIfTexts } from "./whatIf.texts";

interface WhatIfParts {
  readonly call: Call;
  readonly contracts: readonly string[];
  readonly told: WhatIfQuery["whatIf"] | null;
  readonly missing: readonly Missing[];
  readonly fault: string | null;
}

const kept = ["regio", "indeling", "dag", "bekend"] as const;

export function WhatIfView({ call, contracts, told, missing, fault }: WhatIfParts): VNode {
  const texts = call.texts(whatIfTexts);
  const { query } = call;
  return (
    <div class="report">
      <h1>{texts.title}</h1>
      <p class="column">{texts.lead}</p>
      <form method="get" action={whatIfPath} class="day-form not-printed">
        {call.language === "en" ? <input type="hidden" name={languageParameter} value="en" /> : null}
        {kept.map((name) => {
          const value = query.get(name);
          return value === null ? null : <input key={name} type="hidden" name={name} value={value} />;
        })}
        <Field id="zonder" label={texts.contracts} hint={texts.hint} fault={fault}>
          <input
            class={`utrecht-textbox utrecht-textbox--html-input${fault ? " utrecht-textbox--invalid" : ""}`}
            id="zonder"
            name="zonder"
            value={contracts.join(" ")}
            aria-describedby={describedBy("zonder", texts.hint, fault)}
            aria-invalid={fault ? true : undefined}
          />
        </Field>
        <button class="nl-button nl-button--secondary" type="submit">
          {texts.show}
        </button>
      </form>
      <MissingAlert call={call} missing={missing} />
      {told ? <Outcome call={call} contracts={contracts} told={told} /> : null}
    </div>
  );
}

interface OutcomeParts {
  readonly call: Call;
  readonly contracts: readonly string[];
  readonly told: WhatIfQuery["whatIf"];
}

const placeOf = { fewer: "minder", nobody: "niemand" } as const;

/** Only what would change: the rest stays as it is. Each figure leads to the cells that it counts. */
function Outcome({ call, contracts, told }: OutcomeParts): VNode {
  const texts = call.texts(whatIfTexts);
  const { formats } = call;
  const changed = told.cells.filter(({ providersNow, providersThen }) => providersNow !== providersThen);
  const known = told.cells.filter(({ answer }) => answer !== "NOT_RECORDED").length;
  const unknown = told.cells.length - known;
  const lost = changed.filter(({ providersThen }) => providersThen === 0);
  const fewer = changed.filter(({ providersThen }) => providersThen > 0);
  const figure = (count: number, label: string, address: string): VNode => (
    <a class="nl-link" href={address} aria-label={`${formats.number(count)}: ${label}`}>
      {formats.number(count)}
    </a>
  );
  const cells = (count: number, label: string, kind: CellKind): VNode =>
    figure(
      count,
      label,
      cellsAddress(call, {
        region: call.query.get("regio") ?? "",
        scheme: call.query.get("indeling") ?? "",
        on: told.on,
        knownAt: told.knownAt,
        kind,
      }),
    );
  const below = (count: number, label: string, place: string): VNode =>
    count === 0 ? <>{formats.number(count)}</> : figure(count, label, `#${place}`);
  const first = lost.length > 0 ? placeOf.nobody : placeOf.fewer;
  const table = { call, contracts, told };
  return (
    <section class="report-section" aria-live="polite">
      <h2>{texts.without(formats.list(contracts))}</h2>
      <p>
        {known > 0
          ? texts.changed(
              below(changed.length, texts.fewer, first),
              cells(known, texts.recorded, "vastgelegd"),
            )
          : null}{" "}
        {unknown > 0 ? texts.notRecorded(cells(unknown, texts.unrecorded, "niet-vastgelegd")) : null}{" "}
        {lost.length > 0 ? (
          <strong>{texts.lost(below(lost.length, texts.nobody, placeOf.nobody))}</strong>
        ) : null}
      </p>
      <ChangedTable {...table} cells={lost} id={placeOf.nobody} title={texts.nobody} />
      <ChangedTable
        {...table}
        cells={fewer}
        id={placeOf.fewer}
        title={lost.length > 0 ? texts.stillSome : texts.fewer}
      />
      <p class="small soft">
        {texts.known(formats.day(told.on), formats.moment(told.knownAt))}{" "}
        <span lang="nl">{told.definition}</span>
      </p>
    </section>
  );
}
