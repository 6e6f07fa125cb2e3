import { dagVan } from '@bv/begrippen';
import { useLezen, Waaromknop } from '@bv/portal';
import { Datum, Kaart, Knoplink, LegeStaat, Stapel, Tabel, Uitklap } from '@bv/ui';
import { useDossier } from '../app/dossier/dossier-context.js';
import { CasusGelezen, Dossierpagina } from '../app/dossier/dossierpagina.js';
import { Gezicht, GEZICHTNAMEN, gezichtBij } from '../app/gezichten/gezicht.js';
import { Hulptekst } from '../app/hulp/hulptekst.js';
import { lijnen } from '../app/grafiek/metingen.js';
import { Veiligheidslijn } from '../app/grafiek/veiligheidslijn.js';
import { BelevingDocument, type BelevingQuery } from '../gql/graphql.js';
import { incidenten, perPersoon } from './belevingen.js';
import './beleving.css';

type Casus = NonNullable<BelevingQuery['casus']>;

const Grafiek = ({ casus }: { casus: Casus }) => {
  const { duo, gezin } = lijnen(casus.situaties, casus.belevingen);
  const gebeurd = incidenten(casus);
  const dagen = [...new Set([...duo, ...gezin, ...gebeurd].map(({ datum }) => datum))].sort().reverse();
  const op = (metingen: typeof duo, dag: string) => metingen.find(({ datum }) => datum === dag)?.score ?? 'niet gemeten';
  return (
    <Stapel ruimte="klein">
      <Veiligheidslijn
        lijnen={{ duo, gezin }}
        fasen={casus.fasewissels.flatMap(({ naar, op: moment }) => (naar === null || moment === null ? [] : [{ fase: naar, datum: dagVan(moment) }]))}
        incidenten={gebeurd}
      />
      <p className="bv-zacht">Per dag het laagste cijfer: 0 is heel onveilig, 10 is heel veilig. Een rood driehoekje is een dag waarop iets gebeurde.</p>
      <Uitklap titel="Toon als tabel">
        <Tabel
          bijschrift="Veiligheid per dag, en wat er gebeurde"
          rijen={dagen}
          rijSleutel={(dag) => dag}
          kolommen={[
            { sleutel: 'datum', kop: 'Datum', rijkop: true, cel: (dag) => <Datum waarde={dag} /> },
            { sleutel: 'duo', kop: 'Duo', uitlijning: 'rechts', cel: (dag) => op(duo, dag) },
            { sleutel: 'gezin', kop: 'Gezin', uitlijning: 'rechts', cel: (dag) => op(gezin, dag) },
            { sleutel: 'gebeurd', kop: 'Gebeurd', cel: (dag) => gebeurd.filter(({ datum }) => datum === dag).map(({ tekst }) => tekst).join('; ') },
          ]}
        />
      </Uitklap>
    </Stapel>
  );
};

const Personen = ({ casus }: { casus: Casus }) => (
  <ul className="bv-duo-beleving">
    {perPersoon(casus).map(({ id, naam, metingen }) => {
      const laatste = metingen.at(-1);
      return (
        <li key={id} className="bv-duo-beleving__wie">
          {laatste ? <Gezicht plek={gezichtBij(laatste.cijfer)} maat={44} /> : <span className="bv-duo-beleving__leeg" aria-hidden="true" />}
          <div>
            <h3>{naam}</h3>
            {laatste ? (
              <p>
                {GEZICHTNAMEN[gezichtBij(laatste.cijfer)]} ({laatste.cijfer}) op <Datum waarde={laatste.op} />
              </p>
            ) : (
              <p className="bv-zacht">Nog niet gevraagd</p>
            )}
            {metingen.length > 1 ? <p className="bv-zacht">Eerder: {metingen.slice(0, -1).map(({ cijfer }) => cijfer).join(', ')}</p> : null}
            {laatste?.woorden ? <p className="bv-duo-beleving__woorden">“{laatste.woorden}”</p> : null}
          </div>
        </li>
      );
    })}
  </ul>
);

/** How safe each of them feels, over time, beside how safe the duo judges it to be. */
export const Beleving = () => {
  const { casusId, basis, magSchrijven } = useDossier();
  const lezing = useLezen(BelevingDocument, { id: casusId });
  const mag = magSchrijven('VEILIGHEID');
  return (
    <Dossierpagina
      titel="Veiligheidsbeleving"
      inleiding="Hoe veilig ieder zich voelt, en wat u er als duo van vindt. Geen gemiddelde: een gezin is zo veilig als wie het minst veilig is."
      acties={
        mag ? (
          <>
            <Knoplink icoon="gezin" href={`${basis}/gesprek`}>
              Samen invullen op de tablet
            </Knoplink>
            <Knoplink soort="primair" icoon="plus" href={`${basis}/beleving/nieuw`}>
              Beleving vastleggen
            </Knoplink>
          </>
        ) : null
      }
    >
      <Hulptekst plek="BELEVING" />
      <CasusGelezen van={lezing} laadtekst="Veiligheidsbeleving laden">
        {(casus) =>
          casus.afschermingen.some(({ label }) => label === 'VEILIGHEID') ? (
            <LegeStaat soort="niet-zichtbaar" titel="Afgeschermd" actie={<Waaromknop label="VEILIGHEID" />} />
          ) : casus.belevingen.length === 0 && casus.situaties.every(({ scores }) => scores.length === 0) ? (
            <LegeStaat titel="Nog niet gevraagd" actie={mag ? <Knoplink href={`${basis}/beleving/nieuw`}>De eerste keer vragen</Knoplink> : null}>
              Vraag ieder apart hoe veilig het voelt. Een kind kan een gezichtje aanwijzen.
            </LegeStaat>
          ) : (
            <Stapel>
              <Kaart titel="In de tijd">
                <Grafiek casus={casus} />
              </Kaart>
              <Kaart titel="Per persoon">
                <Personen casus={casus} />
              </Kaart>
            </Stapel>
          )
        }
      </CasusGelezen>
    </Dossierpagina>
  );
};
