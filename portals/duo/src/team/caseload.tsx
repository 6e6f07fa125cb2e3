import { Fase, faseNaam, gewichttekst, inzetmateNaam } from '@bv/begrippen';
import { Gelezen, useLezen } from '@bv/portal';
import { Badge, Kaart, Knoplink, LegeStaat, Pagina, Stapel, Tabel, Tekstlink } from '@bv/ui';
import { CaseloadDocument } from '../gql/graphql.js';
import { type Caseload as Lidcaseload, type Caseloadgezin, caseloadPerLid } from './caseloadregels.js';

const inFase = (gezinnen: readonly Caseloadgezin[], fase: Fase): number => gezinnen.filter((gezin) => gezin.fase === fase).length;

const Overzicht = ({ leden }: { leden: readonly Lidcaseload[] }) => (
  <Kaart titel="Gezinnen per medewerker" randloos>
    <Tabel
      bijschrift="Gezinnen per medewerker, wie het meeste draagt boven"
      rijen={leden}
      rijSleutel={({ partijId }) => partijId}
      kolommen={[
        { sleutel: 'naam', kop: 'Medewerker', rijkop: true, sorteer: ({ naam }) => naam, cel: ({ naam, partijId }) => <Tekstlink href={`#lid-${partijId}`}>{naam}</Tekstlink> },
        { sleutel: 'gewicht', kop: 'Weegt', uitlijning: 'rechts', sorteer: ({ gewicht }) => gewicht, cel: ({ gewicht }) => gewichttekst(gewicht) },
        { sleutel: 'aantal', kop: 'Gezinnen', uitlijning: 'rechts', sorteer: ({ gezinnen }) => gezinnen.length, cel: ({ gezinnen }) => gezinnen.length },
        ...Object.values(Fase).map((fase) => ({ sleutel: fase, kop: faseNaam[fase], uitlijning: 'rechts' as const, sorteer: ({ gezinnen }: Lidcaseload) => inFase(gezinnen, fase), cel: ({ gezinnen }: Lidcaseload) => inFase(gezinnen, fase) })),
        {
          sleutel: 'contact',
          kop: 'Lang geen contact',
          uitlijning: 'rechts',
          sorteer: ({ gezinnen }) => gezinnen.filter(({ isContactOud }) => isContactOud).length,
          cel: ({ gezinnen }) => gezinnen.filter(({ isContactOud }) => isContactOud).length,
        },
      ]}
    />
  </Kaart>
);

const Lidkaart = ({ lid: { partijId, naam, gezinnen } }: { lid: Lidcaseload }) => (
  <section id={`lid-${partijId}`} aria-label={naam}>
    <Kaart titel={naam} randloos actie={gezinnen.length === 1 ? '1 gezin' : `${gezinnen.length} gezinnen`}>
      <Tabel
        bijschrift={`Gezinnen van ${naam}, het langst in een fase boven`}
        rijen={gezinnen}
        rijSleutel={({ casusId }) => casusId}
        sortering={{ kolom: 'dagen', richting: 'af' }}
        kolommen={[
          { sleutel: 'nummer', kop: 'Gezin', rijkop: true, sorteer: ({ nummer }) => nummer, cel: ({ casusId, nummer }) => <Tekstlink href={`/duo/gezin/${casusId}/duo`}>{nummer}</Tekstlink> },
          {
            sleutel: 'fase',
            kop: 'Fase',
            cel: ({ fase, nevenfasen }) => (
              <>
                {fase === null ? 'Nog geen' : faseNaam[fase]}
                {nevenfasen.length > 0 ? <span className="bv-duo-onder">ook {nevenfasen.map((naast) => faseNaam[naast].toLowerCase()).join(' en ')}</span> : null}
              </>
            ),
          },
          { sleutel: 'dagen', kop: 'Dagen in fase', uitlijning: 'rechts', sorteer: ({ dagen }) => dagen, cel: ({ dagen }) => dagen ?? 'onbekend' },
          { sleutel: 'inzet', kop: 'Inzet', cel: ({ mate }) => (mate === null ? <span className="bv-zacht">Nog niet verdeeld</span> : inzetmateNaam[mate]) },
          { sleutel: 'contact', kop: 'Contact', sorteer: ({ isContactOud }) => (isContactOud ? 0 : 1), cel: ({ isContactOud }) => (isContactOud ? <Badge toon="letop">Lang geleden</Badge> : 'Bij') },
        ]}
      />
    </Kaart>
  </section>
);

/** How the work lies over the team: process, no content, and no names of families. */
export const Caseload = () => {
  const lezing = useLezen(CaseloadDocument, {});
  return (
    <Pagina titel="Caseload van het team" breedte="breed" kruimelpad={[{ tekst: 'Team', href: '/duo/team' }, { tekst: 'Caseload' }]} inleiding="Hoeveel gezinnen ieder heeft, in welke fase, en waar lang geen contact was. Wat er in een gezin speelt, staat hier niet.">
      <Gelezen van={lezing} laadtekst="Caseload laden">
        {({ mijnWerk }) => {
          const leden = caseloadPerLid(mijnWerk);
          return leden.length === 0 ? (
            <LegeStaat titel="U leidt nu geen gezinnen" actie={<Knoplink href="/duo/team">Naar Team</Knoplink>}>
              Dit overzicht is voor de teamleider die gezinnen aanvaardde.
            </LegeStaat>
          ) : (
            <Stapel>
              <Overzicht leden={leden} />
              {leden.map((lid) => (
                <Lidkaart key={lid.partijId} lid={lid} />
              ))}
            </Stapel>
          );
        }}
      </Gelezen>
    </Pagina>
  );
};
