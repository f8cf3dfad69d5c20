// SPDX-License-Identifier: EUPL-1.2
import { type VNode } from "preact";
import { type MunicipalityParts } from "./told";
import { municipalityTexts } from "./municipality.texts";
import { undivided } from "./scheme";
import { deployedIn } from "./segments";

/** What is bought for the whole country, and so holds in this municipality too; each leads to who is contracted for it. */
export function NationalSegments({ call, municipality, national, on }: MunicipalityParts): VNode | null {
  const texts = call.texts(municipalityTexts);
  if (!municipality.existsOnDay) return null;
  const segments = (national ?? []).flatMap((scheme) => undivided(scheme));
  return (
    <section>
      <h2>{texts.national}</h2>
      {national === null ? <p>{texts.nationalNotNow}</p> : null}
      {national !== null && segments.length === 0 ? <p>{texts.noNational}</p> : null}
      {national === null || segments.length === 0 ? null : (
        <>
          <p class="small soft">
            {texts.nationalLead(call.formats.list(national.map(({ title }) => title)))}
          </p>
          <div class="wide stacked" role="region" aria-label={texts.national} tabIndex={0}>
            <table
              class="utrecht-table utrecht-table--html-table municipality-table"
              aria-label={texts.national}
            >
              <thead>
                <tr>
                  <th scope="col">{texts.segment}</th>
                  <th scope="col">{texts.deployed}</th>
                </tr>
              </thead>
              <tbody>
                {segments.map(({ id, code, label }) => (
                  <tr key={id} data-national={id}>
                    <th scope="row">
                      <a
                        class="nl-link"
                        href={call.link("/", { gemeente: municipality.code, segment: id, datum: on })}
                      >
                        {code} <span lang="nl">{label}</span>
                      </a>
                    </th>
                    <td data-label={texts.deployed}>{deployedIn(call, municipality, id)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </>
      )}
    </section>
  );
}
