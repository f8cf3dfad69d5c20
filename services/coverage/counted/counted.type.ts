// SPDX-License-Identifier: EUPL-1.2
import { Field, ID, Int, ObjectType } from "type-graphql";
import { graphEnum } from "../../../kit/enumeration";
import { fingerprintDescription } from "../../../kit/fingerprint";
import { type LocalDate } from "../../../kit/localDate";
import { PageInfo } from "../../../kit/page";
import { DateTimeScalar, LocalDateScalar } from "../../../kit/scalars";
import { Consortium } from "../refs/consortium.ref";
import { Contract } from "../refs/contract.ref";
import { Provider } from "../refs/provider.ref";
import {
  commissionerLabels,
  type CountedKind,
  countedKindLabels,
  type FlowReason,
  flowReasonLabels,
} from "../report/report.codes";
import { FlowReasonEnum } from "../report/report.enums";
import { countedSideLabels } from "./counted.codes";

export const CountedSideEnum = graphEnum(
  "CountedSide",
  "On which side of a report a figure stands (kant van het rapport).",
  countedSideLabels,
);
export const CountedKindEnum = graphEnum(
  "CountedKind",
  "What is counted as one (soort van het getelde).",
  countedKindLabels,
);
/** The same codes as `FlowReason`, of which contracts knows a part: what clients give must be the same everywhere. */
export const CountedReasonEnum = graphEnum(
  "CountedReason",
  "For which reason what is asked for went or came (reden); the codes of `FlowReason`.",
  { ...flowReasonLabels },
);
export const CommissionerEnum = graphEnum(
  "CountedCommissioner",
  "Whom an RTA contract is with (opdrachtgever).",
  commissionerLabels,
);

@ObjectType({ description: "One of what a figure of the report counts (geteld)." })
export class CountedItem {
  @Field(() => CountedKindEnum, { description: "What it is (soort)." })
  kind!: CountedKind;

  @Field(() => ID, { description: "Its id among its kind (nummer); also when its subgraph is down." })
  id!: string;

  @Field(() => FlowReasonEnum, {
    nullable: true,
    description: "Why it went or came (reden); null in a count on a day.",
  })
  reason!: FlowReason | null;

  @Field(() => Provider, { nullable: true, description: "The provider, if it is one (aanbieder)." })
  provider!: Provider | null;

  @Field(() => Consortium, {
    nullable: true,
    description: "The consortium, if it is one (samenwerkingsverband).",
  })
  consortium!: Consortium | null;

  @Field(() => Contract, { nullable: true, description: "The contract, if it is one (contract)." })
  contract!: Contract | null;

  @Field(() => [ID], { description: "The ids of the providers that it stands for (aanbiedernummers)." })
  providerIds!: string[];

  @Field(() => [Provider], { nullable: "items", description: "The same providers (aanbieders)." })
  providers!: Provider[];
}

@ObjectType({ description: "One of what is counted and its place in the list." })
export class CountedEdge {
  @Field(() => String, { description: "Give this as `after` to go on behind it." })
  cursor!: string;

  @Field(() => CountedItem, { description: "What is counted (geteld)." })
  node!: CountedItem;
}

@ObjectType({
  description:
    "A page of what a figure of the landscape report counts, by name of provider (lijst achter een getal).",
})
export class CountedConnection {
  @Field(() => LocalDateScalar, { description: "The first day of the report (van)." })
  from!: LocalDate;

  @Field(() => LocalDateScalar, { description: "The last day of the report (tot en met)." })
  to!: LocalDate;

  @Field(() => LocalDateScalar, {
    description:
      "The day that is shown: the first for what was counted or is gone, else the last (peildatum).",
  })
  on!: LocalDate;

  @Field(() => DateTimeScalar, {
    description: "The moment whose knowledge it shows (zoals bekend op); ask further pages as of it.",
  })
  knownAt!: Date;

  @Field(() => String, { description: "What was counted, in words, with its version (definitie)." })
  definition!: string;

  @Field(() => String, { description: fingerprintDescription })
  fingerprint!: string;

  @Field(() => Boolean, {
    description:
      "Whether a contract of the region itself, or of a municipality that buys in it on the day that is shown, in the register has been on the list, on the day or before it (contracten vastgelegd). False: an empty list does not say that there is nobody.",
  })
  contractsRecorded!: boolean;

  @Field(() => Int, { description: "How many there are: the figure of the report (aantal)." })
  totalCount!: number;

  @Field(() => [CountedEdge], { description: "Those of this page (geteld)." })
  edges!: CountedEdge[];

  @Field(() => PageInfo, { description: "Where this page ends (paginering)." })
  pageInfo!: PageInfo;
}
