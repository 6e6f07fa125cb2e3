import { Gelezen, useLezen, useNavigate, useSearchParams } from '@bv/portal';
import { Kaart, Knop, Knoplink, LegeStaat, Pagina, Tabel, Tekstlink, Tijdstip, Zoekveld } from '@bv/ui';
import { useState } from 'react';
import { ToezichtcasussenDocument, type ToezichtcasussenQuery } from '../gql/graphql.js';
import { alsZoekvraag } from './zoekvraag.js';

type Casus = ToezichtcasussenQuery['toezichtcasussen'][number];

const Casuslijst = ({ casussen, zoek }: { casussen: readonly Casus[]; zoek: string }) => (
  <Kaart
    titel={zoek === '' ? 'Laatst geopend' : `Nummers die beginnen met ${zoek}`}
    randloos
    voet={<span className="bv-zacht">Geteld over de laatste 5.000 regels van het logboek, zonder uw eigen toezicht.</span>}
  >
    <Tabel
      bijschrift="Casussen, laatst geopend boven"
      rijen={casussen}
      rijSleutel={({ nummer }) => nummer}
      kolommen={[
        { sleutel: 'nummer', kop: 'Casus', rijkop: true, sorteer: ({ nummer }) => nummer, cel: ({ nummer }) => <Tekstlink href={`/privacy/logboek/${nummer}`}>{nummer}</Tekstlink> },
        { sleutel: 'op', kop: 'Laatst geopend', sorteer: ({ laatstOp }) => laatstOp, cel: ({ laatstOp }) => <Tijdstip waarde={laatstOp} /> },
        { sleutel: 'inzagen', kop: 'Regels', uitlijning: 'rechts', sorteer: ({ inzagen }) => inzagen, cel: ({ inzagen }) => inzagen },
        { sleutel: 'personen', kop: 'Mensen', uitlijning: 'rechts', sorteer: ({ personen }) => personen, cel: ({ personen }) => personen },
        { sleutel: 'organisaties', kop: 'Organisaties', uitlijning: 'rechts', sorteer: ({ organisaties }) => organisaties, cel: ({ organisaties }) => organisaties },
      ]}
      leeg={
        zoek === '' ? (
          <LegeStaat titel="Nog geen casus geopend">Zodra iemand een casus opent, staat het nummer hier.</LegeStaat>
        ) : (
          <LegeStaat soort="geen-resultaat" titel="Geen casus gevonden" actie={<Knoplink href="/privacy">Toon wat laatst geopend is</Knoplink>}>
            Een nummer ziet eruit als BV-2026-00027.
          </LegeStaat>
        )
      }
    />
  </Kaart>
);

/** First page of who supervises: find a casus by its number. No family has a name here. */
export const Casussen = () => {
  const [adres] = useSearchParams();
  const navigeer = useNavigate();
  const zoek = adres.get('zoek') ?? '';
  const [getypt, zetGetypt] = useState(zoek);
  const lezing = useLezen(ToezichtcasussenDocument, { zoek: zoek === '' ? null : zoek });
  const gaNaar = (tekst: string) => void navigeer(alsZoekvraag(tekst));
  return (
    <Pagina titel="Logboek" inleiding="U ziet wie in een casus keek en waarvoor, nooit wat er in het dossier staat. Wat u hier opzoekt, wordt zelf ook vastgelegd.">
      <div className="bv-privacy-zoek">
        <Zoekveld label="Casusnummer, of het begin ervan" waarde={getypt} onWijzig={zetGetypt} onZoek={gaNaar} plaatshouder="BV-2026-00027" sneltoets />
        <Knop soort="primair" icoon="zoek" onKlik={() => gaNaar(getypt)}>
          Zoeken
        </Knop>
      </div>
      <Gelezen van={lezing} laadtekst="Casussen laden">
        {({ toezichtcasussen }) => <Casuslijst casussen={toezichtcasussen} zoek={zoek} />}
      </Gelezen>
    </Pagina>
  );
};
