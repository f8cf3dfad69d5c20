// SPDX-License-Identifier: EUPL-1.2
import { type Missing } from "../../../graph/graph";
import { catalogue } from "../../../page/catalogue";
import { type Call } from "../../../page/page";
import { type Option } from "../../../parts/select";
import { type EveryMunicipalityQuery, everyMunicipalityQuestion } from "./everyMunicipality.question";

const municipalityTexts = catalogue(
  {
    elsewhere: "Andere gemeenten",
    notToday: (name: string, code: string) => `${name} (${code}, bestaat vandaag niet)`,
  },
  {
    elsewhere: "Other municipalities",
    notToday: (name: string, code: string) => `${name} (${code}, does not exist today)`,
  },
);

interface Municipalities {
  readonly options: readonly Option[];
  readonly missing: readonly Missing[];
}

/**
 * Every municipality that the register ever had, behind those of the region: a membership, a reorganisation or an agreement
 * for one youth may be of another, and a correction of one that is no longer there.
 *
 * @param own those of the region
 */
export async function everyMunicipality(call: Call, own: readonly Option[]): Promise<Municipalities> {
  const texts = call.texts(municipalityTexts);
  const ofRegion = new Set(own.map(({ value }) => value));
  const others: Option[] = [];
  const missing: Missing[] = [];
  // The code of every municipality begins with GM, so that none is left out.
  for (let after: string | null = null, isLast = false; !isLast;) {
    const told: { data: EveryMunicipalityQuery; missing: readonly Missing[] } = await call.ask(
      everyMunicipalityQuestion,
      { after },
    );
    const { edges, pageInfo } = told.data.municipalityLookup;
    missing.push(...told.missing);
    for (const { node } of edges) {
      if (ofRegion.has(node.id)) continue;
      const name = nameIn(node.facts) ?? node.id;
      const label = node.holds ? name : texts.notToday(name, node.id);
      others.push({ value: node.id, label, group: texts.elsewhere });
    }
    after = pageInfo.endCursor ?? null;
    isLast = !pageInfo.hasNextPage || after === null;
  }
  const inOrder = others.toSorted((one, other) => one.label.localeCompare(other.label, call.language));
  return { options: [...own, ...inOrder], missing };
}

function nameIn(facts: unknown): string | null {
  const { name } = (facts ?? {}) as { readonly name?: unknown };
  return typeof name === "string" ? name : null;
}
