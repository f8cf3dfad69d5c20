// SPDX-License-Identifier: EUPL-1.2
import { type LocalDate, type Period } from "../../../kit/localDate";
import { runAround } from "../../../kit/versioned/timeline.rules";
import { isSuspended, mergedIn } from "../answer/contracts.rules";
import { contractEnd } from "../answer/ending.rules";
import { schemeOf } from "../answer/segments.rules";
import { nearestTo } from "../answer/situation.rules";
import { areaInWords, dutchDay, mergedInWords, stopOfSplit, termInWords } from "../coverage/sentence";
import { type Fact } from "../projection/facts";
import { type CheckKind, checkLabels, type Findings, type Testimony } from "./explanation.rules";

/** What a check found, as one Dutch sentence. */
export function detailOf(check: CheckKind, findings: Findings, testimony: Testimony): string {
  const words = findings.outcomes[check] === "HOLDS" ? confirmed : failed;
  return words[check](findings, testimony);
}

/** The one sentence that answers the question: the first check that does not hold, or that all do. */
export function sentenceOf(findings: Findings, testimony: Testimony): string {
  const checks = Object.keys(checkLabels) as CheckKind[];
  const first = checks.find((check) => findings.outcomes[check] !== "HOLDS");
  if (first === undefined) return `${nameOf(testimony)} staat in het overzicht en is open voor instroom.`;
  const sentence = detailOf(first, findings, testimony);
  return first === "OPEN_FOR_INTAKE" ? `${nameOf(testimony)} staat in het overzicht. ${sentence}` : sentence;
}

type Words = Readonly<Record<CheckKind, (findings: Findings, testimony: Testimony) => string>>;

const nameOf = ({ providers, day }: Testimony): string => nearestTo(providers, day)?.name ?? "De aanbieder";

/** When it does exist, in words. */
const existence = (versions: readonly Period[], day: LocalDate): string => {
  const run = runAround(versions, day);
  const from = run?.validFrom ? ` vanaf ${dutchDay(run.validFrom)}` : "";
  return `geregistreerd${from}${lastDay(run?.validUntil)}`;
};

const lastDay = (until: string | null | undefined): string => (until ? ` tot ${dutchDay(until)}` : "");

const confirmed: Words = {
  PROVIDER_ACTIVE: (_, testimony) => `${nameOf(testimony)} bestaat op ${dutchDay(testimony.day)}.`,
  MUNICIPALITY_VALID: (_, { municipalityId, day }) =>
    `Gemeente ${municipalityId} bestaat op ${dutchDay(day)}.`,
  SEGMENT_VALID: (_, { segmentId, day }) => `Segment ${segmentId} is in gebruik op ${dutchDay(day)}.`,
  IN_REGION: ({ regionId }) =>
    regionId === null ? "Het segment is landelijk." : `De gemeente koopt in binnen de regio ${regionId}.`,
  CONTRACTED: (_, { contracts }) =>
    `De aanbieder heeft of had contracten: ${[...new Set(contracts.map(({ id }) => id))].join(", ")}.`,
  CONTRACT_IN_FORCE: ({ inForce }, { contracts, day }) => {
    const endOf = (id: string) =>
      contractEnd(
        contracts.filter((version) => version.id === id),
        day,
      );
    const words = inForce.map((contract) => `${contract.id} ${termInWords(contract, endOf(contract.id))}`);
    return `Van kracht: ${words.join("; ")}.`;
  },
  SEGMENT_IN_CONTRACT: ({ withSegment }) =>
    `Het segment staat in ${withSegment.map(({ id }) => `regel ${id}`).join(", ")}.`,
  AREA_COVERED: ({ reaching, territory }, { municipalityId }) => {
    const merged = (line: Fact<"ContractLine">) => mergedInWords(mergedIn(line, municipalityId, territory));
    const words = reaching.map((line) => `${line.id} geldt in ${areaInWords(line)}${merged(line)}`);
    return `Het werkgebied omvat de gemeente: ${words.join("; ")}.`;
  },
  DEPLOYED: () => "De gemeente zet het segment in.",
  OPEN_FOR_INTAKE: () => "De aanbieder is open voor instroom.",
};

const suspendedInWords = ({ id, segmentId }: Fact<"ContractLine">, day: LocalDate): string =>
  `Regel ${id} voor segment ${segmentId} is opgeschort op ${dutchDay(day)}`;

const alternative = (viaCounterpart: boolean): string =>
  viaCounterpart ? "; wel het alternatieve segment" : "";

const nothingLeft = "Er is geen contractregel over om dit aan te toetsen.";

const notRecorded = ({ segmentId }: Testimony): string =>
  `Van de indeling ${schemeOf(segmentId)} staat voor deze gemeente en haar regio geen openbaar contract van die dag of eerder in het register: of de aanbieder er een heeft, is niet vastgelegd.`;

const failed: Words = {
  PROVIDER_ACTIVE: (_, testimony) =>
    `${nameOf(testimony)} bestaat niet op ${dutchDay(testimony.day)} (${existence(testimony.providers, testimony.day)}).`,
  MUNICIPALITY_VALID: (_, { municipalityId, day, validity }) =>
    `Gemeente ${municipalityId} bestaat niet op ${dutchDay(day)} (${existence(validity.municipalities, day)}).`,
  SEGMENT_VALID: (_, { segmentId, day }) => `Segment ${segmentId} is niet in gebruik op ${dutchDay(day)}.`,
  IN_REGION: ({ regionId }, { day }) =>
    `De gemeente koopt op ${dutchDay(day)} niet in binnen de regio ${regionId}.`,
  CONTRACTED: (_, testimony) =>
    testimony.isRecorded ? "De aanbieder heeft geen enkel contract in het register." : notRecorded(testimony),
  CONTRACT_IN_FORCE: (_, testimony) => {
    if (!testimony.isRecorded) return notRecorded(testimony);
    if (testimony.contracts.length === 0) return nothingLeft;
    return `Geen contract van de aanbieder is van kracht op ${dutchDay(testimony.day)}.`;
  },
  SEGMENT_IN_CONTRACT: ({ inForce, viaCounterpart }, testimony) => {
    const { segmentId, isRecorded } = testimony;
    if (!isRecorded) return notRecorded(testimony);
    if (inForce.length === 0) return nothingLeft;
    const ids = inForce.map(({ id }) => id).join(", ");
    return `Contract ${ids} bevat segment ${segmentId} niet${alternative(viaCounterpart)}.`;
  },
  AREA_COVERED: ({ withSegment, areaNamesSplit, suspended, viaCounterpart }, { day }) => {
    if (withSegment.length === 0) return nothingLeft;
    const [line] = suspended;
    if (line) return `${suspendedInWords(line, day)}${alternative(viaCounterpart)}.`;
    const split = areaNamesSplit
      ? " Het noemt een gesplitste gemeente: een mens moet bepalen wie die opvolgt."
      : "";
    const areas = withSegment.map(
      (each) => `${areaInWords(each)}${isSuspended(each) ? " (opgeschort)" : ""}`,
    );
    return `Het werkgebied omvat de gemeente niet: het contract geldt in ${areas.join("; ")}.${split}`;
  },
  DEPLOYED: ({ reaching, suspendedDeployed: [line] }, { day }) => {
    if (reaching.length === 0) return nothingLeft;
    return line ? `${suspendedInWords(line, day)}.` : "De gemeente zet het segment niet in.";
  },
  OPEN_FOR_INTAKE: (findings) => {
    if (findings.intakes.length === 0) return nothingLeft;
    const closed = closedInWords(findings);
    if (closed === null) return "Of de aanbieder open is voor instroom, is niet vastgelegd.";
    const isPartUnknown = findings.intakes.includes("UNKNOWN");
    return isPartUnknown ? `${closed} Van een andere regel is niet vastgelegd of die open is.` : closed;
  },
};

/** Why a line is closed; null when none is known to be. */
function closedInWords({ intakes, stop, isStopOfSplit }: Findings): string | null {
  if (stop)
    return `Er geldt een opnamestop vanaf ${dutchDay(stop.validFrom ?? "")}${lastDay(stop.validUntil)}.${isStopOfSplit ? ` Die ${stopOfSplit}.` : ""}`;
  if (intakes.includes("RUN_OFF")) return "Het contract loopt af en is niet open voor instroom.";
  return intakes.includes("STOPPED") ? "De contractregel is niet open voor instroom." : null;
}
