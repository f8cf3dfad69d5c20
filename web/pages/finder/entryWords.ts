// SPDX-License-Identifier: EUPL-1.2
import { dayBefore, monthsLater } from "../../page/day";
import { type Call } from "../../page/page";
import { waitWords } from "../../parts/waitWords";
import { entryTexts } from "./entry.texts";
import { codeOf } from "./plainWords";
import { type Entry } from "./told";
import { type Search } from "../../parts/search";

type Provider = NonNullable<Entry["provider"]>;

/** Whether a contract ends while the care is expected to go on. @param endsOn the day after its last */
export const endsWithin = (endsOn: string, search: Pick<Search, "on" | "months">, today: string): boolean =>
  endsOn < monthsLater(search.on === "" ? today : search.on, search.months);

/** How wide its line is bought, and through which other segment it is there. */
export function scaleWords({ scale, viaCounterpart, segment }: Entry, call: Call): string {
  const texts = call.texts(entryTexts);
  const through = viaCounterpart ? ` · ${texts.through(segment === null ? "" : codeOf(segment.id))}` : "";
  return `${texts.scale[scale]}${through}`;
}

export function contractEnd({ contractId, contractEndsOn, contract }: Entry, call: Call): string {
  const texts = call.texts(entryTexts);
  const end =
    contractEndsOn === null ? texts.endless : texts.ends(call.formats.day(dayBefore(contractEndsOn)));
  const since = contract?.statusSince ? `, ${texts.since(call.formats.day(contract.statusSince))}` : "";
  return `${contractId}: ${end}${since}`;
}

export function stopSentence(stop: NonNullable<Entry["admissionStop"]>, call: Call): string {
  const texts = call.texts(entryTexts);
  const { day } = call.formats;
  const until = stop.until === null ? texts.stopOpen : texts.stopUntil(day(stop.until));
  const said = [
    stop.announcedOn === null ? null : texts.announced(day(stop.announcedOn)),
    stop.verified ? texts.stopVerified : texts.stopUnverified,
    stop.reason,
  ].filter((part) => part !== null);
  return `${texts.stop(stop.from === null ? "…" : day(stop.from), until)} (${said.join(", ")})`;
}

/**
 * The waiting times of the segment through which somebody is found, each with its day: a number without one says nothing.
 * By id, as schemes share codes; bespoke care has no segment of its own, and is looked at for the one asked for.
 */
export function waitSentences({ checked, segment: own }: Entry, search: Search, call: Call): string[] {
  const texts = call.texts(entryTexts);
  const waits = checked?.waitingTimes;
  if (waits === undefined) return [texts.notNow];
  const wanted = own?.id ?? search.segment;
  const here = waits.filter(({ segment }) => segment?.id === wanted);
  if (here.length === 0)
    return [waits.some(({ segment }) => segment === null) ? texts.notNow : texts.waitUnknown];
  return here.map((wait) => waitWords(wait, call));
}

export function locationsOf({ locations }: Provider, call: Call): string {
  const names = [...new Set(locations.flatMap(({ municipality }) => municipality?.name ?? []))];
  const texts = call.texts(entryTexts);
  if (names.length > 0) return call.formats.list(names);
  // It has them, and nobody tells where that is.
  return locations.length > 0 ? texts.notNow : texts.locationUnknown;
}
