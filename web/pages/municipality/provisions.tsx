// SPDX-License-Identifier: EUPL-1.2
import { type VNode } from "preact";
import { careLines } from "../../labels/municipality.labels";
import { type Call } from "../../page/page";
import { type MunicipalityTold, type RegionTold } from "./told";
import { municipalityTexts } from "./municipality.texts";

interface ProvisionsParts {
  readonly call: Call;
  readonly municipality: MunicipalityTold;
  /** Where it buys youth care; null when there is none, or, with `isSilent`, when nobody tells of it now. */
  readonly region: RegionTold | null;
  readonly isSilent: boolean;
}

/** What is near by without a provider, and where to go when nobody fits. */
export function Provisions({ call, municipality, region, isSilent }: ProvisionsParts): VNode {
  const texts = call.texts(municipalityTexts);
  const lines = call.texts(careLines);
  const { localProvisions } = municipality;
  const used = [...new Set(localProvisions.map(({ line }) => line))].toSorted();
  return (
    <>
      <section>
        <h2>{texts.provisions}</h2>
        {localProvisions.length === 0 ? <p>{texts.noProvisions}</p> : null}
        {used.map((line) => (
          <div key={line}>
            <h3>{lines[line]}</h3>
            <ul>
              {localProvisions
                .filter((provision) => provision.line === line)
                .map(({ id, name, decisionFree, collective }) => (
                  <li key={id}>
                    <bdi>{name}</bdi> ({decisionFree ? texts.decisionFree : texts.withDecision}
                    {collective ? `, ${texts.collective}` : ""})
                  </li>
                ))}
            </ul>
          </div>
        ))}
      </section>
      <section>
        <h2>{texts.stuck}</h2>
        <p>{region?.expertRoute ?? (isSilent ? texts.unnamed : texts.noExpertRoute)}</p>
        {region && region.expertTeams.length > 0 ? (
          <ul>
            {region.expertTeams.map(({ id, name, description, meets }) => (
              <li key={id}>
                <strong>{name}</strong>: {description}{" "}
                {meets === null ? texts.meetsUnknown : texts.meets(meets)}
              </li>
            ))}
          </ul>
        ) : null}
      </section>
    </>
  );
}
