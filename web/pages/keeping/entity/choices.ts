// SPDX-License-Identifier: EUPL-1.2
import { type Missing } from "../../../graph/graph";
import { type Call } from "../../../page/page";
import { type Option } from "../../../parts/select";
import { placeOf } from "../frame/placeOf";
import { type Scope } from "../frame/scope";
import { everyMunicipality } from "./everyMunicipality";
import { type EntityChoicesQuery, entityChoicesQuestion } from "./entityChoices.question";

/** The kinds of which there are so few in a region that one chooses from a list; others are told by their number. */
const chosenFromList = [
  "Region",
  "Municipality",
  "SegmentScheme",
  "Segment",
  "Identity",
  "ProcurementFramework",
  "Criterion",
  "Kpi",
] as const;

type Listed = (typeof chosenFromList)[number];

export const isListed = (typeName: string | null): typeName is Listed =>
  chosenFromList.some((each) => each === typeName);

export interface ListedChoices {
  readonly of: Readonly<Partial<Record<Listed, readonly Option[]>>>;
  readonly missing: readonly Missing[];
}

/**
 * What can be chosen of the kinds that a form refers to, in the region that it is filled in for: one question. Municipalities
 * can be of anywhere; those of the region come first.
 */
export async function listedChoices(
  call: Call,
  scope: Scope,
  kinds: ReadonlySet<Listed>,
): Promise<ListedChoices> {
  if (kinds.size === 0) return { of: {}, missing: [] };
  const { region, missing } = await placeOf(call, scope);
  const told = await call.ask(entityChoicesQuestion, {
    region,
    regions: kinds.has("Region"),
    municipalities: kinds.has("Municipality"),
    segments: kinds.has("Segment") || kinds.has("SegmentScheme"),
    identities: kinds.has("Identity"),
    frameworks: kinds.has("ProcurementFramework"),
    criteria: kinds.has("Criterion"),
    kpis: kinds.has("Kpi"),
  });
  const of = optionsIn(told.data);
  if (!kinds.has("Municipality")) return { of, missing: [...missing, ...told.missing] };
  const every = await everyMunicipality(call, of.Municipality ?? []);
  return {
    of: { ...of, Municipality: every.options },
    missing: [...missing, ...told.missing, ...every.missing],
  };
}

function optionsIn(told: EntityChoicesQuery): ListedChoices["of"] {
  const schemes = told.segmentSchemes ?? [];
  return {
    Region: (told.regions ?? []).map(({ code, name }) => ({ value: code, label: `${name} (${code})` })),
    Municipality: (told.municipalities ?? []).map(({ code, name }) => ({ value: code, label: name })),
    SegmentScheme: schemes.map(({ id, title }) => ({ value: id, label: title })),
    Segment: schemes.flatMap(({ id: scheme, segments }) =>
      segments.map(({ id, code, label }) => ({
        value: id,
        label: schemes.length === 1 ? `${code} ${label}` : `${code} ${label} (${scheme})`,
      })),
    ),
    Identity: (told.identities ?? []).map(({ id, label }) => ({ value: id, label })),
    ProcurementFramework: (told.procurementFrameworks ?? []).map(({ id, title }) => ({
      value: id,
      label: title ?? id,
    })),
    Criterion: (told.criteria ?? []).map(({ id, label }) => ({ value: id, label })),
    Kpi: (told.kpis ?? []).map(({ id, label }) => ({ value: id, label })),
  };
}
