// SPDX-License-Identifier: EUPL-1.2
import { type Call } from "../../../page/page";
import { type Option } from "../../../parts/select";
import { orSilence } from "../frame/orSilence";
import { placeOf } from "../frame/placeOf";
import { type Scope } from "../frame/scope";
import { providerParameter } from "../form/providerChoice";
import { type Subject } from "../form/job";
import { type ProviderAndSegmentsQuery, providerAndSegmentsQuestion } from "./providerAndSegments.question";
import { aboutTexts } from "./whatIs";

export type KnownProvider = NonNullable<ProviderAndSegmentsQuery["provider"]>;

export interface AboutProvider {
  readonly provider: KnownProvider;
  readonly segments: readonly Option[];
  readonly municipalities: readonly Option[];
  readonly subject: Pick<Subject, "facts" | "missing">;
}

/** The provider in the address, and what can be chosen in the region; null when the register has it not. */
export async function aboutProvider(call: Call, scope: Scope): Promise<AboutProvider | null> {
  const { region, missing } = await placeOf(call, scope);
  const id = call.query.get(providerParameter) ?? "";
  const told = await call.ask(providerAndSegmentsQuestion, { provider: id, region });
  const { segmentSchemes, municipalities } = told.data;
  const provider = orSilence(told.data.provider, told.missing);
  if (provider === null) return null;
  return {
    provider,
    segments: segmentSchemes.flatMap(({ segments }) =>
      segments.map((segment) => ({ value: segment.id, label: `${segment.code} ${segment.label}` })),
    ),
    municipalities: municipalities.map(({ code, name }) => ({ value: code, label: name })),
    subject: {
      facts: [[call.texts(aboutTexts).provider, provider.name]],
      missing: [...missing, ...told.missing],
    },
  };
}
