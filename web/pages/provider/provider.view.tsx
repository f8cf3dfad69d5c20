// SPDX-License-Identifier: EUPL-1.2
import { type VNode } from "preact";
import { providerKinds } from "../../labels/provider.labels";
import { type Told } from "../../graph/graph";
import { type Call } from "../../page/page";
import { DayForm } from "../../parts/dayForm";
import { ErrorReportLink } from "../../parts/errorReportLink";
import { KnownAlert, KnownLine } from "../../parts/knownLine";
import { MissingAlert } from "../../parts/missingAlert";
import { PrintedFrom } from "../../parts/printedFrom";
import { ConfirmedOn } from "../../parts/recordedOn";
import { Admission } from "./admission";
import { Contracts } from "./contracts";
import { Memberships } from "./memberships";
import { Names } from "./names";
import { Practice } from "./practice";
import { type ProviderQuery } from "./provider.question";
import { providerTexts } from "./provider.texts";
import { Quality } from "./quality";
import { Succession } from "./succession";
import { type ProviderTold } from "./told";

interface ProviderParts {
  readonly call: Call;
  readonly told: Told<ProviderQuery>;
  readonly provider: ProviderTold;
  readonly on: string;
  /** Of the statement under the WNT. */
  readonly year: number;
}

export function ProviderView({ call, told, provider, on, year }: ProviderParts): VNode {
  const texts = call.texts(providerTexts);
  return (
    <>
      <h1>{provider.name}</h1>
      <p class="soft">
        {call.texts(providerKinds)[provider.kind]} · {provider.id} · {texts.asOn(call.formats.day(on))} ·{" "}
        {texts.nameAndKind} <ConfirmedOn call={call} of={provider} />
      </p>
      <DayForm call={call} />
      <KnownAlert call={call} asOf={provider.asOf} on={on} />
      <MissingAlert call={call} missing={told.missing} />
      <Names call={call} provider={provider} />
      <Succession call={call} provider={provider} />
      <Admission call={call} provider={provider} />
      <Contracts call={call} id={provider.id} contracts={told.data.contracts} on={on} />
      <Memberships call={call} provider={provider} />
      <Practice call={call} provider={provider} />
      <Quality call={call} provider={provider} year={year} missing={told.missing} />
      <p>
        <ErrorReportLink call={call} subject="PROVIDER" id={provider.id} name={provider.name} />
      </p>
      <KnownLine call={call} asOf={provider.asOf} on={on} />
      <PrintedFrom call={call} address={call.address} />
    </>
  );
}
