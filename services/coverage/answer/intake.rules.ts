// SPDX-License-Identifier: EUPL-1.2
import { type Fact } from "../projection/facts";
import { isRunningOff } from "./contracts.rules";
import { lineageOf } from "./segments.rules";

export const intakes = ["OPEN", "STOPPED", "RUN_OFF", "UNKNOWN"] as const;
export type Intake = (typeof intakes)[number];

/**
 * The stops that apply to a provider through a line, of which each segment that it answers for has one; the first by id is
 * the one that is shown, and one for all of them before others. A bespoke line answers for none, and knows only stops for all. The territory is all that may be meant,
 * also what was split: nobody is called open of whom that is not sure.
 */
export function applyingStops(
  stops: readonly Fact<"AdmissionStop">[],
  providerId: string,
  segmentIds: readonly string[],
  segments: ReadonlyMap<string, Fact<"Segment">>,
  territory: ReadonlySet<string>,
): Fact<"AdmissionStop">[] {
  const here = stops
    .filter((stop) => stop.providerId === providerId)
    .filter(
      (stop) => stop.municipalityIds.length === 0 || stop.municipalityIds.some((id) => territory.has(id)),
    )
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const lineages = segmentIds.map((id) => lineageOf(id, segments));
  const isOf = ({ segmentId }: Fact<"AdmissionStop">, lineage: ReadonlySet<string>): boolean =>
    segmentId === null || lineage.has(segmentId);
  const forAll = here.filter(
    (stop) => stop.segmentId === null || (lineages.length > 0 && lineages.every((one) => isOf(stop, one))),
  );
  // Who takes nobody in the one segment by one stop, and nobody in the other by another, takes nobody.
  const isEachStopped = lineages.every((lineage) => here.some((stop) => isOf(stop, lineage)));
  if (forAll.length > 0 || !isEachStopped) return forAll;
  return here.filter((stop) => lineages.some((lineage) => isOf(stop, lineage)));
}

/** Is it for people to say whether the stop is for this municipality, as what it names was split? */
export const isOfSplit = (stop: Fact<"AdmissionStop"> | null, territory: ReadonlySet<string>): boolean =>
  stop !== null && stop.municipalityIds.length > 0 && !stop.municipalityIds.some((id) => territory.has(id));

/** Does it take new children? A stop counts whether or not it was verified. (004_7dbf1c6521dc02ad.txt:165) */
export function intakeOf(
  contract: Fact<"Contract">,
  line: Fact<"ContractLine">,
  stops: readonly Fact<"AdmissionStop">[],
): Intake {
  if (isRunningOff(contract)) return "RUN_OFF";
  if (stops.length > 0 || line.intakeOpen === false) return "STOPPED";
  return line.intakeOpen === null ? "UNKNOWN" : "OPEN";
}
