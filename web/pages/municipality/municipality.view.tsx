// SPDX-License-Identifier: EUPL-1.2
import { type VNode } from "preact";
import { DayForm } from "../../parts/dayForm";
import { Facts } from "../../parts/facts";
import { KnownAlert, KnownLine } from "../../parts/knownLine";
import { MissingAlert } from "../../parts/missingAlert";
import { PrintedFrom } from "../../parts/printedFrom";
import { Existence } from "./existence";
import { municipalityTexts } from "./municipality.texts";
import { NationalSegments } from "./nationalSegments";
import { Provisions } from "./provisions";
import { Routes } from "./routes";
import { schemeParameter } from "./scheme";
import { Segments } from "./segments";
import { Teams } from "./teams";
import { type MunicipalityParts } from "./told";

export function MunicipalityView(parts: MunicipalityParts): VNode {
  const { call, municipality, missing, row, on } = parts;
  const texts = call.texts(municipalityTexts);
  const { day, number } = call.formats;
  const { code, name, subregion, inhabitants, memberships } = municipality;
  const buying = memberships.find(({ purpose }) => purpose === "INKOOP_JEUGDHULP");
  const division = call.query.get(schemeParameter);
  const known = { call, asOf: municipality.asOf, knownAt: row?.knownAt ?? null, on };
  // Of a region that is missing nobody says that nothing was recorded.
  const isSilent = buying?.region === null && missing.length > 0;
  return (
    <>
      <h1>{name}</h1>
      <p class="soft">
        {texts.municipality} · {code} · {texts.asOn(day(on))}
      </p>
      <DayForm
        call={call}
        hidden={division === null ? null : <input type="hidden" name={schemeParameter} value={division} />}
      />
      <KnownAlert {...known} />
      <MissingAlert call={call} missing={missing} />
      <Existence call={call} municipality={municipality} on={on} />
      <Facts
        facts={[
          [texts.region, buying ? (buying.region?.name ?? buying.regionCode) : texts.unknown],
          [texts.office, buying?.region?.contractingOffice ?? (isSilent ? texts.unnamed : texts.unknown)],
          [texts.subregion, subregion ?? texts.unknown],
          [texts.inhabitants, inhabitants === null ? texts.unknown : texts.about(number(inhabitants))],
        ]}
      />
      <Segments {...parts} />
      <NationalSegments {...parts} />
      <Routes {...parts} />
      <Teams call={call} municipality={municipality} />
      <Provisions
        call={call}
        municipality={municipality}
        region={buying?.region ?? null}
        isSilent={isSilent}
      />
      <KnownLine {...known}>{row?.definition}</KnownLine>
      <PrintedFrom call={call} address={call.address} />
    </>
  );
}
