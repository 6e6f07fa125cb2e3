import { herkomstNaam } from '@bv/begrippen';
import { Gelezen, Termijn, useLezen, ZichtCel } from '@bv/portal';
import { Badge, Datum, Kaart, Knoplink, LegeStaat, Pagina, Tabel, Tekstlink } from '@bv/ui';
import { MijnWerkTeamDocument, type MijnWerkTeamQuery } from '../gql/graphql.js';

type Werk = MijnWerkTeamQuery['mijnWerk'][number];

const isAanbod = ({ hoedanigheid, stand }: Werk): boolean => hoedanigheid === 'TEAMLEIDER' && stand === 'KANDIDAAT';
const wachtOpDuo = ({ hoedanigheid, stand, casus }: Werk): boolean =>
  hoedanigheid === 'TEAMLEIDER' && stand === 'ACTIEF' && casus?.toestand === 'WACHT_OP_DUO';

const Aanbod = ({ regels }: { regels: readonly Werk[] }) => (
  <Kaart titel="Aangeboden aan het team" randloos actie={`${regels.length}`}>
    <Tabel
      bijschrift="Aangeboden gezinnen, het langst wachtende boven"
      rijen={regels}
      rijSleutel={({ id }) => id}
      kolommen={[
        {
          sleutel: 'casus',
          kop: 'Gezin',
          rijkop: true,
          cel: ({ casus, handelingId }) => <Tekstlink href={`/duo/overdracht/${handelingId ?? ''}`}>{casus?.nummer ?? 'Gezin zonder nummer'}</Tekstlink>,
        },
        { sleutel: 'herkomst', kop: 'Komt van', cel: ({ casus, overdracht }) => overdracht?.van?.naam ?? (casus?.herkomst ? herkomstNaam[casus.herkomst] : null) },
        {
          sleutel: 'sinds',
          kop: 'Aangeboden',
          sorteer: ({ overdracht }) => overdracht?.aangebodenOp ?? null,
          cel: ({ overdracht }) => (overdracht?.aangebodenOp ? <Datum waarde={overdracht.aangebodenOp} /> : null),
        },
        { sleutel: 'termijn', kop: 'Nog', cel: ({ termijn, werkdagenOver }) => (
            <span>
              <Termijn termijn={termijn} werkdagenOver={werkdagenOver} />
            </span>
          ) },
        {
          sleutel: 'actie',
          kop: 'Wat kunt u doen',
          kopVerborgen: true,
          uitlijning: 'rechts',
          cel: ({ casus, handelingId }) => (
            <Knoplink klein href={`/duo/overdracht/${handelingId ?? ''}`} aria-label={`Blad lezen en beslissen over ${casus?.nummer ?? 'dit gezin'}`}>
              Lezen en beslissen
            </Knoplink>
          ),
        },
      ]}
      sortering={{ kolom: 'sinds', richting: 'op' }}
      leeg={<LegeStaat titel="Er is nu geen gezin aangeboden">Biedt Veilig Thuis of de Raad een gezin aan, dan staat het hier.</LegeStaat>}
    />
  </Kaart>
);

const ZonderDuo = ({ regels }: { regels: readonly Werk[] }) => (
  <Kaart titel="Wacht op een duo" randloos actie={`${regels.length}`}>
    <Tabel
      bijschrift="Aanvaarde gezinnen zonder duo"
      rijen={regels}
      rijSleutel={({ id }) => id}
      rijAcuut={({ casus }) => casus?.acuut === true}
      kolommen={[
        {
          sleutel: 'casus',
          kop: 'Gezin',
          rijkop: true,
          cel: ({ casusId, casus }) => (
            <>
              <Tekstlink href={`/duo/team/duo-vormen/${casusId}`}>{casus?.naam ?? casus?.nummer ?? 'Gezin zonder nummer'}</Tekstlink>
              {casus?.naam === null ? null : <span className="bv-duo-onder">{casus?.nummer}</span>}
            </>
          ),
        },
        {
          sleutel: 'acuut',
          kop: 'Veiligheid',
          cel: ({ casus, casusId }) => (casus === null ? null : <ZichtCel casusId={casusId} object={casus} veld="acuut" toon={(acuut) => (acuut ? <Badge toon="acuut">Acuut onveilig</Badge> : 'Niet acuut')} leeg="Onbekend" />),
        },
        { sleutel: 'van', kop: 'Aanvaard', sorteer: ({ van }) => van, cel: ({ van }) => (van === null ? null : <Datum waarde={van} />) },
        {
          sleutel: 'actie',
          kop: 'Wat kunt u doen',
          kopVerborgen: true,
          uitlijning: 'rechts',
          cel: ({ casusId, casus }) => (
            <Knoplink klein soort="primair" href={`/duo/team/duo-vormen/${casusId}`} aria-label={`Duo vormen voor ${casus?.naam ?? casus?.nummer ?? 'dit gezin'}`}>
              Duo vormen
            </Knoplink>
          ),
        },
      ]}
      sortering={{ kolom: 'van', richting: 'op' }}
      leeg={<LegeStaat titel="Elk gezin heeft een duo" />}
    />
  </Kaart>
);

/** What a teamleider decides: families that are offered, and families that wait for two people. */
export const Team = () => {
  const lezing = useLezen(MijnWerkTeamDocument, {});
  return (
    <Pagina
      titel="Team"
      breedte="breed"
      acties={
        <>
          <Knoplink icoon="telefoon" href="/duo/team/bereikbaarheid">
            Mijn bereikbaarheid
          </Knoplink>
          <Knoplink icoon="organisatie" href="/duo/team/gemeenten">
            Gemeenten en wijkteams
          </Knoplink>
          <Knoplink icoon="personen" href="/duo/team/caseload">
            Caseload
          </Knoplink>
        </>
      }
      inleiding="Gezinnen die aan het team zijn aangeboden en gezinnen die wachten op een duo. Alleen de teamleider beslist hierover.">
      <Gelezen van={lezing} laadtekst="Werk van het team laden">
        {({ mijnWerk }) => (
          <>
            <Aanbod regels={mijnWerk.filter(isAanbod)} />
            <ZonderDuo regels={mijnWerk.filter(wachtOpDuo)} />
          </>
        )}
      </Gelezen>
    </Pagina>
  );
};
