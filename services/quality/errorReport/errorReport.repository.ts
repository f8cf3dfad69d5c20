// SPDX-License-Identifier: EUPL-1.2
import { type EntityManager } from "typeorm";
import {
  type ErrorAspect,
  type ErrorRefusal,
  type ErrorStatus,
  type ErrorSubject,
} from "./errorReport.codes";
import { isSettled, mostPerHour, mostWaitingPerSubject, stepRefusal } from "./errorReport.rules";
import { newReportCode } from "./reportCode";

export interface NewReport {
  /** Of the sender; the same once more is the same report. */
  readonly submission: string;
  readonly regionId: string;
  readonly subject: ErrorSubject;
  readonly subjectId: string;
  readonly aspect: ErrorAspect;
  readonly text: string;
}

export interface StoredReport extends Omit<NewReport, "text"> {
  readonly reference: string;
  readonly text: string | null;
  readonly receivedAt: Date;
  readonly status: ErrorStatus;
  readonly statusSince: Date;
  readonly explanation: string | null;
}

export interface ListQuestion {
  /** Null is of all regions. */
  readonly regions: readonly string[] | null;
  readonly status: ErrorStatus | null;
}

export interface Step {
  readonly status: ErrorStatus;
  readonly explanation: string | null;
  /** The subject of who handles it. */
  readonly handler: string;
}

/** A report with the step that it is at. */
const stored = `
  SELECT r.reference, r.submission, r.region_id AS "regionId", r.subject, r.subject_id AS "subjectId", r.aspect, r.text,
         r.received_at AS "receivedAt", coalesce(s.status, 'ONTVANGEN') AS status,
         coalesce(s.at, r.received_at) AS "statusSince", s.explanation
    FROM error_report r
    LEFT JOIN LATERAL (SELECT * FROM error_report_step WHERE reference = r.reference ORDER BY step DESC LIMIT 1) s
      ON true`;
const inQuestion = `($1::text[] IS NULL OR r.region_id = ANY ($1)) AND ($2::text IS NULL OR coalesce(s.status, 'ONTVANGEN') = $2)`;

/** All SQL over reports. They are no facts of the register: no feed tells of them, and what was written can be erased. */
export class ErrorReportRepository {
  constructor(private readonly manager: EntityManager) {}

  async find(reference: string): Promise<StoredReport | null> {
    const [row] = await this.manager.query<StoredReport[]>(`${stored} WHERE r.reference = $1`, [reference]);
    return row ?? null;
  }

  /** @returns null when there are too many; the report that came with the same submission, when there is one */
  async add(report: NewReport): Promise<StoredReport | null> {
    return this.manager.transaction(async (manager) => {
      // One at a time: two at once would both be the last that is taken.
      await manager.query("SELECT pg_advisory_xact_lock(hashtext('error_report'))");
      const [same] = await manager.query<StoredReport[]>(`${stored} WHERE r.submission = $1`, [
        report.submission,
      ]);
      if (same) return same;
      const [{ lately, waiting }] = await manager.query<[{ lately: number; waiting: number }]>(
        `SELECT (SELECT count(*)::int FROM error_report WHERE received_at > now() - interval '1 hour') AS lately,
                (SELECT count(*)::int FROM (${stored} WHERE r.subject = $1 AND r.subject_id = $2) w
                  WHERE w.status IN ('ONTVANGEN', 'IN_BEHANDELING')) AS waiting`,
        [report.subject, report.subjectId],
      );
      if (lately >= mostPerHour || waiting >= mostWaitingPerSubject) return null;
      const reference = newReportCode();
      const { submission, regionId, subject, subjectId, aspect, text } = report;
      await manager.query(
        `INSERT INTO error_report (reference, submission, region_id, subject, subject_id, aspect, text)
         VALUES ($1, $2, $3, $4, $5, $6, $7)`,
        [reference, submission, regionId, subject, subjectId, aspect, text],
      );
      return new ErrorReportRepository(manager).find(reference);
    });
  }

  /** Takes the next step with a report of one of these regions; a settled one loses what its reporter wrote. */
  async take(
    reference: string,
    regions: readonly string[] | null,
    { status, explanation, handler }: Step,
  ): Promise<StoredReport | ErrorRefusal> {
    return this.manager.transaction(async (manager) => {
      await manager.query("SELECT 1 FROM error_report WHERE reference = $1 FOR UPDATE", [reference]);
      const reports = new ErrorReportRepository(manager);
      const report = await reports.find(reference);
      if (!report || (regions !== null && !regions.includes(report.regionId))) return "NO_SUCH_REPORT";
      const refusal = stepRefusal(report.status, status, explanation);
      if (refusal) return refusal;
      await manager.query(
        `INSERT INTO error_report_step (reference, step, status, explanation, handler)
         SELECT $1, count(*) + 1, $2, $3, $4 FROM error_report_step WHERE reference = $1`,
        [reference, status, explanation, handler],
      );
      if (isSettled(status)) {
        await manager.query("UPDATE error_report SET text = NULL WHERE reference = $1", [reference]);
      }
      return (await reports.find(reference)) ?? "NO_SUCH_REPORT";
    });
  }

  async page(
    { regions, status }: ListQuestion,
    after: readonly unknown[] | null,
    count: number,
  ): Promise<StoredReport[]> {
    return this.manager.query(
      `${stored} WHERE ${inQuestion}
          AND ($3::timestamptz IS NULL OR (r.received_at, r.reference) > ($3::timestamptz, $4::text))
        ORDER BY r.received_at, r.reference LIMIT $5`,
      [regions, status, after?.[0] ?? null, after?.[1] ?? null, count],
    );
  }

  async count({ regions, status }: ListQuestion): Promise<number> {
    const [{ count }] = await this.manager.query<[{ count: number }]>(
      `SELECT count(*)::int FROM (${stored} WHERE ${inQuestion}) q`,
      [regions, status],
    );
    return count;
  }
}
