// SPDX-License-Identifier: EUPL-1.2
import { renderToString } from "preact-render-to-string";
import { formats } from "../../page/formats";
import { type Call } from "../../page/page";
import { Segments } from "./segments";
import { type ChoiceRow, type MunicipalityTold, type SchemeTold } from "./told";

const call = {
  language: "nl",
  formats: formats.nl,
  texts: (texts: { readonly nl: unknown }) => texts.nl,
  link: (to: string) => to,
  query: new URLSearchParams(),
} as unknown as Call;

const municipality = {
  code: "GM0001",
  existsOnDay: true,
  memberships: [],
  deployments: [],
} as unknown as MunicipalityTold;

const scheme = {
  id: "S",
  title: "Indeling",
  segments: [{ id: "S/1", code: "1", label: "Wonen", parent: null }],
} as unknown as SchemeTold;

const nobody = { segment: { id: "S/1" }, providers: 0, openProviders: 0, counterparties: 0 };

test.each<[ChoiceRow["cells"][number]["answer"], string]>([
  ["BLANK_SPOT", "ja|witte vlek|0|0|0"],
  ["NOT_RECORDED", "ja|niet vastgelegd"],
  ["SEGMENT_NOT_VALID", "ja|niet te zeggen op deze dag"],
])("a cell with the answer %s has no figures of what nobody knows", (answer, expected) => {
  const row = { cells: [{ ...nobody, answer }] } as unknown as ChoiceRow;
  const html = renderToString(
    <Segments
      call={call}
      municipality={municipality}
      missing={[]}
      scheme={scheme}
      national={null}
      row={row}
      on="2022-01-01"
    />,
  );
  const cells = [...html.matchAll(/<td[^>]*>(.*?)<\/td>/g)].map(([, cell = ""]) => cell.trim());
  expect(cells.join("|")).toBe(expected);
});
