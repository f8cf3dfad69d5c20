// SPDX-License-Identifier: EUPL-1.2
import { askWithout } from "../../../page/askWithout";
import { monthsLater } from "../../../page/day";
import { type Answer, type Call, type Page } from "../../../page/page";
import { atDesk, framed } from "../frame/atDesk";
import { places } from "../frame/keepingLinks";
import { placeOf } from "../frame/placeOf";
import { type Scope } from "../frame/scope";
import { afterParameter } from "./afterParameter";
import { deskQuestion } from "./desk.question";
import { deskTexts } from "./desk.texts";
import { DeskView } from "./desk.view";
import { dueOf } from "./due";
import { staleWaitsIn } from "./staleWaits";

/** What lies before a keeper: stops to verify, decisions, contracts that end, figures that are too old. */
export const desk: Page = {
  method: "GET",
  path: places.desk,
  menu: { nl: "Beheer", en: "Keeping" },
  behindLogin: true,
  answer: (call) => atDesk(call, (scope) => show(call, scope)),
};

async function show(call: Call, scope: Scope): Promise<Answer> {
  const place = await placeOf(call, scope);
  const until = monthsLater(call.today, 6);
  const [told, waits] = await Promise.all([
    askWithout(
      call,
      deskQuestion,
      {
        region: place.region,
        from: monthsLater(call.today, -12),
        until,
        endsBy: until,
        after: call.query.get(afterParameter),
        contracts: true,
        errorReports: scope.kind === "region",
        municipalities: true,
      },
      { contracts: "contracts", quality: "errorReports", municipalities: "municipalities" },
    ),
    scope.kind === "region" ? staleWaitsIn(call, place.region) : null,
  ]);
  const missing = [...place.missing, ...told.missing, ...(waits?.missing ?? [])];
  const name = place.name ?? told.data.region?.name ?? scope.code;
  const due = dueOf(told.data, scope);
  return framed(
    call,
    200,
    call.texts(deskTexts).title(name),
    <DeskView
      call={call}
      due={due}
      isReportOffice={scope.kind === "region"}
      waits={waits}
      missing={missing}
    />,
  );
}
