// SPDX-License-Identifier: EUPL-1.2
import { type Page } from "../../page/page";
import { desk } from "./desk/desk.page";
import { errorReportPages } from "./errorReports/errorReports.page";
import { formPages } from "./form/form.page";
import { importPages } from "./import/import.page";
import { record } from "./record/record.page";
import { search } from "./search/search.page";
import { jobs } from "./work/jobs";

/** Everything behind the login. */
export const keepingPages: readonly Page[] = [
  desk,
  search,
  record,
  ...errorReportPages,
  ...importPages,
  ...jobs.flatMap(formPages),
];
