// SPDX-License-Identifier: EUPL-1.2
import { Arg, Ctx, ID, Query, Resolver } from "type-graphql";
import { Public } from "../../../kit/access";
import { KnownAt, On } from "../../../kit/arguments";
import { inputError } from "../../../kit/errors";
import { fingerprintOf } from "../../../kit/fingerprint";
import { type LocalDate } from "../../../kit/localDate";
import { toAsOf } from "../../../kit/moment";
import { type AskOwner } from "../../../kit/ownerService";
import { type Context } from "../context";
import { type Agreements, agreementsOn } from "../refs/agreements";
import { type Buyers, buyersFor, checkRegionDays } from "../refs/buyers";
import { sharedMoment } from "../refs/sharedMoment";
import { toSegment } from "../segment/segment.mapper";
import { type AgreementShareReader } from "./agreementShare.reader";
import { AgreementShare } from "./agreementShare.type";
import { definition, definitionVersion } from "./definition";

@Resolver()
export class AgreementShareResolver {
  constructor(private readonly reader: AgreementShareReader) {}

  @Query(() => [AgreementShare], {
    description:
      "By segment, in how many contracts of a region nothing is agreed on any indicator (aandeel zonder SMART-afspraak): contracts of the region, of its municipalities, and national. A line in a segment that has others under it counts in that segment, and not in those. Every share carries the day, the moment of knowledge, the definition and the fingerprint of them all. A region of which no contract of itself or of its municipalities has been on the list, on the day or before it, is an error: it does not say how many there are.",
  })
  @Public()
  async agreementShares(
    @Arg("region", () => ID, { description: "The code of the region (regiocode)." }) region: string,
    @On() on: LocalDate | null,
    @KnownAt() knownAt: Date | null,
    @Ctx() context: Context,
  ): Promise<AgreementShare[]> {
    await context.codes.check("region", "Region", region);
    const { moment, said } = await sharedMoment(context.moments, { on, knownAt }, (at) =>
      fromBoth(region, on, at, context.askOwner),
    );
    checkRegionDays(region, { on: moment.on }, said);
    const asOf = toAsOf(moment);
    const shares = await this.reader.of(region, said, moment, context);
    if (shares === null) {
      throw inputError(
        "region",
        `a region of which a contract of itself or of its municipalities was on the list on ${moment.on} or before`,
        region,
      );
    }
    const print = {
      ...moment,
      definition,
      fingerprint: fingerprintOf({
        question: { region, on: moment.on, knownAt: moment.knownAt.toISOString() },
        definitionVersion,
        answer: shares,
      }),
    };
    return Promise.all(
      shares.map(async ({ segmentId: id, ...counts }) => {
        const segment = id === null ? null : await context.loaders.nearestSegmentByKey.load({ id, asOf });
        return Object.assign(new AgreementShare(), {
          ...counts,
          ...print,
          segment: segment && toSegment(segment, asOf),
        } satisfies AgreementShare);
      }),
    );
  }
}

/** What both owners say at one moment: without one asked for, the earlier of what the two know now. */
async function fromBoth(
  region: string,
  on: LocalDate | null,
  knownAt: Date | null,
  askOwner: AskOwner,
): Promise<Buyers & Agreements> {
  const [ofRegion, agreed] = await Promise.all([
    buyersFor(region, knownAt, askOwner),
    agreementsOn(on, knownAt, askOwner),
  ]);
  const earliest = ofRegion.knownAt < agreed.knownAt ? ofRegion.knownAt : agreed.knownAt;
  const at = new Date(earliest);
  const { buyers, regionDays } =
    ofRegion.knownAt === earliest ? ofRegion : await buyersFor(region, at, askOwner);
  const { contractIds } = agreed.knownAt === earliest ? agreed : await agreementsOn(on, at, askOwner);
  return { knownAt: earliest, buyers, regionDays, contractIds };
}
