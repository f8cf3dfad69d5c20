// SPDX-License-Identifier: EUPL-1.2
import { fingerprintOf } from "../../../../kit/fingerprint";
import { aboutOf, type ExportKind } from "../../exportKind";
import { tableOf } from "../../table";
import { countOf, notRecorded } from "../notRecorded";
import { placeOf } from "../place";
import { choiceLines } from "./choiceLines";
import { endingLines, movementLines } from "./contractLines";
import { columns, type Line } from "./line";
import { type Reach, reachIn } from "./reach";
import { recordedLines } from "./recordedLines";
import { tariffLines } from "./tariffLines";
import { daysOf, type Year } from "./year";

/** Raise it with every change of what is counted, or how. */
const definitionVersion = "8";

const definition = [
  `Definitie versie ${definitionVersion}.`,
  "Jaarblad van een gemeente voor de planning-en-controlcyclus. Het begin van het jaar is 31 december van het jaar ervoor, het einde 31 december.",
  "Tellingen: verschillende gecontracteerde aanbieders, en contracten, met een contractregel die niet is opgeschort en de gemeente bereikt in een segment dat zij inzet.",
  "Keuze: per segment zonder onderliggende segmenten wat de keuzematrix telt, op de dag zelf; wat niet is vastgelegd of niet wordt ingezet heeft geen aantal.",
  "Veranderingen: contracten die in het jaar begonnen of eindigden en de gemeente die dag, of de dag ervoor, bereikten. Een einde waarvan het register geen reden kent, heet niet vastgelegd; een begin heeft geen reden. Kocht de gemeente niet het hele jaar in deze regio in, dan staat er sinds wanneer, en is van de tijd daarvoor niet vastgelegd wat er veranderde.",
  "Aflopend: contracten van het einde van het jaar die in het jaar daarna eindigen, voor zover dat is vastgelegd, ook als de opzegging of het einde dan nog moet ingaan.",
  "Gold op de dag of eerder van de regio zelf en van haar gemeenten geen enkel openbaar contract uit het register, dan zijn haar contracten niet vastgelegd en staat er geen nul.",
  "Tarieven, KPI's, afspraken, doelen en genoemde aantallen zijn die van de regio aan het einde van het jaar; een streefaantal en wat bronnen noemen staan apart: zij zijn niet geteld.",
].join(" ");

async function linesOf(year: Year): Promise<Line[]> {
  const reachOn = reachIn(year);
  const [before, after] = [await reachOn(year.from), await reachOn(year.to)];
  if (!after) throw new Error("A municipality that buys in a region is not among its buyers.");
  return [
    ...countLines(before, after),
    ...(await choiceLines(year, before !== null)),
    ...(await movementLines(year, reachOn)),
    ...endingLines(after, year.to),
    ...(await tariffLines(year)),
    ...(await recordedLines(year, after)),
  ];
}

function countLines(before: Reach | null, after: Reach): Line[] {
  const notes = [
    ...(before
      ? []
      : ["de gemeente kocht aan het begin van het jaar niet in deze regio in; niet vergelijkbaar"]),
    ...(before && !before.contractsRecorded ? [`begin van het jaar: ${notRecorded}`] : []),
    ...(after.contractsRecorded ? [] : [`einde van het jaar: ${notRecorded}`]),
  ];
  const counted = (reach: Reach, of: (reach: Reach) => number): number | null =>
    countOf(of(reach), reach.contractsRecorded);
  const count = (subject: string, of: (reach: Reach) => number): Line => ({
    part: "telling",
    subject,
    before: before && counted(before, of),
    after: counted(after, of),
    ...(notes.length === 0 ? {} : { note: notes.join("; ") }),
  });
  return [
    count("Aanbieders die de gemeente bereiken", ({ providers }) => providers),
    count("Contracten die de gemeente bereiken", ({ contracts }) => contracts.size),
  ];
}

/** What a council gets to see once a year of one municipality: one figure or fact a row. */
export const yearSheet: ExportKind = {
  name: "jaarblad",
  english: "year-sheet",
  summary:
    "The year of a municipality: counts, choice, contracts that began, ended and are to end, tariffs for roles, provisions.",
  needs: ["municipality", "year"],
  takes: ["knownAt"],
  open: async ({ municipality = "", year = "", knownAt: asked }, gateway, clock) => {
    const { from, to } = daysOf(year);
    const { place, moment } = await placeOf(
      { municipality, on: to, ...(asked !== undefined && { knownAt: asked }) },
      gateway,
      clock,
    );
    const { knownAt } = moment;
    const lines = await linesOf({ place, from, to, knownAt, gateway });
    const question = { municipality: place.code, year, knownAt };
    const about = aboutOf({
      name: yearSheet.name,
      title: `Jaarblad ${year} van ${place.name} (${place.region})`,
      on: to,
      from,
      knownAt,
      definition,
      question,
      // What is shown of tariffs and of what is under embargo differs by who asks: the rows are part of what is printed.
      fingerprint: fingerprintOf({ name: yearSheet.name, question, definition, rows: lines }),
    });
    return {
      about,
      ...tableOf(columns, about, lines),
      rowCount: lines.length,
    };
  },
};
