// SPDX-License-Identifier: EUPL-1.2
import { catalogue } from "../../page/catalogue";

export const statementTexts = catalogue(
  {
    accessibility: {
      title: "Toegankelijkheid",
      text: [
        "Iedereen moet deze site kunnen gebruiken: met muis of toetsenbord, met een schermlezer, vergroot, op een telefoon en op papier. Wij bouwen haar volgens WCAG 2.2, niveau A en AA.",
        "Elke pagina wordt bij elke wijziging met axe nagekeken in Chromium: in het Nederlands en in het Engels, op een breedte van 320 pixels, vier keer vergroot, en met de kleuren van de lezer. Ook wordt nagegaan dat alles zonder script en met het toetsenbord kan.",
        "Een programma vindt niet alles. Er is nog geen onderzoek door een onafhankelijk bureau gedaan, en nog geen proef met mensen die een schermlezer gebruiken. Wie deze site in gebruik neemt, moet die laten doen en de uitkomst hier vermelden.",
        "Brede tabellen schuiven op een telefoon binnen hun eigen kader.",
        "Lukt iets niet? Meld het bij de organisatie die deze site aanbiedt.",
      ].join("\n"),
    },
    privacy: {
      title: "Privacy",
      text: [
        "Dit register gaat over aanbieders, contracten en gemeenten. Er staan geen gegevens van jeugdigen of ouders in, en er is geen veld voor.",
        "Wat u zoekt, wordt niet bewaard. In het logboek staan de soort pagina, de duur en een nummer, en niet het adres. Zoeken op denominatie staat nooit in het adres van een pagina.",
        "Er zijn geen cookies, behalve voor wie inlogt om het register te beheren. Er wordt niets geladen van andere sites.",
        "Een melding dat iets niet klopt, vraagt niet wie u bent. Alleen de inkooporganisatie van de regio leest de tekst; die wordt gewist als de melding is afgehandeld.",
        "Contactgegevens zijn van aanmeldpunten van aanbieders, niet van personen. Van wie het register beheert, wordt bij elke wijziging het nummer van de account vastgelegd.",
      ].join("\n"),
    },
  },
  {
    accessibility: {
      title: "Accessibility",
      text: [
        "Everybody must be able to use this site: by mouse or keyboard, with a screen reader, enlarged, on a phone and on paper. We build it to WCAG 2.2, levels A and AA.",
        "At every change each page is checked with axe in Chromium: in Dutch and in English, at a width of 320 pixels, enlarged four times, and in the colours of the reader. It is also checked that all can be done without script and by keyboard.",
        "A program does not find everything. No independent office has examined it yet, and no people who use a screen reader have tried it. Who puts this site to use must have that done, and state the outcome here.",
        "On a phone wide tables scroll within a frame of their own.",
        "Is something not possible? Tell the organisation that offers this site.",
      ].join("\n"),
    },
    privacy: {
      title: "Privacy",
      text: [
        "This register is about providers, contracts and municipalities. It holds no data about children or parents, and has no field for them.",
        "What you look for is not kept. The log holds the kind of page, how long it took and a number, and not the address. Searching on a denomination is never in the address of a page.",
        "There are no cookies, but for who logs in to keep the register. Nothing is loaded from other sites.",
        "A report that something is not right does not ask who you are. The contracting office of the region alone reads the text, which is erased once the report was handled.",
        "Contact details are of the desks of providers, not of persons. Of who keeps the register, the number of the account is recorded with every change.",
      ].join("\n"),
    },
  },
);
