// SPDX-License-Identifier: EUPL-1.2
import { type Viewer } from "./access";
import { type Clock } from "./clock";
import { inputError } from "./errors";
import { type Log } from "./log";
import { type LocalDate } from "./localDate";
import { type AsOf, type Moment, toAsOf } from "./moment";

/** What every resolver can rely on; made anew for each request. */
export interface RequestContext {
  readonly requestId: string;
  readonly viewer: Viewer;
  readonly log: Log;
  readonly moments: RequestMoments;
}

/** Turns the arguments `on` and `knownAt` of a root field into a moment, with their defaults. */
export class RequestMoments {
  private latest: Promise<Date> | null = null;

  constructor(
    private readonly clock: Clock,
    private readonly watermark: () => Promise<Date>,
    /** Of what was recorded, when the watermark is known. */
    private readonly beginning: () => Date | null,
  ) {}

  /**
   * A moment before the first recording is refused, like one that is still to come: an empty list would say that there
   * was nothing.
   *
   * @param field the argument that gave the moment of knowledge
   */
  async of(
    on: LocalDate | null | undefined,
    knownAt: Date | null | undefined,
    field = "knownAt",
  ): Promise<Moment> {
    const latest = await (this.latest ??= this.watermark());
    if (knownAt && knownAt > latest) {
      throw inputError(
        field,
        `a moment not after ${latest.toISOString()}, up to where this register is known`,
        knownAt,
      );
    }
    const first = this.beginning();
    if (knownAt && first && knownAt < first) {
      throw inputError(field, `a moment not before ${first.toISOString()}, the first recording`, knownAt);
    }
    return { on: on ?? this.clock.today(), knownAt: knownAt ?? latest };
  }

  async asOf(on: LocalDate | null | undefined, knownAt: Date | null | undefined): Promise<AsOf> {
    return toAsOf(await this.of(on, knownAt));
  }
}
