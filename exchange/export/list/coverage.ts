// SPDX-License-Identifier: EUPL-1.2
import { type Gateway } from "../../graph/gateway";
import { aboutOf, type ExportKind } from "../exportKind";
import { type Column, tableOf } from "../table";
import { countUnder } from "./countUnder";
import { type Moment } from "./moment";
import { entriesOf, type Page, pageSize } from "./pages";
import { placeOf } from "./place";
import { providerColumns } from "./providerColumns";
import { schemesOf } from "./scheme";

interface Entry {
  readonly providerId: string;
  readonly providerName: string;
  readonly contractId: string;
  readonly contractEndsOn: string | null;
  readonly scale: string;
  readonly viaCounterpart: boolean;
  readonly proximity: string;
  readonly intake: string;
  readonly reason: string;
}

interface Coverage extends Page<Entry> {
  readonly answer: string;
  readonly providerCount: number;
  readonly counterpartyCount: number;
  readonly segment: { readonly label: string } | null;
}

/** A line of the list; without an entry where nobody is contracted, so that a white spot shows. */
interface Line {
  readonly segmentId: string;
  readonly coverage: Coverage;
  readonly entry: Entry | null;
}

const query = `query ExportCoverage(
    $municipality: ID!, $segment: ID!, $on: LocalDate!, $knownAt: DateTime!, $first: Int!, $after: String) {
  coverage(municipality: $municipality, segment: $segment, on: $on, knownAt: $knownAt, first: $first, after: $after) {
    answer providerCount counterpartyCount totalCount segment { label } pageInfo { hasNextPage endCursor }
    edges { node { providerId providerName contractId contractEndsOn scale viaCounterpart proximity intake reason } } } }`;

async function* linesOf(
  municipality: string,
  segments: readonly string[],
  { on, knownAt }: Moment,
  gateway: Gateway,
): AsyncGenerator<Line> {
  for (const segment of segments) {
    const page = async (after: string | null): Promise<Coverage> =>
      (
        await gateway.ask<{ coverage: Coverage }>(query, {
          municipality,
          segment,
          on,
          knownAt,
          first: pageSize,
          after,
        })
      ).coverage;
    const coverage = await page(null);
    const line = { segmentId: segment, coverage };
    if (coverage.totalCount === 0) yield { ...line, entry: null };
    for await (const entry of entriesOf<Entry>(coverage, page)) yield { ...line, entry };
  }
}

const columns: readonly Column<Line>[] = [
  { header: "Segment", name: "segmentId", kind: "text", cell: ({ segmentId }) => segmentId },
  {
    header: "Omschrijving segment",
    name: "segment",
    kind: "text",
    cell: ({ coverage }) => coverage.segment?.label ?? null,
  },
  {
    header: "Antwoord",
    name: "answer",
    kind: "code",
    codes: "CoverageAnswer",
    cell: ({ coverage }) => coverage.answer,
  },
  {
    header: "Aanbieders in dit segment",
    name: "providerCount",
    kind: "number",
    cell: ({ coverage: { answer, providerCount } }) => countUnder(answer, providerCount),
  },
  {
    header: "Contractpartijen in dit segment",
    name: "counterpartyCount",
    kind: "number",
    cell: ({ coverage: { answer, counterpartyCount } }) => countUnder(answer, counterpartyCount),
  },
  ...providerColumns,
  {
    header: "Contractnummer",
    name: "contractId",
    kind: "text",
    cell: ({ entry }) => entry?.contractId ?? null,
  },
  {
    header: "Contract eindigt op",
    name: "contractEndsOn",
    kind: "day",
    cell: ({ entry }) => entry?.contractEndsOn ?? null,
  },
  {
    header: "Schaal",
    name: "scale",
    kind: "code",
    codes: "Scale",
    cell: ({ entry }) => entry?.scale ?? null,
  },
  {
    header: "Via tegenhanger",
    name: "viaCounterpart",
    kind: "flag",
    cell: ({ entry }) => entry?.viaCounterpart ?? null,
  },
  {
    header: "Nabijheid",
    name: "proximity",
    kind: "code",
    codes: "Proximity",
    cell: ({ entry }) => entry?.proximity ?? null,
  },
  {
    header: "Instroom",
    name: "intake",
    kind: "code",
    codes: "Intake",
    cell: ({ entry }) => entry?.intake ?? null,
  },
  { header: "Waarom", name: "reason", kind: "text", cell: ({ entry }) => entry?.reason ?? null },
];

/** Raise it with every change of what is listed or counted, or how. */
const definitionVersion = "8";

const definition = [
  `Definitie versie ${definitionVersion}.`,
  "Per segment van de indelingen die de regio op de dag gebruikt, zonder landelijke indelingen en zonder segmenten die uit andere bestaan (of alleen het gevraagde segment): de aanbieders die de gemeente dekken, met een eigen contractregel of via de tegenhanger van het segment.",
  "De aantallen tellen verschillende aanbieders en contractpartijen met een eigen regel, zonder tegenhangers.",
  "Een segment waarin niemand dekt heeft één regel zonder aanbieder; gold op de dag of eerder in de segmentindeling geen enkel openbaar contract uit het register dat is gesloten door of voor de gemeente of een regio waarin zij inkoopt (landelijk telt daarvoor niet), dan is het antwoord niet vastgelegd en staan er geen aantallen. Wat de gemeente niet inzet is niet geteld. Individueel maatwerk telt niet mee.",
  "Contract eindigt op: de eerste dag na de dag van het overzicht waarop het contract niet meer geldt, de contractregel er niet meer is of niet meer voor dit segment en deze gemeente geldt, of de aanbieder er niet meer aan gebonden is (als partij of deelnemer, of omdat hij zelf ophoudt), ook als dat of een verlenging vooraf is vastgelegd; een opschorting is geen einde.",
].join(" ");

/** Who covers a municipality, in each segment. */
export const coverage: ExportKind = {
  name: "dekking",
  english: "coverage",
  summary: "Who covers a municipality on a day, in each segment that its region buys, or in one.",
  needs: ["municipality"],
  takes: ["segment", "on", "knownAt"],
  open: async ({ segment, ...question }, gateway, clock) => {
    const { place, moment } = await placeOf(question, gateway, clock);
    const { on, knownAt } = moment;
    const schemes = segment === undefined ? await schemesOf(place.region, { on, knownAt }, gateway) : [];
    const segments =
      segment === undefined ? schemes.flatMap((each) => each.segments.map(({ id }) => id)) : [segment];
    const asked = { municipality: place.code, ...(segment !== undefined && { segment }), on, knownAt };
    const lines = linesOf(place.code, segments, moment, gateway);
    const about = aboutOf({
      name: coverage.name,
      title: `Dekking van ${place.name} (${place.region}) op ${on}`,
      on,
      from: null,
      knownAt,
      definition,
      question: asked,
    });
    return {
      about,
      // What is wrong with a segment shows with its first line, and should before anything is sent.
      ...tableOf(columns, about, await begun(lines)),
      rowCount: null,
    };
  },
};

async function begun<Item>(items: AsyncGenerator<Item>): Promise<AsyncIterable<Item>> {
  const first = await items.next();
  return (async function* () {
    if (first.done) return;
    yield first.value;
    yield* items;
  })();
}
