// SPDX-License-Identifier: EUPL-1.2

/** Raise it with every change of what is counted, or how: a figure is only as good as the words under it. */
export const definitionVersion = "2";

/** What was counted, in words; printed under every figure. */
export const definition = [
  `Definitie versie ${definitionVersion}.`,
  "Geteld zijn de contracten die op de dag gelden (gegund, actief, gewijzigd of verlengd, of aflopend door uitloop of opzegging, en binnen de looptijd) en die zijn gesloten door de regio, door een of meer van haar gemeenten (met wat daarin is opgegaan), of landelijk.",
  "Gecontracteerd: verschillende aanbieders die op de dag bestaan en partij zijn bij zo'n contract of lid van het samenwerkingsverband waarmee het is gesloten.",
  "Tegenpartijen: hetzelfde, maar een samenwerkingsverband telt als één.",
  "Leverend: gecontracteerde aanbieders en onderaannemers samen, ieder één keer.",
  "Contracten: zulke contracten waaraan op de dag een bestaande aanbieder is gebonden.",
  "RTA, LTA en maatwerk: aanbieders met een contract van die categorie; wie er in twee zit, telt in beide en in het totaal één keer.",
  "Door de regio en door gemeenten: aanbieders met een RTA-contract van die opdrachtgever.",
  "Uit- en instroom tellen gecontracteerde aanbieders; wat het register niet als reden kent, heet niet vastgelegd.",
  "Staat van de regio zelf en van haar gemeenten op die dag geen enkel openbaar contract in het register, van welke dag ook, dan zijn haar contracten niet vastgelegd: geteld is dan hoogstens wat landelijk is, en een nul zegt niet dat er niemand is.",
  "Segmenten van twee indelingen worden alleen vergeleken waar is vastgelegd dat het kan; verder geldt: niet vergelijkbaar.",
].join(" ");
