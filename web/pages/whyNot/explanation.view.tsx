// SPDX-License-Identifier: EUPL-1.2
import { type VNode } from "preact";
import { type Call } from "../../page/page";
import { Alert } from "../../parts/alert";
import { withNames } from "../../parts/municipalityNames";
import { asksBespoke, parametersOf, type Search, unfiltered } from "../../parts/search";
import { type Standing, standingOf } from "./standing";
import { type WhyNotQuery } from "./whyNot.question";
import { whyNotTexts } from "./whyNot.texts";

interface ExplanationParts {
  readonly call: Call;
  readonly search: Search;
  /** The id of the provider. */
  readonly provider: string;
  readonly told: WhyNotQuery;
}

/** Whether a provider has an own contract, how it stands in the list that was asked for, and the checks one by one. */
export function Explanation({ call, search, provider, told }: ExplanationParts): VNode {
  const texts = call.texts(whyNotTexts);
  const { covers, sentence, checks } = told.whyNot;
  const standing = standingOf(told, provider, asksBespoke(search));
  const named = (text: string): string => withNames(text, told.regions ?? []);
  // Nothing fails, and yet it is not known to be so: what the register does not hold.
  const isUnknown =
    !covers && checks.every(({ check, outcome }) => check === "OPEN_FOR_INTAKE" || outcome !== "FAILS");
  return (
    <section>
      <h2>
        <bdi>{told.provider?.name ?? provider}</bdi>
      </h2>
      <Alert kind={covers && standing?.kind === "own" ? "ok" : "warning"}>
        <p>
          <strong>{covers ? texts.covers : isUnknown ? texts.unknown : texts.doesNot}</strong>{" "}
          <span lang="nl">{named(sentence)}</span>
        </p>
        {standing === null ? null : (
          <p>
            <StandingLine call={call} search={search} standing={standing} />
          </p>
        )}
      </Alert>
      <h3>{texts.checks}</h3>
      <ol class="why-checks">
        {checks.map(({ check, outcome, detail }) => (
          <li key={check}>
            <strong>
              {texts.check[check]}: {texts.outcome[outcome]}.
            </strong>{" "}
            <span lang="nl">{named(detail)}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}

interface StandingParts {
  readonly call: Call;
  readonly search: Search;
  readonly standing: Standing;
}

function StandingLine({ call, search, standing }: StandingParts): VNode {
  const { standing: texts, filter } = call.texts(whyNotTexts);
  if (standing.kind === "counterpart")
    return <>{texts.counterpart(standing.segment.split("/").at(-1) ?? standing.segment)}</>;
  if (standing.kind === "filtered") {
    const chosen = [
      search.openOnly ? filter.openOnly : null,
      search.consults ? filter.consults : null,
      search.kinds.length > 0 ? filter.kinds : null,
      search.scales.length > 0 ? filter.scales : null,
    ].filter((name) => name !== null);
    return (
      <>
        {texts.filtered(call.formats.list(chosen))}{" "}
        <a class="nl-link not-printed" href={call.link("/", parametersOf(unfiltered(search)))}>
          {texts.withoutFilter}
        </a>
      </>
    );
  }
  if (standing.kind === "bespokeElsewhere")
    return (
      <>
        {texts.bespokeElsewhere}{" "}
        <a
          class="nl-link not-printed"
          href={call.link("/", parametersOf({ ...search, individual: true, after: "" }))}
        >
          {texts.withBespoke}
        </a>
      </>
    );
  return <>{texts[standing.kind]}</>;
}
