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

@ObjectType({
  description:
    "An agreement to give youth care (contract), as of a moment. Under embargo everybody may know that it exists, who bought it and until when; the rest is null for who has no role for it.",
})
@Directive('@key(fields: "id asOf")')
export class Contract {
  @Field(() => ID, { description: "The id in this register (contractnummer)." })
  id!: string;

  @Field(() => AsOfScalar, { description: "The moment it is shown as of (peilmoment)." })
  asOf!: AsOf;

  @Field(() => Boolean, {
    description: "May not everybody know its content yet, by the clock of the server? (onder geheimhouding)",
  })
  underEmbargo!: boolean;

  @Field(() => LandscapeCategoryEnum, {
    nullable: true,
    description: "The part of the landscape it belongs to (categorie). Null: under embargo (geheimhouding).",
  })
  category!: LandscapeCategory | null;

  @Field(() => DeliveryFormEnum, {
    nullable: true,
    description: "How the care is delivered (leveringsvorm). Null: under embargo (geheimhouding).",
  })
  delivery!: DeliveryForm | null;

  @Field(() => Commissioner, { description: "Who bought it (opdrachtgever)." })
  commissioner!: Commissioner;

  @Field(() => [Provider], {
    nullable: "itemsAndList",
    description:
      "The providers it was concluded with (contractpartijen); empty when that is a consortium. Null: under embargo (geheimhouding).",
  })
  parties!: Provider[] | null;

  @Field(() => Consortium, {
    nullable: true,
    description:
      "The consortium it was concluded with (samenwerkingsverband); null when that is parties, and under embargo.",
  })
  consortium!: Consortium | null;

  @Field(() => Provider, {
    nullable: true,
    description:
      "The party that leads (penvoerder, hoofdaannemer). Null: none, niet vastgelegd, or under embargo.",
  })
  leadParty!: Provider | null;

  @Field(() => [Provider], {
    nullable: "itemsAndList",
    description: "Who gives care for the parties (onderaannemers). Null: under embargo (geheimhouding).",
  })
  subcontractors!: Provider[] | null;

  @Field(() => ProcedureEnum, {
    nullable: true,
    description: "How it was bought (inkoopprocedure). Null: under embargo (geheimhouding).",
  })
  procedure!: Procedure | null;

  @Field(() => Int, {
    nullable: true,
    description:
      "The number of the SAS option (SAS-optie), 1 to 4. Null: none, niet vastgelegd, or under embargo.",
  })
  sasOption!: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Does it reach across segments? (segmentoverstijgend) Null: under embargo (geheimhouding).",
  })
  segmentSpanning!: boolean | null;

  @Field(() => PartnerRoleEnum, {
    nullable: true,
    description: "What the provider is to the region (partnerrol). Null: niet vastgelegd, or under embargo.",
  })
  partnerRole!: PartnerRole | null;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: "First day (ingangsdatum). Null: under embargo (geheimhouding).",
  })
  start!: LocalDate | null;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description:
      "Day after the last (einddatum, niet inbegrepen). Null: without end, looptijd niet in de bron, or under embargo.",
  })
  end!: LocalDate | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Does a source state the term? (looptijd in de bron) Null: under embargo (geheimhouding).",
  })
  endStated!: boolean | null;

  @Field(() => ContractStatusEnum, {
    nullable: true,
    description: "The state on the day (contractstatus). Null: under embargo (geheimhouding).",
  })
  status!: ContractStatus | null;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: "Since when it has that state (status sinds). Null: niet vastgelegd, or under embargo.",
  })
  statusSince!: LocalDate | null;

  @Field(() => String, {
    nullable: true,
    description:
      "The decision that its state rests on (besluitkenmerk). Null: niet vastgelegd, or under embargo.",
  })
  decisionReference!: string | null;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: "First day on which its content may be known (geheimhouding tot); null: not confidential.",
  })
  confidentialUntil!: LocalDate | null;

  @Field(() => ExitReasonEnum, {
    nullable: true,
    description:
      "Why it ended or will end (reden van uitstroom). Null: none, niet vastgelegd, or under embargo.",
  })
  exitReason!: ExitReason | null;

  /** For the fields that are looked up; not in the graph. */
  frameworkId!: string | null;
  isClosed!: boolean;
}
