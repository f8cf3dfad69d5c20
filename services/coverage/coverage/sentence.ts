// SPDX-License-Identifier: EUPL-1.2
import { type LocalDate } from "../../../kit/localDate";
import { type Merged } from "../answer/contracts.rules";
import { type EndingEntry } from "../answer/ending.rules";
import { type Fact } from "../projection/facts";
import { scaleLabels } from "./coverage.codes";

const months =
  "januari februari maart april mei juni juli augustus september oktober november december".split(" ");

/** A day as people write it: 1 maart 2022. */
export function dutchDay(day: LocalDate): string {
  const [year, month, date] = day.split("-").map(Number) as [number, number, number];
  return `${date} ${months[month - 1]} ${year}`;
}

/** Where a line holds, in words. */
export function areaInWords(line: Fact<"ContractLine">): string {
  switch (line.areaKind) {
    case "REGIO":
      return `de regio ${line.areaRegionId}`;
    case "GEMEENTEN":
      return `${line.areaMunicipalityIds.length > 1 ? "de gemeenten" : "de gemeente"} ${line.areaMunicipalityIds.join(", ")}`;
    case "LANDELIJK":
      return "heel Nederland";
  }
}

/** That what a line names is now part of the municipality, in words; nothing when it names the municipality itself. */
export function mergedInWords(merged: Merged | null): string {
  if (!merged) return "";
  const { ids, into } = merged;
  return ` (${ids.join(", ")} ${ids.length > 1 ? "zijn" : "is"} opgegaan in ${into})`;
}

/** From when and until when, in words. @param endsOn the day after the last, by all that is recorded */
export function termInWords({ start }: Fact<"Contract">, endsOn: LocalDate | null): string {
  const until = endsOn === null ? "zonder vastgelegde einddatum" : `tot ${dutchDay(endsOn)}`;
  return `vanaf ${dutchDay(start)} ${until}`;
}

/** Of a stop of which nobody has said for which municipality it is. */
export const stopOfSplit = "noemt een gesplitste gemeente: een mens moet bepalen voor wie die geldt";

/** Why an entry is on the list: which line, where, when, and through whom. */
export function reasonFor(entry: EndingEntry): string {
  const { line, contract, asMemberOf, endsOn } = entry;
  const what = line.segmentId === null ? "maatwerk" : `segment ${line.segmentId}`;
  const via = entry.group === "COUNTERPART" ? ", als alternatief voor het gevraagde segment" : "";
  const member = asMemberOf === null ? "" : `, als deelnemer van ${asMemberOf}`;
  const ending = entry.intake === "RUN_OFF" ? "; het contract loopt af en is niet open voor instroom" : "";
  const ofSplit = entry.isStopOfSplit ? `; de opnamestop ${stopOfSplit}` : "";
  return `Contract ${contract.id} (regel ${line.id}, ${scaleLabels[line.scale]}) geldt voor ${what}${via} in ${areaInWords(line)}${mergedInWords(entry.merged)}, ${termInWords(contract, endsOn)}${member}${ending}${ofSplit}.`;
}
