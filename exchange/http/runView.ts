// SPDX-License-Identifier: EUPL-1.2
import { reportText } from "../import/reportText";
import { progressText } from "../progressLine";
import { type Language } from "./preference";
import { type Run } from "./run";
import { type RunBody } from "./schemas";

const nothingYet = {
  step: null,
  done: null,
  of: null,
  finishedAt: null,
  keptUntil: null,
  report: null,
  problem: null,
};

/** A run as programs read it. */
export function runBody({ id, acceptedAt, phase }: Run, language: Language, keptMs: number): RunBody {
  const known = { ...nothingYet, id, state: phase.state, acceptedAt: acceptedAt.toISOString() };
  const over = (at: Date) => ({
    finishedAt: at.toISOString(),
    keptUntil: new Date(at.getTime() + keptMs).toISOString(),
  });
  switch (phase.state) {
    case "waiting":
      return known;
    case "running":
      return { ...known, ...phase.progress };
    case "done":
      return { ...known, ...over(phase.at), report: phase.report };
    case "unfinished":
      return { ...known, ...over(phase.at), problem: phase.problem.in(language) };
  }
}

/** A run as people read it, in Dutch. */
export function runText({ id, phase }: Run): string {
  switch (phase.state) {
    case "waiting":
      return "De import wacht op zijn beurt.";
    case "running":
      return phase.progress ? progressText(phase.progress) : "De import is begonnen.";
    case "done":
      return reportText(phase.report, "execute=1 en een reason", () => `trial=${id}`);
    case "unfinished": {
      const { title, detail } = phase.problem.in("nl");
      return `${title}: ${detail}`;
    }
  }
}
