// SPDX-License-Identifier: EUPL-1.2
import { type VNode } from "preact";
import { type Call } from "../../page/page";
import { dayParameter } from "../../parts/dayForm";
import { knownParameter } from "../../parts/knownAt";
import { type ChoiceRow, type MunicipalityParts, type MunicipalityTold } from "./told";
import { municipalityTexts } from "./municipality.texts";
import { isSchemeTold, schemeParameter, undivided } from "./scheme";

/** Which segments the municipality deploys, and what there is to choose from in each. */
export function Segments({ call, municipality, scheme, row, on }: MunicipalityParts): VNode {
  const texts = call.texts(municipalityTexts);
  const others = municipality.memberships.flatMap(({ purpose, region }) =>
    purpose === "INKOOP_JEUGDHULP" && region
      ? (region.segmentSchemes ?? []).filter(({ id }) => id !== scheme?.id)
      : [],
  );
  return (
    <section>
      <h2>{texts.segments}</h2>
      {scheme === null ? <p>{isSchemeTold(municipality) ? texts.noScheme : texts.notNow}</p> : null}
      {scheme !== null && row === null && municipality.existsOnDay ? <p>{texts.notCounted}</p> : null}
      {scheme === null ? null : (
        <>
          <p class="small soft">
            {texts.segmentsLead(scheme.title)}
            {others.map(({ id, title }) => (
              <span key={id}>
                {" "}
                <a
                  class="nl-link"
                  href={call.link(`/gemeente/${encodeURIComponent(municipality.code)}`, {
                    [dayParameter]: on,
                    [knownParameter]: call.query.get(knownParameter),
                    [schemeParameter]: id,
                  })}
                >
                  {texts.otherScheme(title)}
                </a>
              </span>
            ))}
          </p>
          <div class="wide stacked" role="region" aria-label={texts.segments} tabIndex={0}>
            <table
              class="utrecht-table utrecht-table--html-table municipality-table municipality-segments"
              aria-label={texts.segments}
            >
              <thead>
                <tr>
                  <th scope="col">{texts.segment}</th>
                  <th scope="col">{texts.deployed}</th>
                  <th scope="col">{texts.choice}</th>
                  <th scope="col" class="number">
                    {texts.providers}
                  </th>
                  <th scope="col" class="number">
                    {texts.counterparties}
                  </th>
                  <th scope="col" class="number">
                    {texts.open}
                  </th>
                </tr>
              </thead>
              <tbody>
                {undivided(scheme).map(({ id, code, label }) => (
                  <tr key={id} data-segment={id}>
                    <th scope="row">
                      <a
                        class="nl-link"
                        href={call.link("/", { gemeente: municipality.code, segment: id, datum: on })}
                      >
                        {code} <span lang="nl">{label}</span>
                      </a>
                    </th>
                    <td data-label={texts.deployed}>{deployedIn(call, municipality, id)}</td>
                    <Cell call={call} cell={row?.cells.find(({ segment }) => segment.id === id) ?? null} />
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          <p class="small soft">{texts.legend}</p>
        </>
      )}
    </section>
  );
}

/** A segment of which nothing is said is deployed: only a choice not to is recorded. */
export function deployedIn(call: Call, { deployments }: MunicipalityTold, segmentId: string): VNode {
  const texts = call.texts(municipalityTexts);
  // Of which segment a choice is, may be what is missing.
  if (deployments.some(({ segment }) => segment === null)) return <>{texts.unnamed}</>;
  const choice = deployments.find(({ segment }) => segment?.id === segmentId);
  if (!choice) return <>{texts.yes}</>;
  const since = choice.from === null ? "" : ` ${texts.since(call.formats.day(choice.from))}`;
  return (
    <>
      {choice.deployed ? texts.yes : texts.no}
      {since}
      {choice.explanation === null ? null : <span class="municipality-why">{choice.explanation}</span>}
    </>
  );
}

interface CellParts {
  readonly call: Call;
  readonly cell: ChoiceRow["cells"][number] | null;
}

function Cell({ call, cell }: CellParts): VNode {
  const texts = call.texts(municipalityTexts);
  const { number } = call.formats;
  // What was not counted is no nought.
  if (cell === null)
    return (
      <td colSpan={4} data-label={texts.choice}>
        {texts.unnamed}
      </td>
    );
  const counted: Partial<Record<typeof cell.answer, string>> = {
    COVERED: cell.providers === 1 ? texts.oneProvider : texts.covered,
    BLANK_SPOT: texts.blankSpot,
    NOT_DEPLOYED: texts.notDeployed,
  };
  const choice = counted[cell.answer];
  // Where it cannot be said who there is, nought would be a figure that nobody knows.
  if (choice === undefined)
    return (
      <td colSpan={4} data-label={texts.choice}>
        {cell.answer === "NOT_RECORDED" ? texts.notRecorded : texts.otherAnswer}
      </td>
    );
  return (
    <>
      <td data-label={texts.choice}>{choice}</td>
      <td class="number" data-label={texts.providers}>
        {number(cell.providers)}
      </td>
      <td class="number" data-label={texts.counterparties}>
        {number(cell.counterparties)}
      </td>
      <td class="number" data-label={texts.open}>
        {number(cell.openProviders)}
      </td>
    </>
  );
}
