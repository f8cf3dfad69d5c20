// SPDX-License-Identifier: EUPL-1.2
import { Arg, Ctx, ID, Mutation, Query, Resolver } from "type-graphql";
import { OnlyFor, Public, type Viewer } from "../../../kit/access";
import { After, First } from "../../../kit/arguments";
import { forbidden, inputError } from "../../../kit/errors";
import { accountOf } from "../../../kit/identity/account";
import { pageOf, pageRequest } from "../../../kit/paging";
import { type Context } from "../context";
import { type ErrorAspect, type ErrorStatus, type ErrorSubject } from "./errorReport.codes";
import { toErrorReport, toErrorReportToHandle, toRefused } from "./errorReport.mapper";
import { type ErrorReportRepository } from "./errorReport.repository";
import { textRefusal } from "./errorReport.rules";
import {
  ErrorAspectEnum,
  ErrorReport,
  ErrorReportConnection,
  ErrorReportResult,
  ErrorStatusEnum,
  ErrorSubjectEnum,
} from "./errorReport.type";
import { type SubjectKeys } from "./subjectKeys";
import { reportCodeIn } from "./reportCode";

type Result = typeof ErrorReportResult;

@Resolver()
export class ErrorReportResolver {
  constructor(
    private readonly reports: ErrorReportRepository,
    private readonly subjects: SubjectKeys,
  ) {}

  @Query(() => ErrorReport, {
    nullable: true,
    description: "How far a report is, for who has its reference (melding volgen); null when there is none.",
  })
  @Public()
  async errorReport(
    @Arg("reference", () => ID, { description: "The reference that came with it (kenmerk)." })
    reference: string,
  ): Promise<ErrorReport | null> {
    const code = reportCodeIn(reference);
    const stored = code === null ? null : await this.reports.find(code);
    return stored && toErrorReport(stored);
  }

  @Query(() => ErrorReportConnection, {
    description:
      "The reports of the viewer's regions, or of all for `admin`, oldest first (meldingen behandelen).",
  })
  @OnlyFor("procurement", "admin")
  async errorReports(
    @Arg("region", () => ID, { nullable: true, description: "Only of this region (regiocode)." })
    asked: string | null | undefined,
    @Arg("status", () => ErrorStatusEnum, {
      nullable: true,
      description: "Only those that are this far (status).",
    })
    status: ErrorStatus | null | undefined,
    @First() first: number,
    @After() after: string | null,
    @Ctx() { viewer, moments }: Context,
  ): Promise<ErrorReportConnection> {
    const own = regionsOf(viewer);
    const region = asked ?? null;
    if (region !== null && own !== null && !own.includes(region)) {
      throw forbidden("errorReports is for who keeps the region.");
    }
    const question = { regions: region === null ? own : [region], status: status ?? null };
    const page = await pageRequest(
      "errorReports",
      question,
      { on: null, knownAt: null, first, after },
      2,
      (on, knownAt) => moments.of(on, knownAt),
    );
    const [rows, totalCount] = await Promise.all([
      this.reports.page(question, page.after, page.first + 1),
      this.reports.count(question),
    ]);
    const { edges, pageInfo } = pageOf(rows, page, (row) => [row.receivedAt.toISOString(), row.reference]);
    return {
      edges: edges.map(({ cursor, node }) => ({ cursor, node: toErrorReportToHandle(node) })),
      pageInfo,
      totalCount,
    };
  }

  @Mutation(() => ErrorReportResult, {
    description:
      "Says that something in the register is not right (melding doen); for everybody. Never write who a child is.",
  })
  @Public()
  async reportError(
    @Arg("submission", () => ID, {
      description: "A random text of the sender (inzending): sent twice it is one report.",
    })
    submission: string,
    @Arg("region", () => ID, { description: "The region whose office is to look into it (regiocode)." })
    regionId: string,
    @Arg("subject", () => ErrorSubjectEnum, { description: "About what (onderwerp)." })
    subject: ErrorSubject,
    @Arg("subjectId", () => ID, { description: "The id of that (nummer)." }) subjectId: string,
    @Arg("aspect", () => ErrorAspectEnum, { description: "Which group of facts (wat niet klopt)." })
    aspect: ErrorAspect,
    @Arg("text", () => String, {
      description: "What is not right, in at most 1000 characters (toelichting); erased once it was handled.",
    })
    text: string,
  ): Promise<Result> {
    if (!/^[\w-]{16,64}$/.test(submission)) {
      throw inputError("submission", "16 to 64 letters and digits", submission);
    }
    const refusal = textRefusal(text);
    if (refusal) return toRefused(refusal);
    if (!(await this.subjects.areKnown(subject, subjectId, regionId))) return toRefused("UNKNOWN_SUBJECT");
    const given = { submission, regionId, subject, subjectId, aspect, text };
    const stored = await this.reports.add(given);
    if (!stored) return toRefused("TOO_MANY");
    if (stored.subject !== subject || stored.subjectId !== subjectId || stored.aspect !== aspect) {
      throw inputError("submission", "another for another report", submission);
    }
    return toErrorReport(stored);
  }

  @Mutation(() => ErrorReportResult, {
    description: "Says how far a report is (melding behandelen), and what its reporter is told.",
  })
  @OnlyFor("procurement", "admin")
  async handleErrorReport(
    @Arg("reference", () => ID, { description: "The report (kenmerk)." }) reference: string,
    @Arg("status", () => ErrorStatusEnum, { description: "How far it is now (status); not ONTVANGEN." })
    status: ErrorStatus,
    @Arg("explanation", () => String, {
      nullable: true,
      description: "What its reporter is told (toelichting); a rejection needs one.",
    })
    explanation: string | null,
    @Ctx() { viewer }: Context,
  ): Promise<Result> {
    if (status === "ONTVANGEN") throw inputError("status", "a step after ONTVANGEN", status);
    const code = reportCodeIn(reference);
    if (code === null) return toRefused("NO_SUCH_REPORT");
    const step = { status, explanation: explanation ?? null, handler: accountOf(viewer) };
    const taken = await this.reports.take(code, regionsOf(viewer), step);
    return typeof taken === "string" ? toRefused(taken) : toErrorReport(taken);
  }
}

/** Null is all. */
const regionsOf = ({ roles, regions }: Viewer): readonly string[] | null =>
  roles.includes("admin") ? null : regions;
