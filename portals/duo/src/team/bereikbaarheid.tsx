import { invoerschemas } from '@bv/begrippen';
import { Invoer, Invoerformulier, useInvoerformulier } from '@bv/formulier';
import { Gelezen, useLezen, useNavigate } from '@bv/portal';
import { Getalveld, Kaart, Pagina, Tekstveld, Veldrij, useStatus } from '@bv/ui';
import { BereikbaarheidDocument, BereikbaarheidInstellenDocument, type BereikbaarheidQuery } from '../gql/graphql.js';
import { STANDAARDGRENZEN } from '../app/grenzen.js';

type Ik = BereikbaarheidQuery['ik']['partij'];

const Bereikbaarheidformulier = ({ ik: { id, bereikbaarheid }, leidtTeam }: { ik: Ik; leidtTeam: boolean }) => {
  const navigeer = useNavigate();
  const { meld } = useStatus();
  const stand = useInvoerformulier({
    schema: invoerschemas.bereikbaarheidInstellen,
    document: BereikbaarheidInstellenDocument,
    begin: {
      partijId: id,
      telefoon: bereikbaarheid?.telefoon ?? '',
      uren: bereikbaarheid?.uren ?? '',
      buitenUren: bereikbaarheid?.buitenUren ?? 'Veilig Thuis, 0800 2000, dag en nacht',
      dagenZonderHulp: bereikbaarheid?.dagenZonderHulp ?? (leidtTeam ? STANDAARDGRENZEN.hulp : null),
      dagenZonderContact: bereikbaarheid?.dagenZonderContact ?? (leidtTeam ? STANDAARDGRENZEN.contact : null),
    },
    concept: { sleutel: 'duo/team/bereikbaarheid', titel: 'Mijn bereikbaarheid' },
    gelukt: () => {
      meld('Uw bereikbaarheid is bewaard.');
      void navigeer('/duo/team');
    },
  });
  const { control } = stand.formulier;
  return (
    <Invoerformulier van={stand} label="Bereikbaarheid" knop="Bewaren" terug="/duo/team">
      <Veldrij>
        <Invoer van={control} naam="telefoon">{(veld) => <Tekstveld label="Telefoon van het werk" type="tel" autocomplete="tel" tekens={20} verplicht={false} {...veld} waarde={veld.waarde ?? ''} />}</Invoer>
        <Invoer van={control} naam="uren">
          {(veld) => <Tekstveld label="Wanneer bent u bereikbaar?" hint="Bijvoorbeeld: maandag tot en met donderdag, 7.30 tot 20.00 uur" verplicht={false} {...veld} waarde={veld.waarde ?? ''} />}
        </Invoer>
      </Veldrij>
      <Invoer van={control} naam="buitenUren">{(veld) => <Tekstveld label="Wie kan een gezin daarbuiten bellen?" verplicht={false} {...veld} waarde={veld.waarde ?? ''} />}</Invoer>
      {leidtTeam ? (
        <fieldset className="bv-duo-groep">
          <legend>Wanneer wil het team een herinnering?</legend>
          <Veldrij>
            <Invoer van={control} naam="dagenZonderContact">{(veld) => <Getalveld label="Na zoveel dagen zonder contact" eenheid="dagen" min={1} max={365} verplicht={false} {...veld} waarde={veld.waarde ?? null} />}</Invoer>
            <Invoer van={control} naam="dagenZonderHulp">{(veld) => <Getalveld label="Na zoveel dagen zonder nieuwe hulp of actie" eenheid="dagen" min={1} max={365} verplicht={false} {...veld} waarde={veld.waarde ?? null} />}</Invoer>
          </Veldrij>
        </fieldset>
      ) : null}
    </Invoerformulier>
  );
};

/** When one can be reached, and whom to call outside those hours (N104): it stands on the paper of the family and is shown to the wijkteam. */
export const Bereikbaarheid = () => {
  const lezing = useLezen(BereikbaarheidDocument, {});
  return (
    <Pagina titel="Mijn bereikbaarheid" breedte="smal" kruimelpad={[{ tekst: 'Team', href: '/duo/team' }, { tekst: 'Mijn bereikbaarheid' }]} inleiding="Dit staat op het blad van uw gezinnen. Collega’s en het wijkteam zien het ook.">
      <Gelezen van={lezing} laadtekst="Bereikbaarheid laden">
        {({ ik: { partij }, mijnWerk }) => (
          <Kaart>
            <Bereikbaarheidformulier ik={partij} leidtTeam={mijnWerk.some(({ hoedanigheid }) => hoedanigheid === 'TEAMLEIDER')} />
          </Kaart>
        )}
      </Gelezen>
    </Pagina>
  );
};
