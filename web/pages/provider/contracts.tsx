// SPDX-License-Identifier: EUPL-1.2
import { type VNode } from "preact";
import {
  contractStatuses,
  decisionKinds,
  decisionOutcomes,
  landscapeCategories,
} from "../../labels/contract.labels";
import { scales } from "../../labels/scale.labels";
import { type Call } from "../../page/page";
import { dayParameter } from "../../parts/dayForm";
import { knownParameter } from "../../parts/knownAt";
import { MunicipalityLink } from "../../parts/municipalityLink";
import { Period } from "../../parts/period";
import { ProviderLink } from "../../parts/providerLink";
import { ConfirmedOn } from "../../parts/recordedOn";
import { type ProviderQuery } from "./provider.question";
import { providerTexts } from "./provider.texts";

type ContractList = NonNullable<ProviderQuery["contracts"]>;
type Contract = ContractList["edges"][number]["node"];
type Line = NonNullable<Contract["lines"]>[number];

interface ContractsParts {
  readonly call: Call;
  /** Of the provider whose page it is. */
  readonly id: string;
  /** Undefined while their owner does not answer. */
  readonly contracts: ContractList | undefined;
  readonly on: string;
}

/** Under which contracts a provider works or worked: those of the day first, what is over and what is to come after it. */
export function Contracts({ call, id, contracts, on }: ContractsParts): VNode {
  const texts = call.texts(providerTexts);
  if (contracts === undefined) {
    return (
      <>
        {[texts.contracts, texts.otherContracts].map((title) => (
          <section key={title}>
            <h2>{title}</h2>
            <p>{texts.unnamed}</p>
          </section>
        ))}
      </>
    );
  }
  const nodes = contracts.edges.map(({ node }) => node);
  const current = nodes.filter((contract) => runsOn(contract, on));
  const others = nodes.filter((contract) => !runsOn(contract, on));
  return (
    <>
      <section>
        <h2>{texts.contracts}</h2>
        {current.length === 0 ? <p>{texts.noContracts}</p> : null}
        {current.map((contract) => (
          <ContractDetails key={contract.id} call={call} id={id} contract={contract} />
        ))}
        {contracts.totalCount > nodes.length ? (
          <p>
            {texts.firstContracts(
              call.formats.number(nodes.length),
              call.formats.number(contracts.totalCount),
            )}
          </p>
        ) : null}
      </section>
      {others.length > 0 ? (
        <section>
          <h2>{texts.otherContracts}</h2>
          {others.map((contract) => (
            <ContractDetails key={contract.id} call={call} id={id} contract={contract} isOfAnotherDay />
          ))}
        </section>
      ) : null}
    </>
  );
}

/** Of a contract under embargo the days are not told; it stands among the current ones, marked. */
const runsOn = ({ start, endsOn }: Contract, on: string): boolean =>
  (start === null || start <= on) && (endsOn === null || endsOn > on);

interface ContractParts {
  readonly call: Call;
  readonly id: string;
  readonly contract: Contract;
  /** Its segments were others on its own days, so they are shown there and not here. */
  readonly isOfAnotherDay?: boolean;
}

function ContractDetails({ call, id, contract, isOfAnotherDay = false }: ContractParts): VNode {
  const texts = call.texts(providerTexts);
  const { category, status, commissioner, consortium, parties, subcontractors, underEmbargo } = contract;
  // Of a party that nobody tells now it is not known whether it is this one.
  const asSubcontractor = parties && !consortium && parties.every((party) => party && party.id !== id);
  const buyers = commissioner.region
    ? [commissioner.region.name]
    : commissioner.municipalities.map((municipality) => municipality?.name ?? texts.unnamed);
  return (
    <article class="contract">
      <h3>
        {contract.id}
        {status ? <span class="contract__status"> · {statusOf(call, contract)}</span> : null}
      </h3>
      {underEmbargo ? (
        <p>
          {contract.confidentialUntil
            ? texts.embargoUntil(call.formats.day(contract.confidentialUntil))
            : texts.embargo}
        </p>
      ) : (
        <p>
          {category ? `${call.texts(landscapeCategories)[category]}, ` : ""}
          <Period call={call} from={contract.start} until={contract.endsOn} />
          {buyers.length > 0 ? `, ${texts.boughtBy(call.formats.list(buyers))}` : ""}
          {", "}
          <ConfirmedOn call={call} of={contract} />.
          {asSubcontractor ? (
            <>
              {" "}
              {texts.asSubcontractorOf}{" "}
              {(parties ?? []).map((party, index) => (
                <span key={party?.id ?? index}>
                  {index > 0 ? ", " : ""}
                  {party ? <ProviderLink call={call} id={party.id} name={party.name} /> : texts.unnamed}
                </span>
              ))}
              .
            </>
          ) : null}
          {consortium ? ` ${texts.inConsortium(consortium.name)}` : ""}
        </p>
      )}
      {!isOfAnotherDay && contract.lines && contract.lines.length > 0 ? (
        <Lines call={call} contract={contract} lines={contract.lines} />
      ) : null}
      {isOfAnotherDay && contract.start !== null ? (
        <p>
          <a
            class="nl-link"
            href={call.link(`/aanbieder/${encodeURIComponent(id)}`, {
              [dayParameter]: contract.start,
              [knownParameter]: call.query.get(knownParameter),
            })}
          >
            {texts.linesThen(contract.id, call.formats.day(contract.start))}
          </a>
        </p>
      ) : null}
      {subcontractors && subcontractors.length > 0 && !asSubcontractor ? (
        <p>
          {texts.subcontractors}:{" "}
          {subcontractors.map((other, index) => (
            <span key={other?.id ?? index}>
              {index > 0 ? ", " : ""}
              {other ? <ProviderLink call={call} id={other.id} name={other.name} /> : texts.unnamed}
            </span>
          ))}
          .
        </p>
      ) : null}
      {(contract.decisionMoments ?? []).map(({ year, on, kind, outcome }) => (
        <p key={`${year} ${kind}`} class="small">
          {texts.decision(call.texts(decisionKinds)[kind], on ? call.formats.day(on) : String(year))}
          {outcome ? `: ${call.texts(decisionOutcomes)[outcome]}` : ""}.
        </p>
      ))}
    </article>
  );
}

/** In which state it is, and since when. */
function statusOf(call: Call, { status, statusSince }: Contract): string {
  if (status === null) return "";
  const name = call.texts(contractStatuses)[status];
  return statusSince ? `${name}, ${call.texts(providerTexts).since(call.formats.day(statusSince))}` : name;
}

interface LinesParts {
  readonly call: Call;
  readonly contract: Contract;
  readonly lines: readonly Line[];
}

function Lines({ call, contract, lines }: LinesParts): VNode {
  const texts = call.texts(providerTexts);
  return (
    <div class="wide stacked" role="region" aria-label={texts.linesOf(contract.id)} tabIndex={0}>
      <table class="utrecht-table utrecht-table--html-table" aria-label={texts.linesOf(contract.id)}>
        <thead>
          <tr>
            <th scope="col">{texts.segment}</th>
            <th scope="col">{texts.scale}</th>
            <th scope="col">{texts.area}</th>
            <th scope="col">{texts.period}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.id}>
              <td>
                {boughtIn(call, contract, line)}
                {line.suspended ? (
                  <span class="contract__status"> · {call.texts(contractStatuses).OPGESCHORT}</span>
                ) : null}
              </td>
              <td>{call.texts(scales)[line.scale]}</td>
              <td>
                <Area call={call} line={line} />
              </td>
              <td>
                <Period call={call} from={line.from} until={line.until} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** A segment that is not given is no bespoke care, unless the contract says that it is. */
function boughtIn(call: Call, { category }: Contract, { segment, product }: Line): string {
  if (segment) return `${segment.code} ${segment.label}`;
  const texts = call.texts(providerTexts);
  return product ?? (category === "MAATWERK" ? texts.bespoke : texts.unnamed);
}

function Area({ call, line: { area } }: { readonly call: Call; readonly line: Line }): VNode {
  const texts = call.texts(providerTexts);
  if (area.kind === "LANDELIJK") return <>{texts.wholeCountry}</>;
  if (area.kind === "REGIO") return <>{area.region?.name ?? texts.unnamed}</>;
  return (
    <>
      {area.municipalities.map((municipality, index) => (
        <span key={municipality?.code ?? index}>
          {index > 0 ? ", " : ""}
          {municipality ? (
            <MunicipalityLink call={call} code={municipality.code} name={municipality.name} />
          ) : (
            texts.unnamed
          )}
        </span>
      ))}
    </>
  );
}
