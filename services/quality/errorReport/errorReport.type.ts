// SPDX-License-Identifier: EUPL-1.2
import { createUnionType, Field, ID, Int, ObjectType } from "type-graphql";
import { graphEnum } from "../../../kit/enumeration";
import { PageInfo } from "../../../kit/page";
import { DateTimeScalar } from "../../../kit/scalars";
import {
  type ErrorAspect,
  errorAspects,
  type ErrorRefusal,
  errorRefusals,
  type ErrorStatus,
  errorStatuses,
  type ErrorSubject,
  errorSubjects,
} from "./errorReport.codes";

export const ErrorSubjectEnum = graphEnum(
  "ErrorSubject",
  "About what somebody reports that it is not right (onderwerp van een melding).",
  errorSubjects,
);
export const ErrorAspectEnum = graphEnum(
  "ErrorAspect",
  "Which group of facts is not right (wat niet klopt).",
  errorAspects,
);
export const ErrorStatusEnum = graphEnum(
  "ErrorStatus",
  "How far a report is (status van een melding).",
  errorStatuses,
);
export const ErrorRefusalEnum = graphEnum(
  "ErrorRefusal",
  "Why a report, or how it was handled, was not taken (reden van weigering).",
  errorRefusals,
);

@ObjectType({
  description:
    "Somebody says that the register is not right (melding “klopt dit niet?”). What they wrote is for who keeps the register alone.",
})
export class ErrorReport {
  @Field(() => ID, { description: "By which its reporter follows it (kenmerk); nobody can guess it." })
  reference!: string;

  @Field(() => ErrorSubjectEnum, { description: "About what (onderwerp)." })
  subject!: ErrorSubject;

  @Field(() => ID, { description: "The id of that (nummer)." })
  subjectId!: string;

  @Field(() => ErrorAspectEnum, { description: "Which group of facts (wat niet klopt)." })
  aspect!: ErrorAspect;

  @Field(() => ID, { description: "The code of the region whose office handles it (regiocode)." })
  region!: string;

  @Field(() => ErrorStatusEnum, { description: "How far it is (status)." })
  status!: ErrorStatus;

  @Field(() => DateTimeScalar, { description: "Since when it is that far (status sinds)." })
  statusSince!: Date;

  @Field(() => String, {
    nullable: true,
    description: "What who handled it says of it (toelichting). Null: nothing said.",
  })
  explanation!: string | null;

  @Field(() => DateTimeScalar, { description: "When it came in (ontvangen op)." })
  receivedAt!: Date;
}

@ObjectType({ description: "A report was not taken, or not handled so (geweigerde melding)." })
export class ErrorReportRefused {
  @Field(() => ErrorRefusalEnum, { description: "Why (reden)." })
  refusal!: ErrorRefusal;
}

export const ErrorReportResult = createUnionType({
  name: "ErrorReportResult",
  description: "The report as it now is, or why not (melding of weigering).",
  types: () => [ErrorReport, ErrorReportRefused] as const,
  resolveType: (value) => ("refusal" in value ? ErrorReportRefused : ErrorReport),
});

@ObjectType({ description: "A report for who keeps the register (te behandelen melding)." })
export class ErrorReportToHandle {
  @Field(() => ErrorReport, { description: "The report (melding)." })
  report!: ErrorReport;

  @Field(() => String, {
    nullable: true,
    description:
      "What its reporter wrote (tekst); null once it was corrected or rejected: then it is erased.",
  })
  text!: string | null;
}

@ObjectType({ description: "A report and its place in the list." })
export class ErrorReportEdge {
  @Field(() => String, { description: "Give this as `after` to go on behind this report." })
  cursor!: string;

  @Field(() => ErrorReportToHandle, { description: "The report (melding)." })
  node!: ErrorReportToHandle;
}

@ObjectType({ description: "A page of reports, oldest first (meldingen)." })
export class ErrorReportConnection {
  @Field(() => [ErrorReportEdge], { description: "The reports of this page (meldingen)." })
  edges!: ErrorReportEdge[];

  @Field(() => PageInfo, { description: "Where this page ends (paginering)." })
  pageInfo!: PageInfo;

  @Field(() => Int, { description: "How many there are in the whole list (totaal aantal)." })
  totalCount!: number;
}
