import { berichtsoortNaam } from '@bv/begrippen';
import { useBerichten, usePortaal } from '@bv/portal';
import { Badge, Kaart, Knop, LegeStaat, Pagina, Tabel, Tekstlink, Tijdstip } from '@bv/ui';
import { berichtadres } from './berichtadres.js';

/** The page behind the bell. A message says what happened, never about whom: that stands behind the link. */
export const Berichtenlijst = () => {
  const { berichten, lees } = useBerichten();
  const portaal = usePortaal();
  const ongelezenEerst = [...berichten].sort((een, ander) => Number(een.gelezenOp !== null) - Number(ander.gelezenOp !== null));
  return (
    <Pagina titel="Berichten">
      <Kaart randloos>
        <Tabel
          bijschrift="Uw berichten, nieuwe eerst"
          rijen={ongelezenEerst}
          rijSleutel={({ id }) => id}
          leeg={<LegeStaat titel="U heeft geen berichten">Als er iets verandert in uw werk, leest u dat hier.</LegeStaat>}
          kolommen={[
            {
              sleutel: 'bericht',
              kop: 'Bericht',
              rijkop: true,
              cel: (bericht) => {
                const adres = berichtadres(portaal, bericht);
                const tekst = berichtsoortNaam[bericht.soort];
                return adres === undefined ? tekst : <Tekstlink href={adres} onKlik={() => void lees(bericht.id)}>{tekst}</Tekstlink>;
              },
            },
            { sleutel: 'op', kop: 'Wanneer', cel: ({ op }) => <Tijdstip waarde={op} /> },
            {
              sleutel: 'stand',
              kop: 'Stand',
              cel: ({ id, gelezenOp, soort }) =>
                gelezenOp === null ? (
                  <>
                    <Badge toon="info">Nieuw</Badge>{' '}
                    <Knop klein onKlik={() => void lees(id)} aria-label={`${berichtsoortNaam[soort]}: gelezen`}>
                      Gelezen
                    </Knop>
                  </>
                ) : (
                  'Gelezen'
                ),
            },
          ]}
        />
      </Kaart>
    </Pagina>
  );
};
