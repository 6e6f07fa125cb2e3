interface Vindplaats {
  readonly soort: string;
  /** Page of the dossier, below its address; `:id` is the record. */
  readonly pad: string;
}

const plaats = (soort: string, pad: string): Vindplaats => ({ soort, pad });

/** Where a kind of record stands. One without a page here is shown with its text, and leads to the overview. */
const VINDPLAATSEN: Readonly<Record<string, Vindplaats>> = {
  casus: plaats('Dossier', 'overzicht'),
  gezinslid: plaats('Gezinslid', 'gezin'),
  adres: plaats('Adres', 'gezin'),
  relatie: plaats('Relatie', 'gezin'),
  netwerklid: plaats('Netwerk', 'gezin'),
  lidperiode: plaats('Wie erbij hoort', 'gezin'),
  gezag: plaats('Gezag', 'gezin'),
  melding: plaats('Melding', 'overzicht'),
  voorval: plaats('Voorval', 'overzicht'),
  melder: plaats('Melder', 'overzicht'),
  veiligheidsbeoordeling: plaats('Beoordeling', 'overzicht'),
  veiligheidsvoorwaarde: plaats('Veiligheidsvoorwaarde', 'plan'),
  veiligheidsafspraak: plaats('Afspraak', 'plan#afspraak-:id'),
  afspraakevaluatie: plaats('Evaluatie van een afspraak', 'plan'),
  plandoel: plaats('Doel', 'plan'),
  planversie: plaats('Plan', 'plan'),
  hulpinzet: plaats('Actie of hulp', 'hulp'),
  multidisciplinair_overleg: plaats('Overleg', 'contact'),
  onveilige_situatie: plaats('Top-3', 'top-3#situatie-:id'),
  veiligheidsscore: plaats('Cijfer', 'top-3'),
  veiligheidsbeleving: plaats('Veiligheidsbeleving', 'beleving'),
  verklaring: plaats('Feit of mening', 'feiten#feit-:id'),
  accordering: plaats('Reactie van het gezin', 'feiten'),
  aanvulling: plaats('Aanvulling van het gezin', 'inzage'),
  contactmoment: plaats('Contact', 'contact'),
  betrokken_instantie: plaats('Instantie', 'contact'),
  risico: plaats('Risico', 'risicos'),
  fasewissel: plaats('Fase', 'fase'),
  overdracht: plaats('Overdracht', 'overdracht'),
  toetsing: plaats('Vraag aan de Raad', 'toetsing'),
  bevinding: plaats('Bevinding van de Raad', 'toetsing'),
  toetscriterium: plaats('Toets van de Raad', 'toetsing'),
  toetsgesprek: plaats('Gesprek van de Raad', 'toetsing'),
  terugvraag: plaats('Vraag van de Raad', 'toetsing'),
  conceptreactie: plaats('Reactie op het concept van de Raad', 'toetsing'),
  toetsadvies: plaats('Advies aan de Raad', 'toetsing'),
  toetsoordeel: plaats('Oordeel van de Raad', 'toetsing'),
  samenwerking: plaats('Samenwerking', 'samenwerking'),
  bezoek: plaats('Bezoek samen', 'samenwerking'),
  overdrachtvraag: plaats('Vraag over een overdracht', 'overdracht'),
  kijkmoment: plaats('Moment om weer te kijken', 'overdracht'),
  terugkeer: plaats('Terug naar het duo', 'overdracht'),
  beschermingstafel: plaats('Beschermingstafel', 'beschermingstafel'),
  tafeldeelnemer: plaats('Beschermingstafel, wie er was', 'beschermingstafel'),
  raadsverzoek: plaats('Verzoek aan de Raad', 'raadsverzoek'),
  verzoekzienswijze: plaats('Reactie op een verzoek aan de Raad', 'raadsverzoek'),
  maatregel: plaats('Maatregel', 'maatregel'),
  reflectie: plaats('Reflectie', 'reflectie'),
  reflectiegesprek: plaats('Reflectiegesprek', 'reflectie'),
  specialistvraag: plaats('Vraag aan een specialist', 'reflectie'),
  terugkoppeling: plaats('Terugkoppeling', 'overzicht'),
  afsluiting: plaats('Afsluiting', 'overdracht'),
  inzageverzoek: plaats('Verzoek om inzage', 'inzage'),
  achterhouding: plaats('Achtergehouden bij inzage', 'inzage'),
  vernietigingsverzoek: plaats('Verzoek om vernietiging', 'vernietiging'),
};

/** A table of the gateway as words: `hulp_inzet` is "Hulp inzet". */
const alsWoorden = (onderdeel: string): string => onderdeel.charAt(0).toUpperCase() + onderdeel.slice(1).replaceAll('_', ' ');

export const vindplaats = (onderdeel: string, id: string): Vindplaats => {
  const { soort, pad } = VINDPLAATSEN[onderdeel] ?? plaats(alsWoorden(onderdeel), 'overzicht');
  return { soort, pad: pad.replace(':id', id) };
};
