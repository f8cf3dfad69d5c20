// SPDX-License-Identifier: EUPL-1.2
import { renderToString } from "preact-render-to-string";
import { formats } from "../../page/formats";
import { type Call } from "../../page/page";
import { Succession } from "./succession";
import { type ProviderTold } from "./told";

const call = {
  ...{ formats: formats.nl, texts: (texts: { nl: unknown }) => texts.nl, today: "2026-11-28" },
  ...{ link: (path: string) => path, query: new URLSearchParams() },
} as unknown as Call;

/** The words of the page about a provider. */
function told(
  given: Partial<Pick<ProviderTold, "active" | "until" | "successors" | "predecessors">>,
): string {
  const provider = { ...{ active: true, until: null, successors: [], predecessors: [] }, ...given };
  return renderToString(<Succession call={call} provider={provider as unknown as ProviderTold} />)
    .replaceAll(/<[^>]*>/g, "")
    .trim();
}
const one = (name: string) => ({ id: name, name });
const on = "2026-01-01";
const gone = { active: false, until: on };

test("a provider that was split names all that came out of it", () => {
  const successors = ["Noord", "Zuid"].map(
    (name) => ({ kind: "SPLITSING", on, successor: one(name) }) as const,
  );
  expect(told({ ...gone, successors })).toBe(
    "Gesplitst in Noord, op 1 januari 2026; Zuid, op 1 januari 2026.",
  );
});

test("of one that goes on it names what was split off, and of that where it came from", () => {
  const kind = "AFSPLITSING";
  expect(told({ successors: [{ kind, on, successor: one("Nieuw") }] })).toBe(
    "Afgesplitst: Nieuw, op 1 januari 2026.",
  );
  expect(told({ predecessors: [{ kind, on, predecessor: one("Oud") }] })).toBe(
    "Voortgekomen uit: Oud, op 1 januari 2026.",
  );
  // What was split off is not why it is gone.
  expect(told({ ...gone, successors: [{ kind, on, successor: one("Nieuw") }] })).toMatch(
    /^Niet actief op deze dag\. Gestopt op 1 januari 2026\./,
  );
});

test("a merger is told as one, on both pages", () => {
  const kind = "FUSIE";
  expect(told({ ...gone, successors: [{ kind, on, successor: one("Groot") }] })).toBe(
    "Opgegaan in Groot, op 1 januari 2026.",
  );
  expect(told({ predecessors: [{ kind, on, predecessor: one("Klein") }] })).toBe(
    "Nam over: Klein, op 1 januari 2026.",
  );
});
