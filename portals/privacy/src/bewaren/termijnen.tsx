import { bewaartermijnbeginNaam, dossiersoortNaam, organisatiesoortNaam } from '@bv/begrippen';
import { Gelezen, useLezen } from '@bv/portal';
import { Datum, Kaart, Tabel } from '@bv/ui';
import { BewaartermijnenDocument } from '../gql/graphql.js';

/** Terms per organisation and kind of record, with the law behind them and from when to when each holds. */
export const Termijnen = () => {
  const lezing = useLezen(BewaartermijnenDocument, {});
  return (
    <Gelezen van={lezing} laadtekst="Termijnen laden">
      {({ bewaartermijnen }) => (
        <Kaart randloos>
          <Tabel
            bijschrift="Bewaartermijnen per organisatie en soort dossier"
            rijen={bewaartermijnen}
            rijSleutel={({ id }) => id}
            kolommen={[
              { sleutel: 'organisatie', kop: 'Organisatie', rijkop: true, sorteer: ({ organisatiesoort }) => organisatiesoortNaam[organisatiesoort], cel: ({ organisatiesoort }) => organisatiesoortNaam[organisatiesoort] },
              { sleutel: 'soort', kop: 'Soort dossier', cel: ({ dossiersoort }) => dossiersoortNaam[dossiersoort] },
              { sleutel: 'termijn', kop: 'Termijn', cel: ({ vanaf, jaren }) => (jaren === null ? bewaartermijnbeginNaam[vanaf] : `${jaren} jaar ${bewaartermijnbeginNaam[vanaf].toLocaleLowerCase('nl')}`) },
              { sleutel: 'bron', kop: 'Bron', cel: ({ bron }) => bron },
              {
                sleutel: 'geldig',
                kop: 'Geldt',
                cel: ({ geldigVan, geldigTot }) => (
                  <>
                    vanaf <Datum waarde={geldigVan} />
                    {geldigTot ? (
                      <>
                        {' '}
                        tot <Datum waarde={geldigTot} />
                      </>
                    ) : null}
                  </>
                ),
              },
            ]}
          />
        </Kaart>
      )}
    </Gelezen>
  );
};
