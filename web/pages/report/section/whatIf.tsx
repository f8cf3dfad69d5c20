// SPDX-License-Identifier: EUPL-1.2
import { type VNode } from "preact";
import { noScheme } from "../choice";
import { reportTexts } from "../report.texts";
import { type ReportParts } from "../told";
import { whatIfAddress } from "../whatIf/whatIf.address";

/** Leads to what would be left to choose from without some of the contracts. */
export function WhatIf({ call, choice, told: { landscapeReport, choiceMatrix } }: ReportParts): VNode {
  const texts = call.texts(reportTexts);
  if (!choiceMatrix || choice.scheme === noScheme) return <p>{texts.noScheme}</p>;
  const place = {
    region: landscapeReport.region.id,
    scheme: choice.scheme,
    on: landscapeReport.to.on,
    knownAt: choiceMatrix.knownAt,
  };
  return (
    <p class="column">
      {texts.whatIfLead}{" "}
      <a class="nl-link not-printed" href={whatIfAddress(call, place)}>
        {texts.whatIfLink}
      </a>
    </p>
  );
}
