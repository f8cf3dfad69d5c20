// SPDX-License-Identifier: EUPL-1.2
import { type VNode } from "preact";
import { accessTeamKinds } from "../../labels/municipality.labels";
import { type Call } from "../../page/page";
import { Facts } from "../../parts/facts";
import { type MunicipalityTold } from "./told";
import { municipalityTexts } from "./municipality.texts";

interface TeamsParts {
  readonly call: Call;
  readonly municipality: MunicipalityTold;
}

type Team = MunicipalityTold["accessTeams"][number];

/** The teams that give access to care. */
export function Teams({ call, municipality }: TeamsParts): VNode {
  const texts = call.texts(municipalityTexts);
  const kinds = call.texts(accessTeamKinds);
  const { accessTeams } = municipality;
  return (
    <section>
      <h2>{texts.teams}</h2>
      {accessTeams.length === 0 ? <p>{texts.noTeams}</p> : null}
      {accessTeams.map((team) => (
        <article key={team.id} class="contract">
          <h3>
            <bdi>{team.name}</bdi>
          </h3>
          <Facts
            facts={[
              [texts.kind, kinds[team.kind]],
              [
                texts.serves,
                team.inhabitantsServed === null
                  ? texts.unknown
                  : texts.about(call.formats.number(team.inhabitantsServed)),
              ],
              [texts.staff, staffOf(call, team)],
              [
                texts.selfReferral,
                team.openToSelfReferral === null
                  ? texts.unknown
                  : team.openToSelfReferral
                    ? texts.yes
                    : texts.no,
              ],
              [texts.contractedBy, commissionerOf(team) ?? texts.unknown],
            ]}
          />
        </article>
      ))}
    </section>
  );
}

function staffOf(call: Call, { staffMin, staffMax }: Team): string {
  const texts = call.texts(municipalityTexts);
  const { number } = call.formats;
  if (staffMin !== null && staffMax !== null) return texts.between(number(staffMin), number(staffMax));
  if (staffMin !== null) return texts.atLeast(number(staffMin));
  if (staffMax !== null) return texts.atMost(number(staffMax));
  return texts.unknown;
}

/** By its name, or by its code while nobody gives the name. */
function commissionerOf({ contractedBy }: Team): string | null {
  if (contractedBy === null) return null;
  const { region, municipality, regionCode, municipalityCode } = contractedBy;
  return region?.name ?? municipality?.name ?? regionCode ?? municipalityCode;
}
