// SPDX-License-Identifier: EUPL-1.2
import { Directive, Field, ID, Int, ObjectType } from "type-graphql";
import { graphEnum } from "../../../kit/enumeration";
import { type LocalDate } from "../../../kit/localDate";
import { type AsOf } from "../../../kit/moment";
import { AsOfScalar, LocalDateScalar } from "../../../kit/scalars";
import { type LandscapeCategory, type Procedure } from "../procurement/procurement.codes";
import { LandscapeCategoryEnum, ProcedureEnum } from "../procurement/procurement.type";
import { Consortium } from "../refs/consortium.ref";
import { Municipality } from "../refs/municipality.ref";
import { Provider } from "../refs/provider.ref";
import { Region } from "../refs/region.ref";
import {
  type CommissionerKind,
  commissionerKinds,
  type ContractStatus,
  contractStatuses,
  type DeliveryForm,
  deliveryForms,
  type ExitReason,
  exitReasons,
  type PartnerRole,
  partnerRoles,
} from "./contract.codes";

const DeliveryFormEnum = graphEnum(
  "DeliveryForm",
  "How the care is delivered (leveringsvorm).",
  deliveryForms,
);
const CommissionerKindEnum = graphEnum(
  "CommissionerKind",
  "Who buys (soort opdrachtgever).",
  commissionerKinds,
);
const PartnerRoleEnum = graphEnum(
  "PartnerRole",
  "What the provider is to the region (partnerrol).",
  partnerRoles,
);
export const ContractStatusEnum = graphEnum(
  "ContractStatus",
  "In which state a contract is on the day (contractstatus).",
  contractStatuses,
);
const ExitReasonEnum = graphEnum("ExitReason", "Why a provider left (reden van uitstroom).", exitReasons);

@ObjectType({ description: "Who bought it (opdrachtgever)." })
export class Commissioner {
  @Field(() => CommissionerKindEnum, { description: "What kind of commissioner (soort opdrachtgever)." })
  kind!: CommissionerKind;

  @Field(() => Region, { nullable: true, description: "The region (regio), when a region bought it." })
  region!: Region | null;

  @Field(() => [Municipality], {
    nullable: "items",
    description: "The municipalities (gemeenten), when they bought it themselves.",
  })
  municipalities!: Municipality[];
}

@ObjectType({ description: "An agreement to give youth care (contract), as of a moment." })
@Directive('@key(fields: "id asOf")')
export class Contract {
  @Field(() => ID, { description: "The id in this register (contractnummer)." })
  id!: string;

  @Field(() => AsOfScalar, { description: "The moment it is shown as of (peilmoment)." })
  asOf!: AsOf;

  @Field(() => LandscapeCategoryEnum, { description: "The part of the landscape it belongs to (categorie)." })
  category!: LandscapeCategory;

  @Field(() => DeliveryFormEnum, { description: "How the care is delivered (leveringsvorm)." })
  delivery!: DeliveryForm;

  @Field(() => Commissioner, { description: "Who bought it (opdrachtgever)." })
  commissioner!: Commissioner;

  @Field(() => [Provider], {
    nullable: "items",
    description: "The providers it was concluded with (contractpartijen); empty when that is a consortium.",
  })
  parties!: Provider[];

  @Field(() => Consortium, {
    nullable: true,
    description: "The consortium it was concluded with (samenwerkingsverband); null when that is parties.",
  })
  consortium!: Consortium | null;

  @Field(() => Provider, {
    nullable: true,
    description: "The party that leads (penvoerder, hoofdaannemer). Null: none, or niet vastgelegd.",
  })
  leadParty!: Provider | null;

  @Field(() => [Provider], {
    nullable: "items",
    description: "Who gives care for the parties (onderaannemers).",
  })
  subcontractors!: Provider[];

  @Field(() => ProcedureEnum, { description: "How it was bought (inkoopprocedure)." })
  procedure!: Procedure;

  @Field(() => Int, {
    nullable: true,
    description: "The number of the SAS option (SAS-optie), 1 to 4. Null: none, or niet vastgelegd.",
  })
  sasOption!: number | null;

  @Field(() => Boolean, { description: "Does it reach across segments? (segmentoverstijgend)" })
  segmentSpanning!: boolean;

  @Field(() => PartnerRoleEnum, {
    nullable: true,
    description: "What the provider is to the region (partnerrol). Null: niet vastgelegd.",
  })
  partnerRole!: PartnerRole | null;

  @Field(() => LocalDateScalar, { description: "First day (ingangsdatum)." })
  start!: LocalDate;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description:
      "Day after the last (einddatum, niet inbegrepen). Null: without end, or looptijd niet in de bron.",
  })
  end!: LocalDate | null;

  @Field(() => Boolean, { description: "Does a source state the term? (looptijd in de bron)" })
  endStated!: boolean;

  @Field(() => ContractStatusEnum, { description: "The state on the day (contractstatus)." })
  status!: ContractStatus;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: "Since when it has that state (status sinds). Null: niet vastgelegd.",
  })
  statusSince!: LocalDate | null;

  @Field(() => String, {
    nullable: true,
    description: "The decision that its state rests on (besluitkenmerk). Null: niet vastgelegd.",
  })
  decisionReference!: string | null;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: "First day on which its documents may be known (geheimhouding tot); null: not confidential.",
  })
  confidentialUntil!: LocalDate | null;

  @Field(() => ExitReasonEnum, {
    nullable: true,
    description: "Why it ended or will end (reden van uitstroom). Null: none, or niet vastgelegd.",
  })
  exitReason!: ExitReason | null;

  /** For the field `framework`; not in the graph. */
  frameworkId!: string | null;
}
