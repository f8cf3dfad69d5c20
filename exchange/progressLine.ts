// SPDX-License-Identifier: EUPL-1.2
import { type Progress, type Step } from "./import/importing";

const words: Readonly<Record<Step, string>> = {
  reading: "Lezen: rij",
  comparing: "Vergelijken met aanbieders van het register:",
  staging: "Klaarzetten:",
  performing: "Verwerken door het register:",
  telling: "Zeggen wat er zou veranderen:",
};

export const progressText = ({ step, done, of }: Progress): string =>
  `${words[step]} ${done}${of === null ? "" : ` van ${of}`}`;

const betweenMs = 1_000;

/** Tells how far a long import is, once a second at most. */
export function progressLine(write: (line: string) => void): (progress: Progress) => void {
  let last = performance.now();
  return (progress) => {
    const now = performance.now();
    if (now - last < betweenMs) return;
    last = now;
    write(`${progressText(progress)}\n`);
  };
}
