// SPDX-License-Identifier: EUPL-1.2
import { type VNode } from "preact";
import { reportTexts } from "../report.texts";
import { type ReportParts } from "../told";
import { Bridge } from "./bridge";

/** Outflow and inflow of contracted providers: by the rules of the report the bridge of that unit. */
export const Flows = (parts: ReportParts): VNode => (
  <>
    <p class="column">{parts.call.texts(reportTexts).flowsLead}</p>
    <Bridge {...parts} measure="contracted" />
  </>
);
