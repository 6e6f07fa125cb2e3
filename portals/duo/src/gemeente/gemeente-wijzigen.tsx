import { invoerschemas, plusDagen, vandaag } from '@bv/begrippen';
import { Invoer, Invoerformulier, useInvoerformulier } from '@bv/formulier';
import { Gelezen, useLezen, useNavigate, useSearchParams } from '@bv/portal';
import { Datumveld, Kaart, LegeStaat, Melding, Pagina, Tekstveld, Tekstvlak, useStatus, Vinkjesgroep } from '@bv/ui';
import { GemeenteafspraakVastleggenDocument, GemeentenDocument, type GemeentenQuery } from '../gql/graphql.js';
import { gemeenten, leidtTeam, wijkteams } from './gemeenteregels.js';

const TERUG = '/duo/team/gemeenten';

const Formulier = ({ data, gekozen }: { data: GemeentenQuery; gekozen: string | null }) => {
  const navigeer = useNavigate();
  const { meld } = useStatus();
  const gemeente = gemeenten(data.gemeenteafspraken).find(({ naam }) => naam === gekozen);
  const nu = gemeente?.straks[0] ?? gemeente?.nu;
  const teams = wijkteams(data.partijen).filter(({ geldigTot }) => geldigTot === null);
  const stand = useInvoerformulier({
    schema: invoerschemas.gemeenteafspraakVastleggen,
    document: GemeenteafspraakVastleggenDocument,
    begin: {
      vorigeId: gemeente?.laatste?.id ?? null, gemeente: gemeente?.naam ?? '', geldigVan: plusDagen(vandaag(), 1), teamNaam: nu?.teamNaam ?? '', telefoon: nu?.telefoon ?? '', uren: nu?.uren ?? '',
      buitenUren: nu?.buitenUren ?? 'Veilig Thuis, 0800 2000, dag en nacht', afspraken: nu?.afspraken ?? '', teamIds: teams.filter((team) => gemeente && team.gemeente === gemeente.naam).map(({ id }) => id),
    },
    concept: { sleutel: `duo/gemeente/${gekozen ?? 'nieuw'}`, titel: `Afspraken met een gemeente${gekozen === null ? '' : `, ${gekozen}`}` },
    gelukt: () => {
      meld('De nieuwe versie is bewaard.');
      void navigeer(TERUG);
    },
  });
  const { control } = stand.formulier;
  const bezwaar = stand.opdracht.weigeringen.find(({ veld }) => veld === null);
  return (
    <Invoerformulier van={stand} label="Afspraken met een gemeente" knop="Nieuwe versie bewaren" terug={TERUG}>
      {bezwaar ? (
        <Melding toon="letop" rol="alert" titel="Niet bewaard">
          {bezwaar.tekst}
        </Melding>
      ) : null}
      <Invoer van={control} naam="gemeente">{(veld) => <Tekstveld {...veld} label="Gemeente" alleenLezen={gemeente !== undefined} />}</Invoer>
      <Invoer van={control} naam="geldigVan">{(veld) => <Datumveld {...veld} label="Vanaf wanneer geldt dit?" hint="Kies een dag in het verleden alleen om een fout te verbeteren." />}</Invoer>
      <Invoer van={control} naam="teamNaam">{(veld) => <Tekstveld {...veld} label="Hoe heten de teams in deze gemeente?" hint="Bijvoorbeeld: Buurtteam, of Ouder- en Kindteam." />}</Invoer>
      <Invoer van={control} naam="teamIds">{(veld) => <Vinkjesgroep {...veld} label="Welke teams werken in deze gemeente?" verplicht={false} opties={teams.map(({ id, naam }) => ({ waarde: id, tekst: naam }))} />}</Invoer>
      <Invoer van={control} naam="telefoon">{(veld) => <Tekstveld {...veld} waarde={veld.waarde ?? ''} label="Telefoon" type="tel" tekens={20} verplicht={false} />}</Invoer>
      <Invoer van={control} naam="uren">{(veld) => <Tekstveld {...veld} waarde={veld.waarde ?? ''} label="Wanneer zijn de teams bereikbaar?" verplicht={false} />}</Invoer>
      <Invoer van={control} naam="buitenUren">{(veld) => <Tekstveld {...veld} waarde={veld.waarde ?? ''} label="Wie belt men daarbuiten?" verplicht={false} />}</Invoer>
      <Invoer van={control} naam="afspraken">{(veld) => <Tekstvlak {...veld} waarde={veld.waarde ?? ''} label="Hoe werken wij hier samen?" hint="Over de samenwerking, niet over een gezin." rijen={4} verplicht={false} />}</Invoer>
    </Invoerformulier>
  );
};

/** A new version for a gemeente, or a gemeente that is new; nothing that held before is lost. */
export const GemeenteWijzigen = () => {
  const gekozen = useSearchParams()[0].get('gemeente');
  const lezing = useLezen(GemeentenDocument, {});
  const titel = gekozen === null ? 'Gemeente toevoegen' : `Nieuwe versie voor ${gekozen}`;
  return (
    <Pagina titel={titel} breedte="smal" kruimelpad={[{ tekst: 'Team', href: '/duo/team' }, { tekst: 'Gemeenten en wijkteams', href: TERUG }, { tekst: titel }]}>
      <Gelezen van={lezing} laadtekst="Gemeente laden">
        {(data) =>
          leidtTeam(data) ? (
            <Kaart>
              <Formulier data={data} gekozen={gekozen} />
            </Kaart>
          ) : (
            <LegeStaat soort="niet-zichtbaar" titel="Alleen wie een team leidt, schrijft dit op" />
          )
        }
      </Gelezen>
    </Pagina>
  );
};
