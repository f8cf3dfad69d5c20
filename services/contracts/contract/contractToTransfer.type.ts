// SPDX-License-Identifier: EUPL-1.2
import { Field, ObjectType } from "type-graphql";
import { type LocalDate } from "../../../kit/localDate";
import { LocalDateScalar } from "../../../kit/scalars";
import { Provider } from "../refs/provider.ref";
import { Contract } from "./contract.type";

@ObjectType({
  description:
    "A contract that still names a provider that went into another (over te dragen contract): what `transferContracts` needs.",
})
export class ContractToTransfer {
  @Field(() => Contract, {
    description:
      "The contract (contract), as it is now known of the day `on`; its `asOf` is the `basis` for `transferContracts`.",
  })
  contract!: Contract;

  @Field(() => Provider, {
    description: "The provider that went (overdragende aanbieder): as party, lead or subcontractor.",
  })
  from!: Provider;

  @Field(() => Provider, {
    description:
      "The provider that it went into (overnemende aanbieder). When that one went into another in turn, that is asked next.",
  })
  to!: Provider;

  @Field(() => LocalDateScalar, {
    description:
      "The first day on which the contract names who had gone (datum van overname): that of the merger, or a later one on which the contract began to say so.",
  })
  on!: LocalDate;
}
