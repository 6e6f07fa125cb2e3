import { Gelezen, useLezen } from '@bv/portal';
import { Datum, Kaart, Knoplink, LegeStaat, Pagina, Rij, Stapel, Tabel, Uitklap, Veld, Velden } from '@bv/ui';
import { GemeentenDocument, type GemeentenQuery } from '../gql/graphql.js';
import { type Afspraak, type Gemeente, gemeenten, type Groep, leidtTeam, wijkteams } from './gemeenteregels.js';

const Versie = ({ afspraak }: { afspraak: Afspraak }) => (
  <Velden kolommen={2}>
    <Veld naam="Hoe de teams heten" waarde={afspraak.teamNaam} />
    <Veld naam="Geldt vanaf" waarde={<Datum waarde={afspraak.geldigVan} />} />
    <Veld naam="Telefoon" waarde={afspraak.telefoon} />
    <Veld naam="Bereikbaar" waarde={afspraak.uren} />
    <Veld naam="Daarbuiten" waarde={afspraak.buitenUren} />
    <Veld naam="Hoe wij samenwerken" waarde={afspraak.afspraken} />
    <Veld
      naam="Opgeschreven"
      waarde={
        <>
          <Datum waarde={afspraak.vastgelegdOp} /> door {afspraak.door?.naam}
        </>
      }
    />
  </Velden>
);

const Eerder = ({ titel, versies }: { titel: string; versies: readonly Afspraak[] }) =>
  versies.length === 0 ? null : (
    <Uitklap titel={`${titel} (${versies.length})`}>
      <Stapel>
        {versies.map((afspraak) => (
          <Versie key={afspraak.id} afspraak={afspraak} />
        ))}
      </Stapel>
    </Uitklap>
  );

const Gemeentekaart = ({ gemeente: { naam, nu, straks, geweest }, magSchrijven }: { gemeente: Gemeente; magSchrijven: boolean }) => (
  <Kaart titel={naam} actie={magSchrijven ? <Knoplink klein href={`/duo/team/gemeenten/wijzigen?gemeente=${encodeURIComponent(naam)}`} aria-label={`Nieuwe versie voor ${naam}`}>Nieuwe versie</Knoplink> : null}>
    <Stapel>
      {nu ? <Versie afspraak={nu} /> : <p>Er geldt nog niets.</p>}
      <Eerder titel="Geldt straks" versies={straks} />
      <Eerder titel="Gold eerder" versies={geweest} />
    </Stapel>
  </Kaart>
);

const Teams = ({ teams, magSchrijven }: { teams: readonly Groep[]; magSchrijven: boolean }) => (
  <Kaart titel="Wijkteams" randloos>
    <Tabel
      bijschrift="Wijkteams, ook die gestopt zijn"
      rijen={teams}
      rijSleutel={({ id }) => id}
      kolommen={[
        { sleutel: 'naam', kop: 'Team', rijkop: true, sorteer: ({ naam }) => naam, cel: ({ naam }) => naam },
        { sleutel: 'gemeente', kop: 'Gemeente', cel: ({ gemeente }) => gemeente ?? 'Niet bekend' },
        { sleutel: 'tot', kop: 'Tot en met', cel: ({ geldigTot }) => (geldigTot === null ? 'Werkt door' : <Datum waarde={geldigTot} />) },
        { sleutel: 'opvolger', kop: 'Opgevolgd door', cel: ({ opvolger }) => opvolger?.naam ?? 'Geen opvolger' },
        {
          sleutel: 'doe', kop: 'Wat kunt u doen', kopVerborgen: true, uitlijning: 'rechts',
          cel: ({ id, naam, geldigTot }) => (magSchrijven && geldigTot === null ? <Knoplink klein href={`/duo/team/gemeenten/stopt/${id}`} aria-label={`Team stopt: ${naam}`}>Team stopt</Knoplink> : null),
        },
      ]}
    />
  </Kaart>
);

const Organisaties = ({ organisaties }: { organisaties: GemeentenQuery['alleOrganisaties'] }) => {
  const gestopt = organisaties.filter(({ geldigTot }) => geldigTot !== null);
  return gestopt.length === 0 ? null : (
    <Kaart titel="Organisaties die er niet meer zijn" randloos>
      <Tabel
        bijschrift="Organisaties die stopten, en wie ze opvolgde"
        rijen={gestopt}
        rijSleutel={({ id }) => id}
        kolommen={[
          { sleutel: 'naam', kop: 'Organisatie', rijkop: true, cel: ({ naam }) => naam },
          { sleutel: 'tot', kop: 'Tot en met', cel: ({ geldigTot }) => (geldigTot === null ? null : <Datum waarde={geldigTot} />) },
          { sleutel: 'opvolger', kop: 'Opgevolgd door', cel: ({ opvolger }) => opvolger?.naam ?? 'Geen opvolger' },
        ]}
      />
    </Kaart>
  );
};

/** Locally the place and the cooperation differ (N110b): what holds where, since when, and which team followed which (A12). */
export const Gemeenten = () => {
  const lezing = useLezen(GemeentenDocument, {});
  return (
    <Pagina titel="Gemeenten en wijkteams" kruimelpad={[{ tekst: 'Team', href: '/duo/team' }, { tekst: 'Gemeenten en wijkteams' }]} inleiding="Dit staat op het blad van een overdracht en bij het gezin. Een nieuwe versie geldt vanaf een dag; wat eerder gold, blijft te lezen.">
      <Gelezen van={lezing} laadtekst="Gemeenten laden">
        {(data) => {
          const magSchrijven = leidtTeam(data);
          return (
            <Stapel>
              {magSchrijven ? (
                <Rij>
                  <Knoplink icoon="plus" href="/duo/team/gemeenten/wijzigen">
                    Gemeente toevoegen
                  </Knoplink>
                </Rij>
              ) : null}
              {data.gemeenteafspraken.length === 0 ? <LegeStaat titel="Er is nog niets afgesproken met een gemeente" /> : null}
              {gemeenten(data.gemeenteafspraken).map((gemeente) => (
                <Gemeentekaart key={gemeente.naam} gemeente={gemeente} magSchrijven={magSchrijven} />
              ))}
              <Teams teams={wijkteams(data.partijen)} magSchrijven={magSchrijven} />
              <Organisaties organisaties={data.alleOrganisaties} />
            </Stapel>
          );
        }}
      </Gelezen>
    </Pagina>
  );
};
