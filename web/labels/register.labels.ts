// SPDX-License-Identifier: EUPL-1.2
// Made by `npm run questions` from the descriptions in schema/. Do not edit.

/** What the register keeps, by the name of its type in the graph. */
export const keptEntities = {
  "ProcurementFramework": {
    "owner": "contracts",
    "nl": "inkoopkader",
    "en": "Procurement framework",
    "facts": {
      "regionId": {
        "nl": "Regio",
        "en": "Region",
        "type": "ID",
        "isList": false,
        "hasLines": false,
        "isOptional": false,
        "refersTo": "Region"
      },
      "version": {
        "nl": "Versie",
        "en": "Version",
        "type": "String",
        "isList": false,
        "hasLines": false,
        "isOptional": false,
        "refersTo": null
      },
      "title": {
        "nl": "Titel",
        "en": "Title",
        "type": "String",
        "isList": false,
        "hasLines": false,
        "isOptional": false,
        "refersTo": null
      },
      "adoptedOn": {
        "nl": "Vastgesteld op",
        "en": "Adopted on",
        "type": "LocalDate",
        "isList": false,
        "hasLines": false,
        "isOptional": true,
        "refersTo": null
      },
      "status": {
        "nl": "Status",
        "en": "Status",
        "type": "FrameworkStatus",
        "isList": false,
        "hasLines": false,
        "isOptional": false,
        "refersTo": null
      },
      "confidentialUntil": {
        "nl": "Geheimhouding tot",
        "en": "Confidential until",
        "type": "LocalDate",
        "isList": false,
        "hasLines": false,
        "isOptional": true,
        "refersTo": null
      }
    }
  },
  "SegmentScheme": {
    "owner": "contracts",
    "nl": "segmentindeling",
    "en": "Segment scheme",
    "facts": {
      "regionId": {
        "nl": "Regio",
        "en": "Region",
        "type": "ID",
        "isList": false,
        "hasLines": false,
        "isOptional": true,
        "refersTo": "Region"
      },
      "kind": {
        "nl": "Soort indeling",
        "en": "Kind",
        "type": "SchemeKind",
        "isList": false,
        "hasLines": false,
        "isOptional": false,
        "refersTo": null
      },
      "title": {
        "nl": "Titel",
        "en": "Title",
        "type": "String",
        "isList": false,
        "hasLines": false,
        "isOptional": false,
        "refersTo": null
      }
    }
  },
  "Segment": {
    "owner": "contracts",
    "nl": "segment",
    "en": "Segment",
    "facts": {
      "schemeId": {
        "nl": "Indeling",
        "en": "Scheme",
        "type": "ID",
        "isList": false,
        "hasLines": false,
        "isOptional": false,
        "refersTo": "SegmentScheme"
      },
      "code": {
        "nl": "Segmentcode",
        "en": "Code",
        "type": "String",
        "isList": false,
        "hasLines": false,
        "isOptional": false,
        "refersTo": null
      },
      "label": {
        "nl": "Benaming",
        "en": "Label",
        "type": "String",
        "isList": false,
        "hasLines": false,
        "isOptional": false,
        "refersTo": null
      },
      "synonyms": {
        "nl": "Synoniemen",
        "en": "Synonyms",
        "type": "String",
        "isList": true,
        "hasLines": false,
        "isOptional": true,
        "refersTo": null
      },
      "parentId": {
        "nl": "Bovenliggend segment",
        "en": "Parent",
        "type": "ID",
        "isList": false,
        "hasLines": false,
        "isOptional": true,
        "refersTo": "Segment"
      },
      "counterpartId": {
        "nl": "Tegenhanger",
        "en": "Counterpart",
        "type": "ID",
        "isList": false,
        "hasLines": false,
        "isOptional": true,
        "refersTo": "Segment"
      },
      "scaleIntent": {
        "nl": "Beoogde schaal",
        "en": "Scale intent",
        "type": "Scale",
        "isList": false,
        "hasLines": false,
        "isOptional": true,
        "refersTo": null
      },
      "movement": {
        "nl": "Beweging",
        "en": "Movement",
        "type": "Movement",
        "isList": false,
        "hasLines": false,
        "isOptional": true,
        "refersTo": null
      },
      "procedure": {
        "nl": "Inkoopprocedure",
        "en": "Procedure",
        "type": "Procedure",
        "isList": false,
        "hasLines": false,
        "isOptional": true,
        "refersTo": null
      },
      "sasOption": {
        "nl": "SAS-optie",
        "en": "Sas option",
        "type": "Int",
        "isList": false,
        "hasLines": false,
        "isOptional": true,
        "refersTo": null
      },
      "funding": {
        "nl": "Bekostiging",
        "en": "Funding",
        "type": "Funding",
        "isList": true,
        "hasLines": false,
        "isOptional": true,
        "refersTo": null
      },
      "notes": {
        "nl": "Aantekeningen",
        "en": "Notes",
        "type": "String",
        "isList": true,
        "hasLines": true,
        "isOptional": true,
        "refersTo": null
      },
      "noteSources": {
        "nl": "Vindplaatsen",
        "en": "Note sources",
        "type": "String",
        "isList": true,
        "hasLines": false,
        "isOptional": true,
        "refersTo": null
      }
    }
  },
  "Crosswalk": {
    "owner": "contracts",
    "nl": "omnummering",
    "en": "Crosswalk",
    "facts": {
      "fromSegmentId": {
        "nl": "Van segment",
        "en": "From segment",
        "type": "ID",
        "isList": false,
        "hasLines": false,
        "isOptional": false,
        "refersTo": "Segment"
      },
      "toSegmentId": {
        "nl": "Naar segment",
        "en": "To segment",
        "type": "ID",
        "isList": false,
        "hasLines": false,
        "isOptional": false,
        "refersTo": "Segment"
      },
      "comparable": {
        "nl": "Vergelijkbaar",
        "en": "Comparable",
        "type": "Boolean",
        "isList": false,
        "hasLines": false,
        "isOptional": false,
        "refersTo": null
      }
    }
  },
  "Contract": {
    "owner": "contracts",
    "nl": "contract",
    "en": "Contract",
    "facts": {
      "category": {
        "nl": "Categorie",
        "en": "Category",
        "type": "LandscapeCategory",
        "isList": false,
        "hasLines": false,
        "isOptional": false,
        "refersTo": null
      },
      "delivery": {
        "nl": "Leveringsvorm",
        "en": "Delivery",
        "type": "DeliveryForm",
        "isList": false,
        "hasLines": false,
        "isOptional": false,
        "refersTo": null
      },
      "commissionerKind": {
        "nl": "Soort opdrachtgever",
        "en": "Commissioner kind",
        "type": "CommissionerKind",
        "isList": false,
        "hasLines": false,
        "isOptional": false,
        "refersTo": null
      },
      "commissionerRegionId": {
        "nl": "Regio",
        "en": "Commissioner region",
        "type": "ID",
        "isList": false,
        "hasLines": false,
        "isOptional": true,
        "refersTo": "Region"
      },
      "commissionerMunicipalityIds": {
        "nl": "Gemeenten",
        "en": "Commissioner municipality",
        "type": "ID",
        "isList": true,
        "hasLines": false,
        "isOptional": true,
        "refersTo": "Municipality"
      },
      "frameworkId": {
        "nl": "Inkoopkader",
        "en": "Framework",
        "type": "ID",
        "isList": false,
        "hasLines": false,
        "isOptional": true,
        "refersTo": "ProcurementFramework"
      },
      "partyIds": {
        "nl": "Contractpartijen",
        "en": "Party",
        "type": "ID",
        "isList": true,
        "hasLines": false,
        "isOptional": true,
        "refersTo": "Provider"
      },
      "consortiumId": {
        "nl": "Samenwerkingsverband",
        "en": "Consortium",
        "type": "ID",
        "isList": false,
        "hasLines": false,
        "isOptional": true,
        "refersTo": "Consortium"
      },
      "leadPartyId": {
        "nl": "Penvoerder",
        "en": "Lead party",
        "type": "ID",
        "isList": false,
        "hasLines": false,
        "isOptional": true,
        "refersTo": "Provider"
      },
      "subcontractorIds": {
        "nl": "Onderaannemers",
        "en": "Subcontractor",
        "type": "ID",
        "isList": true,
        "hasLines": false,
        "isOptional": true,
        "refersTo": "Provider"
      },
      "procedure": {
        "nl": "Inkoopprocedure",
        "en": "Procedure",
        "type": "Procedure",
        "isList": false,
        "hasLines": false,
        "isOptional": false,
        "refersTo": null
      },
      "sasOption": {
        "nl": "SAS-optie",
        "en": "Sas option",
        "type": "Int",
        "isList": false,
        "hasLines": false,
        "isOptional": true,
        "refersTo": null
      },
      "segmentSpanning": {
        "nl": "Segmentoverstijgend",
        "en": "Segment spanning",
        "type": "Boolean",
        "isList": false,
        "hasLines": false,
        "isOptional": false,
        "refersTo": null
      },
      "partnerRole": {
        "nl": "Partnerrol",
        "en": "Partner role",
        "type": "PartnerRole",
        "isList": false,
        "hasLines": false,
        "isOptional": true,
        "refersTo": null
      },
      "start": {
        "nl": "Ingangsdatum",
        "en": "Start",
        "type": "LocalDate",
        "isList": false,
        "hasLines": false,
        "isOptional": false,
        "refersTo": null
      },
      "end": {
        "nl": "Einddatum niet inbegrepen",
        "en": "End",
        "type": "LocalDate",
        "isList": false,
        "hasLines": false,
        "isOptional": true,
        "refersTo": null
      },
      "endStated": {
        "nl": "Looptijd in de bron",
        "en": "End stated",
        "type": "Boolean",
        "isList": false,
        "hasLines": false,
        "isOptional": false,
        "refersTo": null
      },
      "status": {
        "nl": "Contractstatus",
        "en": "Status",
        "type": "ContractStatus",
        "isList": false,
        "hasLines": false,
        "isOptional": false,
        "refersTo": null
      },
      "statusSince": {
        "nl": "Status sinds",
        "en": "Status since",
        "type": "LocalDate",
        "isList": false,
        "hasLines": false,
        "isOptional": true,
        "refersTo": null
      },
      "decisionReference": {
        "nl": "Besluitkenmerk",
        "en": "Decision reference",
        "type": "String",
        "isList": false,
        "hasLines": false,
        "isOptional": true,
        "refersTo": null
      },
      "confidentialUntil": {
        "nl": "Geheimhouding tot",
        "en": "Confidential until",
        "type": "LocalDate",
        "isList": false,
        "hasLines": false,
        "isOptional": true,
        "refersTo": null
      },
      "exitReason": {
        "nl": "Reden van uitstroom",
        "en": "Exit reason",
        "type": "ExitReason",
        "isList": false,
        "hasLines": false,
        "isOptional": true,
        "refersTo": null
      }
    }
  },
  "ContractLine": {
    "owner": "contracts",
    "nl": "contractregel",
    "en": "Contract line",
    "facts": {
      "contractId": {
        "nl": "Contract",
        "en": "Contract",
        "type": "ID",
        "isList": false,
        "hasLines": false,
        "isOptional": false,
        "refersTo": "Contract"
      },
      "segmentId": {
        "nl": "Segment",
        "en": "Segment",
        "type": "ID",
        "isList": false,
        "hasLines": false,
        "isOptional": true,
        "refersTo": "Segment"
      },
      "product": {
        "nl": "Product",
        "en": "Product",
        "type": "String",
        "isList": false,
        "hasLines": false,
        "isOptional": true,
        "refersTo": null
      },
      "productCode": {
        "nl": "Productcode",
        "en": "Product code",
        "type": "String",
        "isList": false,
        "hasLines": false,
        "isOptional": true,
        "refersTo": null
      },
      "service": {
        "nl": "Dienst",
        "en": "Service",
        "type": "String",
        "isList": false,
        "hasLines": false,
        "isOptional": true,
        "refersTo": null
      },
      "scale": {
        "nl": "Schaal",
        "en": "Scale",
        "type": "Scale",
        "isList": false,
        "hasLines": false,
        "isOptional": false,
        "refersTo": null
      },
      "areaKind": {
        "nl": "Soort werkgebied",
        "en": "Area kind",
        "type": "AreaKind",
        "isList": false,
        "hasLines": false,
        "isOptional": false,
        "refersTo": null
      },
      "areaRegionId": {
        "nl": "Regio",
        "en": "Area region",
        "type": "ID",
        "isList": false,
        "hasLines": false,
        "isOptional": true,
        "refersTo": "Region"
      },
      "areaMunicipalityIds": {
        "nl": "Gemeenten",
        "en": "Area municipality",
        "type": "ID",
        "isList": true,
        "hasLines": false,
        "isOptional": true,
        "refersTo": "Municipality"
      },
      "funding": {
        "nl": "Bekostiging",
        "en": "Funding",
        "type": "Funding",
        "isList": true,
        "hasLines": false,
        "isOptional": true,
        "refersTo": null
      },
      "deliveryModes": {
        "nl": "Leveringswijze",
        "en": "Delivery modes",
        "type": "DeliveryMode",
        "isList": true,
        "hasLines": false,
        "isOptional": true,
        "refersTo": null
      },
      "intakeOpen": {
        "nl": "Open voor aanmelding",
        "en": "Intake open",
        "type": "Boolean",
        "isList": false,
        "hasLines": false,
        "isOptional": true,
        "refersTo": null
      },
      "hasCeiling": {
        "nl": "Plafond",
        "en": "Has ceiling",
        "type": "Boolean",
        "isList": false,
        "hasLines": false,
        "isOptional": true,
        "refersTo": null
      },
      "suspended": {
        "nl": "Opgeschort",
        "en": "Suspended",
        "type": "Boolean",
        "isList": false,
        "hasLines": false,
        "isOptional": true,
        "refersTo": null
      }
    }
  },
  "AdmissionStop": {
    "owner": "contracts",
    "nl": "opnamestop",
    "en": "Admission stop",
    "facts": {
      "providerId": {
        "nl": "Aanbieder",
        "en": "Provider",
        "type": "ID",
        "isList": false,
        "hasLines": false,
        "isOptional": false,
        "refersTo": "Provider"
      },
      "segmentId": {
        "nl": "Segment",
        "en": "Segment",
        "type": "ID",
        "isList": false,
        "hasLines": false,
        "isOptional": true,
        "refersTo": "Segment"
      },
      "municipalityIds": {
        "nl": "Gemeenten",
        "en": "Municipality",
        "type": "ID",
        "isList": true,
        "hasLines": false,
        "isOptional": true,
        "refersTo": "Municipality"
      },
      "announcedOn": {
        "nl": "Aangekondigd op",
        "en": "Announced on",
        "type": "LocalDate",
        "isList": false,
        "hasLines": false,
        "isOptional": true,
        "refersTo": null
      },
      "verified": {
        "nl": "Geverifieerd",
        "en": "Verified",
        "type": "Boolean",
        "isList": false,
        "hasLines": false,
        "isOptional": false,
        "refersTo": null
      },
      "explanation": {
        "nl": "Toelichting",
        "en": "Explanation",
        "type": "String",
        "isList": false,
        "hasLines": true,
        "isOptional": true,
        "refersTo": null
      }
    }
  },
  "WaitingTime": {
    "owner": "contracts",
    "nl": "wachttijd",
    "en": "Waiting time",
    "facts": {
      "providerId": {
        "nl": "Aanbieder",
        "en": "Provider",
        "type": "ID",
        "isList": false,
        "hasLines": false,
        "isOptional": false,
        "refersTo": "Provider"
      },
      "segmentId": {
        "nl": "Segment",
        "en": "Segment",
        "type": "ID",
        "isList": false,
        "hasLines": false,
        "isOptional": false,
        "refersTo": "Segment"
      },
      "days": {
        "nl": "Wachttijd in dagen",
        "en": "Days",
        "type": "Int",
        "isList": false,
        "hasLines": false,
        "isOptional": true,
        "refersTo": null
      },
      "measure": {
        "nl": "Soort wachttijd",
        "en": "Measure",
        "type": "WaitingMeasure",
        "isList": false,
        "hasLines": false,
        "isOptional": false,
        "refersTo": null
      },
      "measuredOn": {
        "nl": "Gemeten op",
        "en": "Measured on",
        "type": "LocalDate",
        "isList": false,
        "hasLines": false,
        "isOptional": false,
        "refersTo": null
      },
      "expiresOn": {
        "nl": "Verloopt op",
        "en": "Expires on",
        "type": "LocalDate",
        "isList": false,
        "hasLines": false,
        "isOptional": true,
        "refersTo": null
      },
      "measurementSource": {
        "nl": "Bron van de meting",
        "en": "Measurement source",
        "type": "String",
        "isList": false,
        "hasLines": false,
        "isOptional": false,
        "refersTo": null
      },
      "people": {
        "nl": "Aantal jeugdigen",
        "en": "People",
        "type": "Int",
        "isList": false,
        "hasLines": false,
        "isOptional": true,
        "refersTo": null
      }
    }
  },
  "Tariff": {
    "owner": "contracts",
    "nl": "tarief",
    "en": "Tariff",
    "facts": {
      "regionId": {
        "nl": "Regio",
        "en": "Region",
        "type": "ID",
        "isList": false,
        "hasLines": false,
        "isOptional": false,
        "refersTo": "Region"
      },
      "product": {
        "nl": "Product",
        "en": "Product",
        "type": "String",
        "isList": false,
        "hasLines": false,
        "isOptional": false,
        "refersTo": null
      },
      "productCode": {
        "nl": "Productcode",
        "en": "Product code",
        "type": "String",
        "isList": false,
        "hasLines": false,
        "isOptional": true,
        "refersTo": null
      },
      "unit": {
        "nl": "Eenheid",
        "en": "Unit",
        "type": "String",
        "isList": false,
        "hasLines": false,
        "isOptional": false,
        "refersTo": null
      },
      "amountCents": {
        "nl": "Bedrag in centen",
        "en": "Amount cents",
        "type": "Int",
        "isList": false,
        "hasLines": false,
        "isOptional": false,
        "refersTo": null
      },
      "nationalAverageCents": {
        "nl": "Landelijk gemiddelde in centen",
        "en": "National average cents",
        "type": "Int",
        "isList": false,
        "hasLines": false,
        "isOptional": true,
        "refersTo": null
      },
      "nationalAverageOn": {
        "nl": "Peildatum landelijk gemiddelde",
        "en": "National average on",
        "type": "LocalDate",
        "isList": false,
        "hasLines": false,
        "isOptional": true,
        "refersTo": null
      },
      "providerId": {
        "nl": "Aanbieder",
        "en": "Provider",
        "type": "ID",
        "isList": false,
        "hasLines": false,
        "isOptional": true,
        "refersTo": "Provider"
      }
    }
  },
  "Ceiling": {
    "owner": "contracts",
    "nl": "plafond",
    "en": "Ceiling",
    "facts": {
      "lineId": {
        "nl": "Contractregel",
        "en": "Line",
        "type": "ID",
        "isList": false,
        "hasLines": false,
        "isOptional": false,
        "refersTo": "ContractLine"
      },
      "year": {
        "nl": "Jaar",
        "en": "Year",
        "type": "Int",
        "isList": false,
        "hasLines": false,
        "isOptional": false,
        "refersTo": null
      },
      "amountCents": {
        "nl": "Bedrag in centen",
        "en": "Amount cents",
        "type": "String",
        "isList": false,
        "hasLines": false,
        "isOptional": false,
        "refersTo": null
      },
      "usedCents": {
        "nl": "Besteed in centen",
        "en": "Used cents",
        "type": "String",
        "isList": false,
        "hasLines": false,
        "isOptional": true,
        "refersTo": null
      }
    }
  },
  "Reallocation": {
    "owner": "contracts",
    "nl": "herschikking",
    "en": "Reallocation",
    "facts": {
      "reallocatedOn": {
        "nl": "Herschikt op",
        "en": "Reallocated on",
        "type": "LocalDate",
        "isList": false,
        "hasLines": false,
        "isOptional": false,
        "refersTo": null
      },
      "fromLineId": {
        "nl": "Van contractregel",
        "en": "From line",
        "type": "ID",
        "isList": false,
        "hasLines": false,
        "isOptional": false,
        "refersTo": "ContractLine"
      },
      "toLineId": {
        "nl": "Naar contractregel",
        "en": "To line",
        "type": "ID",
        "isList": false,
        "hasLines": false,
        "isOptional": false,
        "refersTo": "ContractLine"
      },
      "amountCents": {
        "nl": "Bedrag in centen",
        "en": "Amount cents",
        "type": "String",
        "isList": false,
        "hasLines": false,
        "isOptional": false,
        "refersTo": null
      }
    }
  },
  "DecisionMoment": {
    "owner": "contracts",
    "nl": "besluitmoment",
    "en": "Decision moment",
    "facts": {
      "contractId": {
        "nl": "Contract",
        "en": "Contract",
        "type": "ID",
        "isList": false,
        "hasLines": false,
        "isOptional": true,
        "refersTo": "Contract"
      },
      "frameworkId": {
        "nl": "Inkoopkader",
        "en": "Framework",
        "type": "ID",
        "isList": false,
        "hasLines": false,
        "isOptional": true,
        "refersTo": "ProcurementFramework"
      },
      "year": {
        "nl": "Jaar",
        "en": "Year",
        "type": "Int",
        "isList": false,
        "hasLines": false,
        "isOptional": false,
        "refersTo": null
      },
      "decidesOn": {
        "nl": "Datum",
        "en": "Decides on",
        "type": "LocalDate",
        "isList": false,
        "hasLines": false,
        "isOptional": true,
        "refersTo": null
      },
      "kind": {
        "nl": "Soort besluit",
        "en": "Kind",
        "type": "DecisionKind",
        "isList": false,
        "hasLines": false,
        "isOptional": false,
        "refersTo": null
      },
      "outcome": {
        "nl": "Uitkomst",
        "en": "Outcome",
        "type": "DecisionOutcome",
        "isList": false,
        "hasLines": false,
        "isOptional": true,
        "refersTo": null
      },
      "decisionReference": {
        "nl": "Besluitkenmerk",
        "en": "Decision reference",
        "type": "String",
        "isList": false,
        "hasLines": false,
        "isOptional": true,
        "refersTo": null
      },
      "lapsesWithoutDecision": {
        "nl": "Gevolg zonder besluit",
        "en": "Lapses without decision",
        "type": "String",
        "isList": false,
        "hasLines": true,
        "isOptional": true,
        "refersTo": null
      }
    }
  },
  "ExtensionOption": {
    "owner": "contracts",
    "nl": "verlengingsoptie",
    "en": "Extension option",
    "facts": {
      "contractId": {
        "nl": "Contract",
        "en": "Contract",
        "type": "ID",
        "isList": false,
        "hasLines": false,
        "isOptional": false,
        "refersTo": "Contract"
      },
      "decideInYear": {
        "nl": "Beslisjaar",
        "en": "Decide in year",
        "type": "Int",
        "isList": false,
        "hasLines": false,
        "isOptional": false,
        "refersTo": null
      },
      "extendsTo": {
        "nl": "Verlenging tot",
        "en": "Extends to",
        "type": "String",
        "isList": false,
        "hasLines": false,
        "isOptional": false,
        "refersTo": null
      },
      "extendsUntil": {
        "nl": "Verlengd tot",
        "en": "Extends until",
        "type": "LocalDate",
        "isList": false,
        "hasLines": false,
        "isOptional": true,
        "refersTo": null
      },
      "exercised": {
        "nl": "Gelicht",
        "en": "Exercised",
        "type": "Boolean",
        "isList": false,
        "hasLines": false,
        "isOptional": true,
        "refersTo": null
      }
    }
  },
  "StatedFigure": {
    "owner": "contracts",
    "nl": "genoemd aantal",
    "en": "Stated figure",
    "facts": {
      "regionId": {
        "nl": "Regio",
        "en": "Region",
        "type": "ID",
        "isList": false,
        "hasLines": false,
        "isOptional": false,
        "refersTo": "Region"
      },
      "label": {
        "nl": "Omschrijving",
        "en": "Label",
        "type": "String",
        "isList": false,
        "hasLines": false,
        "isOptional": false,
        "refersTo": null
      },
      "figure": {
        "nl": "Aantal",
        "en": "Figure",
        "type": "Int",
        "isList": false,
        "hasLines": false,
        "isOptional": false,
        "refersTo": null
      },
      "approximate": {
        "nl": "Ongeveer",
        "en": "Approximate",
        "type": "Boolean",
        "isList": false,
        "hasLines": false,
        "isOptional": false,
        "refersTo": null
      },
      "statedOn": {
        "nl": "Peildatum van de bron",
        "en": "Stated on",
        "type": "LocalDate",
        "isList": false,
        "hasLines": false,
        "isOptional": true,
        "refersTo": null
      },
      "sourceFile": {
        "nl": "Bronbestand",
        "en": "Source file",
        "type": "String",
        "isList": false,
        "hasLines": false,
        "isOptional": false,
        "refersTo": null
      },
      "sourceLine": {
        "nl": "Regel in de bron",
        "en": "Source line",
        "type": "Int",
        "isList": false,
        "hasLines": false,
        "isOptional": false,
        "refersTo": null
      }
    }
  },
  "Target": {
    "owner": "contracts",
    "nl": "doel",
    "en": "Target",
    "facts": {
      "regionId": {
        "nl": "Regio",
        "en": "Region",
        "type": "ID",
        "isList": false,
        "hasLines": false,
        "isOptional": false,
        "refersTo": "Region"
      },
      "unit": {
        "nl": "Teleenheid",
        "en": "Unit",
        "type": "CountUnit",
        "isList": false,
        "hasLines": false,
        "isOptional": false,
        "refersTo": null
      },
      "segmentId": {
        "nl": "Segment",
        "en": "Segment",
        "type": "ID",
        "isList": false,
        "hasLines": false,
        "isOptional": true,
        "refersTo": "Segment"
      },
      "figure": {
        "nl": "Streefaantal",
        "en": "Figure",
        "type": "Int",
        "isList": false,
        "hasLines": false,
        "isOptional": false,
        "refersTo": null
      },
      "direction": {
        "nl": "Richting van het doel",
        "en": "Direction",
        "type": "TargetDirection",
        "isList": false,
        "hasLines": false,
        "isOptional": true,
        "refersTo": null
      },
      "byDay": {
        "nl": "Uiterlijk op",
        "en": "By day",
        "type": "LocalDate",
        "isList": false,
        "hasLines": false,
        "isOptional": true,
        "refersTo": null
      },
      "decisionReference": {
        "nl": "Besluitkenmerk",
        "en": "Decision reference",
        "type": "String",
        "isList": false,
        "hasLines": false,
        "isOptional": false,
        "refersTo": null
      }
    }
  },
  "DecisionLog": {
    "owner": "contracts",
    "nl": "besluit",
    "en": "Decision log",
    "facts": {
      "decidedOn": {
        "nl": "Besloten op",
        "en": "Decided on",
        "type": "LocalDate",
        "isList": false,
        "hasLines": false,
        "isOptional": false,
        "refersTo": null
      },
      "body": {
        "nl": "Orgaan",
        "en": "Body",
        "type": "String",
        "isList": false,
        "hasLines": false,
        "isOptional": false,
        "refersTo": null
      },
      "subject": {
        "nl": "Onderwerp",
        "en": "Subject",
        "type": "String",
        "isList": false,
        "hasLines": true,
        "isOptional": false,
        "refersTo": null
      },
      "reference": {
        "nl": "Besluitkenmerk",
        "en": "Reference",
        "type": "String",
        "isList": false,
        "hasLines": false,
        "isOptional": true,
        "refersTo": null
      },
      "sourceFile": {
        "nl": "Bronbestand",
        "en": "Source file",
        "type": "String",
        "isList": false,
        "hasLines": false,
        "isOptional": true,
        "refersTo": null
      },
      "sourceLine": {
        "nl": "Regel in de bron",
        "en": "Source line",
        "type": "Int",
        "isList": false,
        "hasLines": false,
        "isOptional": true,
        "refersTo": null
      }
    }
  },
  "Region": {
    "owner": "municipalities",
    "nl": "jeugdhulpregio",
    "en": "Region",
    "facts": {
      "name": {
        "nl": "Naam",
        "en": "Name",
        "type": "String",
        "isList": false,
        "hasLines": false,
        "isOptional": false,
        "refersTo": null
      },
      "contractingOffice": {
        "nl": "Inkooporganisatie",
        "en": "Contracting office",
        "type": "String",
        "isList": false,
        "hasLines": false,
        "isOptional": true,
        "refersTo": null
      },
      "expertRoute": {
        "nl": "Route naar het expertteam",
        "en": "Expert route",
        "type": "String",
        "isList": false,
        "hasLines": true,
        "isOptional": true,
        "refersTo": null
      }
    }
  },
  "ExpertTeam": {
    "owner": "municipalities",
    "nl": "expertteam",
    "en": "Expert team",
    "facts": {
      "regionId": {
        "nl": "Regio",
        "en": "Region",
        "type": "ID",
        "isList": false,
        "hasLines": false,
        "isOptional": false,
        "refersTo": "Region"
      },
      "name": {
        "nl": "Naam",
        "en": "Name",
        "type": "String",
        "isList": false,
        "hasLines": false,
        "isOptional": false,
        "refersTo": null
      },
      "description": {
        "nl": "Omschrijving",
        "en": "Description",
        "type": "String",
        "isList": false,
        "hasLines": true,
        "isOptional": false,
        "refersTo": null
      },
      "meets": {
        "nl": "Overlegmoment",
        "en": "Meets",
        "type": "String",
        "isList": false,
        "hasLines": false,
        "isOptional": true,
        "refersTo": null
      }
    }
  },
  "Municipality": {
    "owner": "municipalities",
    "nl": "gemeente",
    "en": "Municipality",
    "facts": {
      "name": {
        "nl": "Naam",
        "en": "Name",
        "type": "String",
        "isList": false,
        "hasLines": false,
        "isOptional": false,
        "refersTo": null
      },
      "subregion": {
        "nl": "Subregio",
        "en": "Subregion",
        "type": "String",
        "isList": false,
        "hasLines": false,
        "isOptional": true,
        "refersTo": null
      },
      "inhabitants": {
        "nl": "Inwonertal",
        "en": "Inhabitants",
        "type": "Int",
        "isList": false,
        "hasLines": false,
        "isOptional": true,
        "refersTo": null
      }
    }
  },
  "RegionMembership": {
    "owner": "municipalities",
    "nl": "deelname aan een regio",
    "en": "Region membership",
    "facts": {
      "regionId": {
        "nl": "Regio",
        "en": "Region",
        "type": "ID",
        "isList": false,
        "hasLines": false,
        "isOptional": false,
        "refersTo": "Region"
      },
      "municipalityId": {
        "nl": "Gemeente",
        "en": "Municipality",
        "type": "ID",
        "isList": false,
        "hasLines": false,
        "isOptional": false,
        "refersTo": "Municipality"
      },
      "purpose": {
        "nl": "Doel",
        "en": "Purpose",
        "type": "MembershipPurpose",
        "isList": false,
        "hasLines": false,
        "isOptional": false,
        "refersTo": null
      }
    }
  },
  "Reorganisation": {
    "owner": "municipalities",
    "nl": "gemeentelijke herindeling",
    "en": "Reorganisation",
    "facts": {
      "on": {
        "nl": "Ingangsdatum",
        "en": "On",
        "type": "LocalDate",
        "isList": false,
        "hasLines": false,
        "isOptional": false,
        "refersTo": null
      },
      "kind": {
        "nl": "Soort herindeling",
        "en": "Kind",
        "type": "ReorganisationKind",
        "isList": false,
        "hasLines": false,
        "isOptional": false,
        "refersTo": null
      },
      "fromIds": {
        "nl": "Opgeheven gemeente",
        "en": "From",
        "type": "ID",
        "isList": true,
        "hasLines": false,
        "isOptional": true,
        "refersTo": "Municipality"
      },
      "toIds": {
        "nl": "Nieuwe of ontvangende gemeente",
        "en": "To",
        "type": "ID",
        "isList": true,
        "hasLines": false,
        "isOptional": true,
        "refersTo": "Municipality"
      }
    }
  },
  "Deployment": {
    "owner": "municipalities",
    "nl": "inzet",
    "en": "Deployment",
    "facts": {
      "municipalityId": {
        "nl": "Gemeente",
        "en": "Municipality",
        "type": "ID",
        "isList": false,
        "hasLines": false,
        "isOptional": false,
        "refersTo": "Municipality"
      },
      "segmentId": {
        "nl": "Segment",
        "en": "Segment",
        "type": "ID",
        "isList": false,
        "hasLines": false,
        "isOptional": false,
        "refersTo": "Segment"
      },
      "deployed": {
        "nl": "Ingezet",
        "en": "Deployed",
        "type": "Boolean",
        "isList": false,
        "hasLines": false,
        "isOptional": false,
        "refersTo": null
      },
      "explanation": {
        "nl": "Toelichting",
        "en": "Explanation",
        "type": "String",
        "isList": false,
        "hasLines": true,
        "isOptional": true,
        "refersTo": null
      }
    }
  },
  "AccessTeam": {
    "owner": "municipalities",
    "nl": "toegangsteam",
    "en": "Access team",
    "facts": {
      "name": {
        "nl": "Naam",
        "en": "Name",
        "type": "String",
        "isList": false,
        "hasLines": false,
        "isOptional": false,
        "refersTo": null
      },
      "kind": {
        "nl": "Soort toegangsteam",
        "en": "Kind",
        "type": "AccessTeamKind",
        "isList": false,
        "hasLines": false,
        "isOptional": false,
        "refersTo": null
      },
      "municipalityId": {
        "nl": "Gemeente",
        "en": "Municipality",
        "type": "ID",
        "isList": false,
        "hasLines": false,
        "isOptional": false,
        "refersTo": "Municipality"
      },
      "inhabitantsServed": {
        "nl": "Aantal inwoners",
        "en": "Inhabitants served",
        "type": "Int",
        "isList": false,
        "hasLines": false,
        "isOptional": true,
        "refersTo": null
      },
      "staffMin": {
        "nl": "Minimale bezetting",
        "en": "Staff min",
        "type": "Int",
        "isList": false,
        "hasLines": false,
        "isOptional": true,
        "refersTo": null
      },
      "staffMax": {
        "nl": "Maximale bezetting",
        "en": "Staff max",
        "type": "Int",
        "isList": false,
        "hasLines": false,
        "isOptional": true,
        "refersTo": null
      },
      "openToSelfReferral": {
        "nl": "Vrij toegankelijk",
        "en": "Open to self referral",
        "type": "Boolean",
        "isList": false,
        "hasLines": false,
        "isOptional": true,
        "refersTo": null
      },
      "contractedByRegionId": {
        "nl": "Gecontracteerd door regio",
        "en": "Contracted by region",
        "type": "ID",
        "isList": false,
        "hasLines": false,
        "isOptional": true,
        "refersTo": "Region"
      },
      "contractedByMunicipalityId": {
        "nl": "Gecontracteerd door gemeente",
        "en": "Contracted by municipality",
        "type": "ID",
        "isList": false,
        "hasLines": false,
        "isOptional": true,
        "refersTo": "Municipality"
      }
    }
  },
  "ReferralRoute": {
    "owner": "municipalities",
    "nl": "verwijsroute",
    "en": "Referral route",
    "facts": {
      "segmentId": {
        "nl": "Segment",
        "en": "Segment",
        "type": "ID",
        "isList": false,
        "hasLines": false,
        "isOptional": false,
        "refersTo": "Segment"
      },
      "referrer": {
        "nl": "Verwijzer",
        "en": "Referrer",
        "type": "Referrer",
        "isList": false,
        "hasLines": false,
        "isOptional": false,
        "refersTo": null
      },
      "allowed": {
        "nl": "Toegestaan",
        "en": "Allowed",
        "type": "ReferralPermission",
        "isList": false,
        "hasLines": false,
        "isOptional": false,
        "refersTo": null
      },
      "basis": {
        "nl": "Grondslag",
        "en": "Basis",
        "type": "String",
        "isList": false,
        "hasLines": false,
        "isOptional": true,
        "refersTo": null
      }
    }
  },
  "LocalProvision": {
    "owner": "municipalities",
    "nl": "lokale voorziening",
    "en": "Local provision",
    "facts": {
      "municipalityId": {
        "nl": "Gemeente",
        "en": "Municipality",
        "type": "ID",
        "isList": false,
        "hasLines": false,
        "isOptional": false,
        "refersTo": "Municipality"
      },
      "name": {
        "nl": "Naam",
        "en": "Name",
        "type": "String",
        "isList": false,
        "hasLines": false,
        "isOptional": false,
        "refersTo": null
      },
      "line": {
        "nl": "Lijn",
        "en": "Line",
        "type": "CareLine",
        "isList": false,
        "hasLines": false,
        "isOptional": false,
        "refersTo": null
      },
      "decisionFree": {
        "nl": "Beschikkingsvrij",
        "en": "Decision free",
        "type": "Boolean",
        "isList": false,
        "hasLines": false,
        "isOptional": false,
        "refersTo": null
      },
      "collective": {
        "nl": "Collectief",
        "en": "Collective",
        "type": "Boolean",
        "isList": false,
        "hasLines": false,
        "isOptional": false,
        "refersTo": null
      }
    }
  },
  "Identity": {
    "owner": "providers",
    "nl": "denominatie",
    "en": "Identity",
    "facts": {
      "label": {
        "nl": "Benaming",
        "en": "Label",
        "type": "String",
        "isList": false,
        "hasLines": false,
        "isOptional": false,
        "refersTo": null
      }
    }
  },
  "Provider": {
    "owner": "providers",
    "nl": "aanbieder",
    "en": "Provider",
    "facts": {
      "name": {
        "nl": "Naam",
        "en": "Name",
        "type": "String",
        "isList": false,
        "hasLines": false,
        "isOptional": false,
        "refersTo": null
      },
      "kind": {
        "nl": "Soort aanbieder",
        "en": "Kind",
        "type": "ProviderKind",
        "isList": false,
        "hasLines": false,
        "isOptional": false,
        "refersTo": null
      },
      "selfEmployed": {
        "nl": "Vrijgevestigd",
        "en": "Self employed",
        "type": "Boolean",
        "isList": false,
        "hasLines": false,
        "isOptional": false,
        "refersTo": null
      },
      "kvkNumber": {
        "nl": "Kvk-nummer",
        "en": "Kvk number",
        "type": "String",
        "isList": false,
        "hasLines": false,
        "isOptional": true,
        "refersTo": null
      },
      "agbCode": {
        "nl": "Agb-code",
        "en": "Agb code",
        "type": "String",
        "isList": false,
        "hasLines": false,
        "isOptional": true,
        "refersTo": null
      },
      "identities": {
        "nl": "Denominatie",
        "en": "Identities",
        "type": "ID",
        "isList": true,
        "hasLines": false,
        "isOptional": true,
        "refersTo": "Identity"
      },
      "deliversAtHome": {
        "nl": "Aan huis",
        "en": "Delivers at home",
        "type": "Boolean",
        "isList": false,
        "hasLines": false,
        "isOptional": true,
        "refersTo": null
      },
      "consultsForAccessTeams": {
        "nl": "Consultatie",
        "en": "Consults for access teams",
        "type": "Boolean",
        "isList": false,
        "hasLines": false,
        "isOptional": true,
        "refersTo": null
      },
      "canSwitchPractitioner": {
        "nl": "Wisselen van hulpverlener",
        "en": "Can switch practitioner",
        "type": "Boolean",
        "isList": false,
        "hasLines": false,
        "isOptional": true,
        "refersTo": null
      },
      "hasWmoContract": {
        "nl": "Wmo-contract",
        "en": "Has wmo contract",
        "type": "Boolean",
        "isList": false,
        "hasLines": false,
        "isOptional": true,
        "refersTo": null
      },
      "youngestAge": {
        "nl": "Vanaf leeftijd",
        "en": "Youngest age",
        "type": "Int",
        "isList": false,
        "hasLines": false,
        "isOptional": true,
        "refersTo": null
      },
      "oldestAge": {
        "nl": "Tot en met leeftijd",
        "en": "Oldest age",
        "type": "Int",
        "isList": false,
        "hasLines": false,
        "isOptional": true,
        "refersTo": null
      }
    }
  },
  "Location": {
    "owner": "providers",
    "nl": "vestiging",
    "en": "Location",
    "facts": {
      "providerId": {
        "nl": "Aanbieder",
        "en": "Provider",
        "type": "ID",
        "isList": false,
        "hasLines": false,
        "isOptional": false,
        "refersTo": "Provider"
      },
      "municipalityId": {
        "nl": "Gemeente",
        "en": "Municipality",
        "type": "ID",
        "isList": false,
        "hasLines": false,
        "isOptional": false,
        "refersTo": "Municipality"
      },
      "branchNumber": {
        "nl": "Vestigingsnummer",
        "en": "Branch number",
        "type": "String",
        "isList": false,
        "hasLines": false,
        "isOptional": true,
        "refersTo": null
      }
    }
  },
  "IntakeContact": {
    "owner": "providers",
    "nl": "aanmeldpunt",
    "en": "Intake contact",
    "facts": {
      "providerId": {
        "nl": "Aanbieder",
        "en": "Provider",
        "type": "ID",
        "isList": false,
        "hasLines": false,
        "isOptional": false,
        "refersTo": "Provider"
      },
      "desk": {
        "nl": "Naam van het aanmeldpunt",
        "en": "Desk",
        "type": "String",
        "isList": false,
        "hasLines": false,
        "isOptional": false,
        "refersTo": null
      },
      "phone": {
        "nl": "Telefoon",
        "en": "Phone",
        "type": "String",
        "isList": false,
        "hasLines": false,
        "isOptional": true,
        "refersTo": null
      },
      "email": {
        "nl": "E-mail",
        "en": "Email",
        "type": "String",
        "isList": false,
        "hasLines": false,
        "isOptional": true,
        "refersTo": null
      },
      "website": {
        "nl": "Website",
        "en": "Website",
        "type": "String",
        "isList": false,
        "hasLines": false,
        "isOptional": true,
        "refersTo": null
      }
    }
  },
  "Consortium": {
    "owner": "providers",
    "nl": "samenwerkingsverband",
    "en": "Consortium",
    "facts": {
      "name": {
        "nl": "Naam",
        "en": "Name",
        "type": "String",
        "isList": false,
        "hasLines": false,
        "isOptional": false,
        "refersTo": null
      }
    }
  },
  "ConsortiumMembership": {
    "owner": "providers",
    "nl": "deelname aan een samenwerkingsverband",
    "en": "Consortium membership",
    "facts": {
      "consortiumId": {
        "nl": "Samenwerkingsverband",
        "en": "Consortium",
        "type": "ID",
        "isList": false,
        "hasLines": false,
        "isOptional": false,
        "refersTo": "Consortium"
      },
      "providerId": {
        "nl": "Aanbieder",
        "en": "Provider",
        "type": "ID",
        "isList": false,
        "hasLines": false,
        "isOptional": false,
        "refersTo": "Provider"
      },
      "role": {
        "nl": "Rol",
        "en": "Role",
        "type": "ConsortiumRole",
        "isList": false,
        "hasLines": false,
        "isOptional": false,
        "refersTo": null
      }
    }
  },
  "Succession": {
    "owner": "providers",
    "nl": "opvolging",
    "en": "Succession",
    "facts": {
      "predecessorId": {
        "nl": "Voorganger",
        "en": "Predecessor",
        "type": "ID",
        "isList": false,
        "hasLines": false,
        "isOptional": false,
        "refersTo": "Provider"
      },
      "successorId": {
        "nl": "Opvolger",
        "en": "Successor",
        "type": "ID",
        "isList": false,
        "hasLines": false,
        "isOptional": false,
        "refersTo": "Provider"
      },
      "kind": {
        "nl": "Soort opvolging",
        "en": "Kind",
        "type": "SuccessionKind",
        "isList": false,
        "hasLines": false,
        "isOptional": false,
        "refersTo": null
      }
    }
  },
  "Principle": {
    "owner": "quality",
    "nl": "uitgangspunt",
    "en": "Principle",
    "facts": {
      "regionId": {
        "nl": "Regio",
        "en": "Region",
        "type": "ID",
        "isList": false,
        "hasLines": false,
        "isOptional": false,
        "refersTo": "Region"
      },
      "version": {
        "nl": "Versie",
        "en": "Version",
        "type": "String",
        "isList": false,
        "hasLines": false,
        "isOptional": false,
        "refersTo": null
      },
      "number": {
        "nl": "Nummer",
        "en": "Number",
        "type": "Int",
        "isList": false,
        "hasLines": false,
        "isOptional": false,
        "refersTo": null
      },
      "title": {
        "nl": "Titel",
        "en": "Title",
        "type": "String",
        "isList": false,
        "hasLines": false,
        "isOptional": false,
        "refersTo": null
      },
      "sourceFile": {
        "nl": "Bronbestand",
        "en": "Source file",
        "type": "String",
        "isList": false,
        "hasLines": false,
        "isOptional": false,
        "refersTo": null
      },
      "sourceLine": {
        "nl": "Bronregel",
        "en": "Source line",
        "type": "Int",
        "isList": false,
        "hasLines": false,
        "isOptional": false,
        "refersTo": null
      }
    }
  },
  "Criterion": {
    "owner": "quality",
    "nl": "criterium",
    "en": "Criterion",
    "facts": {
      "label": {
        "nl": "Omschrijving",
        "en": "Label",
        "type": "String",
        "isList": false,
        "hasLines": false,
        "isOptional": false,
        "refersTo": null
      },
      "kind": {
        "nl": "Soort criterium",
        "en": "Kind",
        "type": "CriterionKind",
        "isList": false,
        "hasLines": false,
        "isOptional": false,
        "refersTo": null
      },
      "legalBasis": {
        "nl": "Wettelijke grondslag",
        "en": "Legal basis",
        "type": "String",
        "isList": false,
        "hasLines": false,
        "isOptional": true,
        "refersTo": null
      },
      "segmentIds": {
        "nl": "Segmenten",
        "en": "Segment",
        "type": "ID",
        "isList": true,
        "hasLines": false,
        "isOptional": true,
        "refersTo": "Segment"
      },
      "mandatory": {
        "nl": "Verplicht",
        "en": "Mandatory",
        "type": "Boolean",
        "isList": false,
        "hasLines": false,
        "isOptional": false,
        "refersTo": null
      },
      "regionId": {
        "nl": "Regio",
        "en": "Region",
        "type": "ID",
        "isList": false,
        "hasLines": false,
        "isOptional": true,
        "refersTo": "Region"
      },
      "sourceFile": {
        "nl": "Bronbestand",
        "en": "Source file",
        "type": "String",
        "isList": false,
        "hasLines": false,
        "isOptional": true,
        "refersTo": null
      },
      "sourceLine": {
        "nl": "Bronregel",
        "en": "Source line",
        "type": "Int",
        "isList": false,
        "hasLines": false,
        "isOptional": true,
        "refersTo": null
      }
    }
  },
  "Norm": {
    "owner": "quality",
    "nl": "norm",
    "en": "Norm",
    "facts": {
      "label": {
        "nl": "Omschrijving",
        "en": "Label",
        "type": "String",
        "isList": false,
        "hasLines": false,
        "isOptional": false,
        "refersTo": null
      },
      "criterionId": {
        "nl": "Criterium",
        "en": "Criterion",
        "type": "ID",
        "isList": false,
        "hasLines": false,
        "isOptional": true,
        "refersTo": "Criterion"
      },
      "figureMin": {
        "nl": "Ondergrens",
        "en": "Figure min",
        "type": "Float",
        "isList": false,
        "hasLines": false,
        "isOptional": true,
        "refersTo": null
      },
      "figureMax": {
        "nl": "Bovengrens",
        "en": "Figure max",
        "type": "Float",
        "isList": false,
        "hasLines": false,
        "isOptional": true,
        "refersTo": null
      },
      "unit": {
        "nl": "Eenheid",
        "en": "Unit",
        "type": "String",
        "isList": false,
        "hasLines": false,
        "isOptional": true,
        "refersTo": null
      },
      "regionId": {
        "nl": "Regio",
        "en": "Region",
        "type": "ID",
        "isList": false,
        "hasLines": false,
        "isOptional": true,
        "refersTo": "Region"
      },
      "sourceFile": {
        "nl": "Bronbestand",
        "en": "Source file",
        "type": "String",
        "isList": false,
        "hasLines": false,
        "isOptional": true,
        "refersTo": null
      },
      "sourceLine": {
        "nl": "Bronregel",
        "en": "Source line",
        "type": "Int",
        "isList": false,
        "hasLines": false,
        "isOptional": true,
        "refersTo": null
      }
    }
  },
  "Assessment": {
    "owner": "quality",
    "nl": "toetsing",
    "en": "Assessment",
    "facts": {
      "providerId": {
        "nl": "Aanbieder",
        "en": "Provider",
        "type": "ID",
        "isList": false,
        "hasLines": false,
        "isOptional": false,
        "refersTo": "Provider"
      },
      "criterionId": {
        "nl": "Criterium",
        "en": "Criterion",
        "type": "ID",
        "isList": false,
        "hasLines": false,
        "isOptional": false,
        "refersTo": "Criterion"
      },
      "verdict": {
        "nl": "Oordeel",
        "en": "Verdict",
        "type": "Verdict",
        "isList": false,
        "hasLines": false,
        "isOptional": false,
        "refersTo": null
      },
      "method": {
        "nl": "Wijze van toetsen",
        "en": "Method",
        "type": "AssessmentMethod",
        "isList": false,
        "hasLines": false,
        "isOptional": false,
        "refersTo": null
      },
      "assessedOn": {
        "nl": "Getoetst op",
        "en": "Assessed on",
        "type": "LocalDate",
        "isList": false,
        "hasLines": false,
        "isOptional": false,
        "refersTo": null
      }
    }
  },
  "Kpi": {
    "owner": "quality",
    "nl": "KPI",
    "en": "Kpi",
    "facts": {
      "label": {
        "nl": "Omschrijving",
        "en": "Label",
        "type": "String",
        "isList": false,
        "hasLines": false,
        "isOptional": false,
        "refersTo": null
      },
      "direction": {
        "nl": "Gewenste richting",
        "en": "Direction",
        "type": "KpiDirection",
        "isList": false,
        "hasLines": false,
        "isOptional": false,
        "refersTo": null
      },
      "unit": {
        "nl": "Eenheid",
        "en": "Unit",
        "type": "String",
        "isList": false,
        "hasLines": false,
        "isOptional": true,
        "refersTo": null
      },
      "norm": {
        "nl": "Norm",
        "en": "Norm",
        "type": "Float",
        "isList": false,
        "hasLines": false,
        "isOptional": true,
        "refersTo": null
      },
      "level": {
        "nl": "Niveau",
        "en": "Level",
        "type": "KpiLevel",
        "isList": false,
        "hasLines": false,
        "isOptional": false,
        "refersTo": null
      },
      "regionId": {
        "nl": "Regio",
        "en": "Region",
        "type": "ID",
        "isList": false,
        "hasLines": false,
        "isOptional": true,
        "refersTo": "Region"
      },
      "sourceFile": {
        "nl": "Bronbestand",
        "en": "Source file",
        "type": "String",
        "isList": false,
        "hasLines": false,
        "isOptional": true,
        "refersTo": null
      },
      "sourceLine": {
        "nl": "Bronregel",
        "en": "Source line",
        "type": "Int",
        "isList": false,
        "hasLines": false,
        "isOptional": true,
        "refersTo": null
      }
    }
  },
  "KpiAgreement": {
    "owner": "quality",
    "nl": "SMART-afspraak",
    "en": "Kpi agreement",
    "facts": {
      "kpiId": {
        "nl": "Indicator",
        "en": "Kpi",
        "type": "ID",
        "isList": false,
        "hasLines": false,
        "isOptional": false,
        "refersTo": "Kpi"
      },
      "contractId": {
        "nl": "Contract",
        "en": "Contract",
        "type": "ID",
        "isList": false,
        "hasLines": false,
        "isOptional": false,
        "refersTo": "Contract"
      },
      "target": {
        "nl": "Streefwaarde",
        "en": "Target",
        "type": "Float",
        "isList": false,
        "hasLines": false,
        "isOptional": true,
        "refersTo": null
      },
      "dueBy": {
        "nl": "Te behalen op",
        "en": "Due by",
        "type": "LocalDate",
        "isList": false,
        "hasLines": false,
        "isOptional": true,
        "refersTo": null
      }
    }
  },
  "KpiResult": {
    "owner": "quality",
    "nl": "resultaat",
    "en": "Kpi result",
    "facts": {
      "agreementId": {
        "nl": "Afspraak",
        "en": "Agreement",
        "type": "ID",
        "isList": false,
        "hasLines": false,
        "isOptional": false,
        "refersTo": "KpiAgreement"
      },
      "measuredPeriod": {
        "nl": "Meetperiode",
        "en": "Measured period",
        "type": "String",
        "isList": false,
        "hasLines": false,
        "isOptional": false,
        "refersTo": null
      },
      "figure": {
        "nl": "Waarde",
        "en": "Figure",
        "type": "Float",
        "isList": false,
        "hasLines": false,
        "isOptional": true,
        "refersTo": null
      },
      "people": {
        "nl": "Aantal personen",
        "en": "People",
        "type": "Int",
        "isList": false,
        "hasLines": false,
        "isOptional": true,
        "refersTo": null
      }
    }
  },
  "Certification": {
    "owner": "quality",
    "nl": "erkenning",
    "en": "Certification",
    "facts": {
      "providerId": {
        "nl": "Aanbieder",
        "en": "Provider",
        "type": "ID",
        "isList": false,
        "hasLines": false,
        "isOptional": false,
        "refersTo": "Provider"
      },
      "status": {
        "nl": "Status",
        "en": "Status",
        "type": "CertificationStatus",
        "isList": false,
        "hasLines": false,
        "isOptional": false,
        "refersTo": null
      }
    }
  },
  "Supervision": {
    "owner": "quality",
    "nl": "toezicht",
    "en": "Supervision",
    "facts": {
      "providerId": {
        "nl": "Aanbieder",
        "en": "Provider",
        "type": "ID",
        "isList": false,
        "hasLines": false,
        "isOptional": false,
        "refersTo": "Provider"
      },
      "kind": {
        "nl": "Soort toezicht",
        "en": "Kind",
        "type": "SupervisionKind",
        "isList": false,
        "hasLines": false,
        "isOptional": false,
        "refersTo": null
      }
    }
  },
  "WntStatement": {
    "owner": "quality",
    "nl": "WNT-verklaring",
    "en": "Wnt statement",
    "facts": {
      "providerId": {
        "nl": "Aanbieder",
        "en": "Provider",
        "type": "ID",
        "isList": false,
        "hasLines": false,
        "isOptional": false,
        "refersTo": "Provider"
      },
      "year": {
        "nl": "Jaar",
        "en": "Year",
        "type": "Int",
        "isList": false,
        "hasLines": false,
        "isOptional": false,
        "refersTo": null
      },
      "status": {
        "nl": "Status",
        "en": "Status",
        "type": "WntStatus",
        "isList": false,
        "hasLines": false,
        "isOptional": false,
        "refersTo": null
      }
    }
  },
  "Measure": {
    "owner": "quality",
    "nl": "maatregel",
    "en": "Measure",
    "facts": {
      "contractId": {
        "nl": "Contract",
        "en": "Contract",
        "type": "ID",
        "isList": false,
        "hasLines": false,
        "isOptional": false,
        "refersTo": "Contract"
      },
      "kind": {
        "nl": "Soort maatregel",
        "en": "Kind",
        "type": "MeasureKind",
        "isList": false,
        "hasLines": false,
        "isOptional": false,
        "refersTo": null
      },
      "takenOn": {
        "nl": "Genomen op",
        "en": "Taken on",
        "type": "LocalDate",
        "isList": false,
        "hasLines": false,
        "isOptional": false,
        "refersTo": null
      }
    }
  }
} as const;

/** What a code says, by the name of its list in the graph. */
export const keptCodes = {
  "FrameworkStatus": {
    "CONCEPT": {
      "nl": "concept",
      "en": "a draft"
    },
    "VOORGESTELD": {
      "nl": "voorgesteld",
      "en": "put to the councils or colleges"
    },
    "VASTGESTELD": {
      "nl": "vastgesteld",
      "en": "decided"
    }
  },
  "SchemeKind": {
    "SEGMENTEN": {
      "nl": "segmenten",
      "en": "by what the youth needs"
    },
    "PERCELEN": {
      "nl": "percelen",
      "en": "lots of a tender"
    },
    "PIJLERS": {
      "nl": "pijlers",
      "en": "pillars of a youth model"
    },
    "ONDERDELEN": {
      "nl": "onderdelen",
      "en": "parts that municipalities want to offer"
    },
    "PRODUCT_DIENST_GEMEENTE": {
      "nl": "indeling in producten, diensten en gemeenten",
      "en": "product, service and municipality"
    }
  },
  "Scale": {
    "LOCAL": {
      "nl": "lokaal",
      "en": "for one municipality"
    },
    "SUBREGIONAL": {
      "nl": "subregionaal",
      "en": "for some municipalities of a region"
    },
    "REGIONAL": {
      "nl": "regionaal",
      "en": "for a region"
    },
    "SUPRAREGIONAL": {
      "nl": "(boven)regionaal",
      "en": "for more than one region"
    },
    "NATIONAL": {
      "nl": "landelijk",
      "en": "for the whole country"
    },
    "INDIVIDUAL": {
      "nl": "individueel (maatwerk)",
      "en": "for one youth; it claims nothing for others"
    }
  },
  "Movement": {
    "BEHEERSEN": {
      "nl": "beheersing van het aantal aanbieders",
      "en": "no more providers than needed"
    },
    "UITBREIDEN": {
      "nl": "te weinig aanbod",
      "en": "more supply is wanted"
    },
    "BUNDELEN": {
      "nl": "samenwerkingsverband",
      "en": "one answer of providers together"
    },
    "AFBAKENEN": {
      "nl": "normaliseren en afbakenen",
      "en": "less becomes youth care"
    },
    "LOKAAL_MAKEN": {
      "nl": "lokaal aanbod gewenst",
      "en": "supply close by"
    },
    "VERSCHUIVEN_NAAR_WIJKTEAM": {
      "nl": "verschuiven naar wijkteam",
      "en": "work moves to local teams"
    },
    "OVERZICHTELIJK_BEPERKT": {
      "nl": "overzichtelijk en beperkt",
      "en": "clear and not too much"
    }
  },
  "Procedure": {
    "OPEN_HOUSE": {
      "nl": "Open House",
      "en": "everyone who meets the conditions gets a contract"
    },
    "SAS": {
      "nl": "Sociale en andere specifieke diensten (SAS)",
      "en": "the light regime for social services"
    },
    "KLASSIEK_AANBESTEDEN": {
      "nl": "klassiek aanbesteden",
      "en": "a classic tender"
    },
    "BESTUURLIJK_AANBESTEDEN": {
      "nl": "bestuurlijk aanbesteden",
      "en": "terms are made in talks with providers"
    },
    "PRESTATIE_INKOOP": {
      "nl": "prestatie-inkoop",
      "en": "bought on performance"
    },
    "SUBSIDIERING": {
      "nl": "subsidiering",
      "en": "a subsidy instead of a contract"
    },
    "MAATWERKOVEREENKOMST": {
      "nl": "maatwerk",
      "en": "an agreement for one youth"
    },
    "ONBEKEND": {
      "nl": "niet vastgelegd",
      "en": "not recorded"
    }
  },
  "Funding": {
    "INSPANNINGSGERICHT": {
      "nl": "inspanningsgericht (P*Q)",
      "en": "paid by effort"
    },
    "TAAKGERICHT": {
      "nl": "taakgericht",
      "en": "paid for a task"
    },
    "BUDGETFINANCIERING": {
      "nl": "budgetfinanciering",
      "en": "paid by budget"
    },
    "POPULATIEBEKOSTIGING": {
      "nl": "populatie bekostiging",
      "en": "paid for a population"
    }
  },
  "LandscapeCategory": {
    "RTA": {
      "nl": "Regionale Transitie Arrangement (RTA)",
      "en": "bought by the region"
    },
    "LTA": {
      "nl": "Landelijke Transitie Arrangement (LTA)",
      "en": "bought for the country"
    },
    "MAATWERK": {
      "nl": "maatwerk",
      "en": "bought for one youth"
    }
  },
  "DeliveryForm": {
    "ZIN": {
      "nl": "zorg in natura (ZIN)",
      "en": "the provider is paid by the municipality"
    },
    "PGB": {
      "nl": "persoonsgebonden budget (PGB)",
      "en": "the family buys"
    }
  },
  "CommissionerKind": {
    "REGIO": {
      "nl": "regio",
      "en": "a region for all its municipalities"
    },
    "GEMEENTE": {
      "nl": "gemeente",
      "en": "one municipality"
    },
    "GEMEENTEN_GEZAMENLIJK": {
      "nl": "gemeenten gezamenlijk",
      "en": "some municipalities together"
    },
    "LANDELIJK": {
      "nl": "landelijk",
      "en": "for the whole country"
    }
  },
  "PartnerRole": {
    "KORTE_TERMIJN_LEVERANCIER": {
      "nl": "kortetermijnleverancier",
      "en": "a supplier for now"
    },
    "STRATEGISCHE_PARTNER": {
      "nl": "strategische partner",
      "en": "a partner for years"
    }
  },
  "ContractStatus": {
    "GEPLAND": {
      "nl": "gepland",
      "en": "a tender or talks are foreseen"
    },
    "GEGUND": {
      "nl": "gegund",
      "en": "awarded, and not begun yet"
    },
    "ACTIEF": {
      "nl": "actief",
      "en": "in force"
    },
    "GEWIJZIGD": {
      "nl": "gewijzigd",
      "en": "in force, with changed terms"
    },
    "OPGESCHORT": {
      "nl": "opgeschort",
      "en": "suspended, for example without recognition"
    },
    "UITLOOP": {
      "nl": "uitloop",
      "en": "no new intake, existing clients finish"
    },
    "OPGEZEGD": {
      "nl": "opgezegd",
      "en": "notice was given; it runs until its end"
    },
    "BEEINDIGD": {
      "nl": "beëindigd",
      "en": "over"
    },
    "VERLENGD": {
      "nl": "verlengd",
      "en": "in force through an extension"
    }
  },
  "ExitReason": {
    "NIET_INGESCHREVEN_OF_NIET_GEGUND": {
      "nl": "niet ingeschreven of niet gegund",
      "en": "did not tender or was not awarded"
    },
    "KWALITEITSEISEN_NIET_GEHAALD": {
      "nl": "kwaliteitseisen niet gehaald",
      "en": "did not meet the quality requirements"
    },
    "FUSIE": {
      "nl": "fusie",
      "en": "merged into another provider"
    },
    "ONDERAANNEMER": {
      "nl": "onderaannemer",
      "en": "goes on as a subcontractor"
    },
    "MAATWERK_BEEINDIGD": {
      "nl": "maatwerk beëindigd",
      "en": "the bespoke agreement is over"
    },
    "OPGEZEGD_NO_GO": {
      "nl": "opgezegd na no-go",
      "en": "notice after a no-go decision"
    },
    "EIGEN_VERZOEK": {
      "nl": "op eigen verzoek",
      "en": "at its own request"
    },
    "ERKENNING_VERLOREN": {
      "nl": "erkenning verloren",
      "en": "lost its recognition"
    },
    "EINDE_LOOPTIJD": {
      "nl": "einde looptijd",
      "en": "the term was over"
    }
  },
  "AreaKind": {
    "REGIO": {
      "nl": "regio",
      "en": "all municipalities of a region"
    },
    "GEMEENTEN": {
      "nl": "gemeenten",
      "en": "these municipalities"
    },
    "LANDELIJK": {
      "nl": "landelijk",
      "en": "the whole country"
    }
  },
  "DeliveryMode": {
    "AMBULANT": {
      "nl": "ambulant",
      "en": "on visits"
    },
    "VERBLIJF": {
      "nl": "verblijf",
      "en": "with stay"
    },
    "DAGHULP": {
      "nl": "daghulp",
      "en": "by day"
    }
  },
  "WaitingMeasure": {
    "AANMELDING_TOT_INTAKE": {
      "nl": "aanmelding tot intake",
      "en": "from request to intake"
    },
    "INTAKE_TOT_START": {
      "nl": "intake tot start",
      "en": "from intake to the first day of care"
    }
  },
  "DecisionKind": {
    "GO_NO_GO": {
      "nl": "go-or-no-go",
      "en": "does it go on?"
    },
    "EVALUATIE": {
      "nl": "evaluatie",
      "en": "an evaluation"
    },
    "VERLENGING": {
      "nl": "verlenging",
      "en": "is it extended?"
    },
    "BEKOSTIGING_HERZIEN": {
      "nl": "bekostiging herzien",
      "en": "is it paid otherwise?"
    }
  },
  "DecisionOutcome": {
    "GO": {
      "nl": "go",
      "en": "it goes on"
    },
    "NO_GO": {
      "nl": "no-go",
      "en": "it does not go on"
    },
    "GEWIJZIGD_VOORTZETTEN": {
      "nl": "gewijzigd voortzetten",
      "en": "it goes on with changes"
    }
  },
  "CountUnit": {
    "CONTRACTED": {
      "nl": "gecontracteerde aanbieders",
      "en": "providers with a contract, members of a consortium included"
    },
    "COUNTERPARTIES": {
      "nl": "contractpartijen",
      "en": "parties, a consortium counts once"
    },
    "DELIVERING": {
      "nl": "leverende aanbieders",
      "en": "contracted providers and subcontractors"
    },
    "CONTRACTS": {
      "nl": "contracten",
      "en": "contracts"
    },
    "RTA": {
      "nl": "aanbieders met een RTA-contract",
      "en": "providers with a regional contract"
    },
    "LTA": {
      "nl": "aanbieders met een LTA-contract",
      "en": "providers with a national contract"
    },
    "MAATWERK": {
      "nl": "aanbieders met maatwerk",
      "en": "providers with a bespoke contract"
    }
  },
  "TargetDirection": {
    "AT_MOST": {
      "nl": "hoogstens",
      "en": "no more than this"
    },
    "AT_LEAST": {
      "nl": "minstens",
      "en": "no fewer than this"
    }
  },
  "MembershipPurpose": {
    "INKOOP_JEUGDHULP": {
      "nl": "inkoop jeugdhulp",
      "en": "buying youth care"
    },
    "OVERIG": {
      "nl": "overig",
      "en": "any other purpose"
    }
  },
  "ReorganisationKind": {
    "SAMENVOEGING": {
      "nl": "samenvoeging",
      "en": "several become one new municipality"
    },
    "OPGEGAAN_IN": {
      "nl": "opgegaan in",
      "en": "taken up by a municipality that goes on under its own code"
    },
    "SPLITSING": {
      "nl": "splitsing",
      "en": "the territory is divided over several municipalities"
    }
  },
  "AccessTeamKind": {
    "JEUGDTEAM": {
      "nl": "jeugdteam",
      "en": "a youth team"
    },
    "JEUGD_EN_GEZINSTEAM": {
      "nl": "Jeugd- en Gezinsteam (JGT)",
      "en": "a youth and family team"
    },
    "WIJKTEAM": {
      "nl": "(integraal) wijkteam",
      "en": "a neighbourhood team"
    }
  },
  "Referrer": {
    "TOEGANGSTEAM": {
      "nl": "toegangsteam",
      "en": "the access team of the municipality"
    },
    "HUISARTS": {
      "nl": "(huis)arts",
      "en": "a general practitioner"
    },
    "GECERTIFICEERDE_INSTELLING": {
      "nl": "gecertificeerde instelling (GI)",
      "en": "child protection and youth probation"
    },
    "RECHTER": {
      "nl": "rechter",
      "en": "a judge"
    },
    "MEDISCH_SPECIALIST": {
      "nl": "medisch specialist",
      "en": "a medical specialist"
    },
    "JEUGDARTS": {
      "nl": "jeugdarts",
      "en": "a youth doctor"
    }
  },
  "ReferralPermission": {
    "JA": {
      "nl": "ja",
      "en": "allowed"
    },
    "NEE": {
      "nl": "nee",
      "en": "not allowed"
    },
    "NIET_VASTGELEGD": {
      "nl": "niet vastgelegd",
      "en": "not recorded, which is not no"
    }
  },
  "CareLine": {
    "NULDE_LIJN": {
      "nl": "0e lijn",
      "en": "open to all, without a decision"
    },
    "EERSTE_LIJN": {
      "nl": "1e lijn",
      "en": "access teams and light help"
    },
    "TWEEDE_LIJN": {
      "nl": "2e lijn",
      "en": "specialised help"
    }
  },
  "ProviderKind": {
    "INSTELLING": {
      "nl": "instelling",
      "en": "an institution"
    },
    "VRIJGEVESTIGDE": {
      "nl": "vrijgevestigde",
      "en": "a self-employed practitioner"
    },
    "GECERTIFICEERDE_INSTELLING": {
      "nl": "gecertificeerde instelling (GI)",
      "en": "child protection and youth probation"
    },
    "GEZINSHUIS": {
      "nl": "gezinshuis",
      "en": "a family home"
    },
    "PLEEGZORGAANBIEDER": {
      "nl": "pleegzorgaanbieder",
      "en": "a foster care provider"
    },
    "ZORGBOERDERIJ": {
      "nl": "zorgboerderij",
      "en": "a care farm"
    },
    "COOPERATIE": {
      "nl": "coöperatie",
      "en": "a cooperative"
    },
    "OVERIG": {
      "nl": "overig",
      "en": "any other"
    }
  },
  "ConsortiumRole": {
    "PENVOERDER": {
      "nl": "penvoerder",
      "en": "the lead party"
    },
    "DEELNEMER": {
      "nl": "deelnemer",
      "en": "a member"
    }
  },
  "SuccessionKind": {
    "FUSIE": {
      "nl": "fusie",
      "en": "it went into the other"
    },
    "SPLITSING": {
      "nl": "splitsing",
      "en": "it was divided, and is gone; the other came out of it"
    },
    "AFSPLITSING": {
      "nl": "afsplitsing",
      "en": "the other came out of it, and it goes on"
    }
  },
  "CriterionKind": {
    "UITSLUITING": {
      "nl": "uitsluiting",
      "en": "whoever meets it is excluded"
    },
    "GESCHIKTHEID": {
      "nl": "geschiktheid",
      "en": "suitability to be contracted"
    },
    "KWALITEIT": {
      "nl": "kwaliteit",
      "en": "the quality of care"
    },
    "INCLUSIVITEIT": {
      "nl": "inclusiviteit",
      "en": "care for every denomination and background"
    },
    "CONTINUITEIT": {
      "nl": "continuïteit",
      "en": "care that goes on"
    },
    "INTEGRITEIT": {
      "nl": "integriteit",
      "en": "lawful and honest conduct"
    }
  },
  "Verdict": {
    "VOLDOET": {
      "nl": "voldoet",
      "en": "it meets the criterion"
    },
    "VOLDOET_NIET": {
      "nl": "voldoet niet",
      "en": "it does not meet the criterion"
    },
    "DEELS": {
      "nl": "voldoet deels",
      "en": "it meets part of the criterion"
    },
    "NIET_BEOORDEELD": {
      "nl": "niet beoordeeld",
      "en": "nobody has judged it yet"
    }
  },
  "AssessmentMethod": {
    "INKOOPTOETS": {
      "nl": "inkooptoets",
      "en": "the test at procurement"
    },
    "CONTRACTGESPREK": {
      "nl": "contractgesprek",
      "en": "a conversation in contract management"
    },
    "CLIENTTEVREDENHEID": {
      "nl": "cliënttevredenheid",
      "en": "a survey among clients"
    },
    "MEDEWERKERSTEVREDENHEID": {
      "nl": "medewerkerstevredenheid",
      "en": "a survey among staff"
    },
    "INSPECTIE": {
      "nl": "inspectie",
      "en": "a visit of the inspectorate"
    },
    "ZELFVERKLARING": {
      "nl": "zelfverklaring",
      "en": "the provider's own word"
    }
  },
  "KpiDirection": {
    "OMLAAG": {
      "nl": "omlaag",
      "en": "lower is better"
    },
    "OMHOOG": {
      "nl": "omhoog",
      "en": "higher is better"
    },
    "BINNEN_NORM": {
      "nl": "binnen de norm",
      "en": "within the norm is good"
    }
  },
  "KpiLevel": {
    "AANBIEDER": {
      "nl": "aanbieder",
      "en": "a provider"
    },
    "CONTRACT": {
      "nl": "contract",
      "en": "a contract"
    },
    "SEGMENT": {
      "nl": "segment",
      "en": "a segment"
    },
    "GEMEENTE": {
      "nl": "gemeente",
      "en": "a municipality"
    },
    "REGIO": {
      "nl": "regio",
      "en": "a region"
    },
    "TOEGANGSTEAM": {
      "nl": "toegangsteam",
      "en": "an access team"
    }
  },
  "CertificationStatus": {
    "ERKEND": {
      "nl": "erkend",
      "en": "recognised"
    },
    "TIJDELIJK_VERLOREN": {
      "nl": "erkenning tijdelijk verloren",
      "en": "recognition lost for a time"
    },
    "INGETROKKEN": {
      "nl": "erkenning ingetrokken",
      "en": "recognition taken away"
    }
  },
  "SupervisionKind": {
    "VERSCHERPT_TOEZICHT": {
      "nl": "verscherpt toezicht",
      "en": "heightened supervision by the inspectorate"
    }
  },
  "WntStatus": {
    "VERKLAARD": {
      "nl": "verklaard",
      "en": "it stated that it keeps to the law"
    },
    "NIET_VAN_TOEPASSING": {
      "nl": "niet van toepassing",
      "en": "the law does not hold for it"
    },
    "ONTBREEKT": {
      "nl": "ontbreekt",
      "en": "the statement is missing, which says nothing of its pay"
    },
    "OVERSCHREDEN": {
      "nl": "overschreden",
      "en": "it stated that it exceeds the maximum"
    }
  },
  "MeasureKind": {
    "VERBETERPLAN": {
      "nl": "verbeterplan",
      "en": "a plan to do better"
    },
    "OPNAMESTOP_OPGELEGD": {
      "nl": "opgelegde opnamestop",
      "en": "it may take in nobody"
    },
    "TARIEFKORTING": {
      "nl": "tariefkorting",
      "en": "a lower price"
    },
    "OPZEGGING": {
      "nl": "opzegging",
      "en": "the contract was terminated"
    },
    "CLIENTOVERDRACHT": {
      "nl": "cliëntoverdracht",
      "en": "its clients go to another provider"
    }
  },
  "ChangeKind": {
    "CREATED": {
      "nl": "Ingevoerd",
      "en": "the register holds it from now on."
    },
    "CHANGED": {
      "nl": "Gewijzigd",
      "en": "something in it is different, in the world or in what the register says of it."
    },
    "ENDED": {
      "nl": "Beëindigd",
      "en": "it holds no longer from a day on."
    },
    "WITHDRAWN": {
      "nl": "Ingetrokken",
      "en": "it should never have been in the register."
    },
    "CONFIRMED": {
      "nl": "Nagegaan",
      "en": "somebody checked that it is so, and nothing in it is different."
    }
  }
} as const;
