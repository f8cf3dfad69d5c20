// SPDX-License-Identifier: EUPL-1.2

/** Raise it with every change of what is counted, or how: a figure is only as good as the words under it. */
export const definitionVersion = "5";

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
  "Fusie en splitsing: wie tussen de dagen opging in een ander, of werd gesplitst, en wie daarmee, of door afsplitsing, voortkwam uit een aanbieder die gecontracteerd was, ook via anderen; bij wie wegging alleen als bij zijn contract geen reden is vastgelegd.",
  "Opgeschort: bij wie wegging alleen als bij zijn contract geen andere reden is vastgelegd; een opgeschort contract telt niet mee tot het weer geldt (opschorting voorbij).",
  "Wat onder embargo ligt, telt voor niemand mee, tot het openbaar is; daarna telt het mee vanaf dat moment, en niet in wat daarvoor bekend was.",
  "Gold op die dag of eerder van de regio zelf en van haar gemeenten nog geen enkel openbaar contract uit het register, dan zijn haar contracten niet vastgelegd: geteld is dan hoogstens wat landelijk is, en een nul zegt niet dat er niemand is; na het einde van het laatste is nul een telling.",
  "Denominaties: gecontracteerde aanbieders met die denominatie op de dag; wie er twee heeft, telt in beide, en wie er geen heeft in geen; verdwenen is wat er eerst wel en daarna niet is.",
  "Segmenten worden alleen vergeleken waar een persoon heeft vastgelegd dat het kan; wat zo samenhangt, is één blok, en geteld zijn aan beide kanten de gecontracteerde aanbieders, ieder één keer, met een regel die niet is opgeschort in een van zijn segmenten of daaronder. Is een segment ervan op zijn dag niet in gebruik, dan vervalt het blok.",
  "Verder geldt: niet vergelijkbaar; ook een segment dat er op beide dagen is, want wat eronder valt, kan zijn veranderd zonder dat het register het weet.",
  "Dezelfde vraag met dezelfde kennis geeft later dezelfde uitkomst, tenzij op een contract daarna een embargo is gezet; cijfers over jeugdigen, die deze telling niet bevat, worden ook achteraf weggelaten als zij over minder dan vijf van hen gaan.",
].join(" ");
