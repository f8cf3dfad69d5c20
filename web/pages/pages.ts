// SPDX-License-Identifier: EUPL-1.2
import { type Page } from "../page/page";
import { developers, example, schemaType } from "./developers/developers.page";
import { errorReportForm, errorReportSending, errorReportStatus } from "./errorReport/errorReport.page";
import { finder, finderByDenomination } from "./finder/finder.page";
import { keepingPages } from "./keeping/keeping.pages";
import { municipality } from "./municipality/municipality.page";
import { provider } from "./provider/provider.page";
import { bridgeList } from "./report/list/bridgeList.page";
import { cellList } from "./report/list/cellList.page";
import { contractedList } from "./report/list/contractedList.page";
import { countedList, countedOfIdentity } from "./report/list/countedList.page";
import { matrixCells } from "./report/list/matrixCells.page";
import { report } from "./report/report.page";
import { whatIf } from "./report/whatIf/whatIf.page";
import { accessibility, privacy, securityText } from "./statements/statements.page";
import { whyNot } from "./whyNot/whyNot.page";

/** Every page of the site, in the order of the menu. A new one is a folder beside the others and a line here. */
export const pages: readonly Page[] = [
  finder,
  finderByDenomination,
  whyNot,
  provider,
  errorReportForm,
  errorReportSending,
  errorReportStatus,
  municipality,
  report,
  bridgeList,
  contractedList,
  cellList,
  matrixCells,
  countedList,
  countedOfIdentity,
  whatIf,
  developers,
  schemaType,
  example,
  accessibility,
  privacy,
  securityText,
  ...keepingPages,
];
