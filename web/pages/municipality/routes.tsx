// SPDX-License-Identifier: EUPL-1.2
import { type VNode } from "preact";
import { referrers } from "../../labels/municipality.labels";
import { type MunicipalityParts } from "./told";
import { municipalityTexts } from "./municipality.texts";
import { isSchemeTold, undivided } from "./scheme";

/** Who may refer to which segment; where the sources are silent it says so, and not "no". */
export function Routes({ call, municipality, scheme }: MunicipalityParts): VNode {
  const texts = call.texts(municipalityTexts);
  const names = call.texts(referrers);
  if (scheme === null)
    return (
      <section>
        <h2>{texts.routes}</h2>
        <p>{isSchemeTold(municipality) ? texts.noRoutes : texts.routesNotNow}</p>
      </section>
    );
  const columns = [
    ["JA", texts.permitted],
    ["NEE", texts.notPermitted],
    ["NIET_VASTGELEGD", texts.silent],
  ] as const;
  const grounds = new Set(
    scheme.segments.flatMap(({ referralRoutes }) => referralRoutes.flatMap(({ basis }) => basis ?? [])),
  );
  return (
    <section>
      <h2>{texts.routes}</h2>
      <div class="wide stacked" role="region" aria-label={texts.routes} tabIndex={0}>
        <table class="utrecht-table utrecht-table--html-table municipality-table" aria-label={texts.routes}>
          <thead>
            <tr>
              <th scope="col">{texts.segment}</th>
              {columns.map(([permission, title]) => (
                <th key={permission} scope="col">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {undivided(scheme).map(({ id, code, label, referralRoutes }) => (
              <tr key={id}>
                <th scope="row">
                  {code} <span lang="nl">{label}</span>
                </th>
                {columns.map(([permission]) => {
                  const those = referralRoutes.filter(({ allowed }) => allowed === permission);
                  return (
                    <td key={permission} class={permission === "NIET_VASTGELEGD" ? "soft" : undefined}>
                      {those.length === 0
                        ? texts.none
                        : call.formats.list(those.map(({ referrer }) => names[referrer]))}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {grounds.size > 0 ? (
        <p class="small soft">
          {texts.grounds} <span lang="nl">{[...grounds].join("; ")}.</span>
        </p>
      ) : null}
    </section>
  );
}
