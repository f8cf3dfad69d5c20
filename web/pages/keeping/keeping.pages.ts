// SPDX-License-Identifier: EUPL-1.2
import { type Page } from "../../page/page";
import { desk } from "./desk/desk.page";
import { errorReportPages } from "./errorReports/errorReports.page";
import { entityJob } from "./entity/entity.job";
import { allEntityActs, entityActs } from "./entity/entityAct";
import { formPages, formPagesOf } from "./form/form.page";
import { importPages } from "./import/import.page";
import { processJob } from "./process/process.job";
import { processes } from "./process/processes";
import { record } from "./record/record.page";
import { index } from "./index/index.page";
import { search } from "./search/search.page";
import { jobs } from "./work/jobs";

/** Everything behind the login. */
export const keepingPages: readonly Page[] = [
  desk,
  search,
  index,
  record,
  ...errorReportPages,
  ...importPages,
  ...jobs.flatMap(formPages),
  ...processes.flatMap((form) => formPagesOf(form.path, (call) => processJob(form, call))),
  ...allEntityActs.flatMap((act) => formPagesOf(entityActs[act].path, (call) => entityJob(act, call))),
];
