// SPDX-License-Identifier: EUPL-1.2
import { type VNode } from "preact";
import { type Missing } from "../graph/graph";
import { catalogue } from "../page/catalogue";
import { type Call } from "../page/page";
import { Alert } from "./alert";

const missingTexts = catalogue(
  {
    title: "Niet alles is opgehaald",
    text: (parts: string) =>
      `Nu niet op te vragen: ${parts}. Wat hier staat klopt, maar dat ontbreekt. Probeer het later nog eens.`,
    parts: {
      providers: "namen, locaties en aanmeldpunten van aanbieders",
      contracts: "contracten, segmenten, verwijsroutes, opnamestops en wachttijden",
      municipalities: "gemeenten en regio's",
      quality: "toezicht, kwaliteit en meldingen",
      coverage: "wie waar te kiezen is",
    },
    unknown: "een ander deel van het register",
  },
  {
    title: "Not everything could be fetched",
    text: (parts: string) =>
      `Cannot be asked now: ${parts}. What is shown is right, but that is missing. Try again later.`,
    parts: {
      providers: "names, locations and intake desks of providers",
      contracts: "contracts, segments, routes of referral, admission stops and waiting times",
      municipalities: "municipalities and regions",
      quality: "supervision, quality and reports",
      coverage: "who can be chosen where",
    },
    unknown: "another part of the register",
  },
);

/** What does not answer, in words; null when nothing is missing. */
export function missingParts(call: Call, missing: readonly Pick<Missing, "owner">[]): string | null {
  if (missing.length === 0) return null;
  const { parts, unknown } = call.texts(missingTexts);
  return call.formats.list([...new Set(missing.map(({ owner }) => (owner ? parts[owner] : unknown)))]);
}

/** Says which holes the answer has, above what is shown; nothing when it is whole. */
export function MissingAlert({
  call,
  missing,
}: {
  readonly call: Call;
  readonly missing: readonly Pick<Missing, "owner">[];
}): VNode | null {
  const parts = missingParts(call, missing);
  if (parts === null) return null;
  const texts = call.texts(missingTexts);
  return (
    <Alert kind="warning">
      <p>
        <strong>{texts.title}.</strong> {texts.text(parts)}
      </p>
    </Alert>
  );
}
