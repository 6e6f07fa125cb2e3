import { doelNaam } from '@bv/begrippen';
import { hoedanigheidNaam, labels } from '@bv/beleid';
import { Gelezen, useLezen } from '@bv/portal';
import { Kaart, LegeStaat, Pagina, Tabel, Tijdstip, Zoekveld } from '@bv/ui';
import { useState } from 'react';
import { useSearchParams } from '@bv/portal';
import { LogboekDocument, type LogboekQuery } from '../gql/graphql.js';

type Logregel = LogboekQuery['logboek'][number];

const labelnamen = (categorieen: Logregel['getoond']) => categorieen.map((categorie) => labels[categorie].naam).join(', ');

const Regels = ({ regels }: { regels: readonly Logregel[] }) => (
  <Kaart randloos>
    <Tabel
      bijschrift="Wie keek in deze casus, nieuwste eerst"
      rijen={regels}
      rijSleutel={({ id }) => id}
      leeg={
        <LegeStaat soort="geen-resultaat" titel="Geen regels bij dit nummer">
          Controleer het casusnummer. Deze zoekvraag is zelf ook vastgelegd.
        </LegeStaat>
      }
      kolommen={[
        { sleutel: 'op', kop: 'Wanneer', rijkop: true, cel: ({ op }) => <Tijdstip waarde={op} />, sorteer: ({ op }) => op },
        { sleutel: 'wie', kop: 'Wie', cel: ({ naam, organisatie }) => [naam ?? 'Onbekend', organisatie].filter(Boolean).join(', '), sorteer: ({ naam }) => naam },
        { sleutel: 'rol', kop: 'Als', cel: ({ hoedanigheden }) => hoedanigheden.map((naam) => hoedanigheidNaam[naam]).join(', ') },
        { sleutel: 'doel', kop: 'Doel', cel: ({ doel }) => doelNaam[doel] },
        { sleutel: 'wat', kop: 'Wat', cel: ({ actie, operatie, uitkomst }) => `${actie}, ${operatie}: ${uitkomst}` },
        { sleutel: 'getoond', kop: 'Getoond', cel: ({ getoond }) => labelnamen(getoond) },
        { sleutel: 'afgeschermd', kop: 'Afgeschermd', cel: ({ afgeschermd }) => labelnamen(afgeschermd) },
      ]}
    />
  </Kaart>
);

/** Who looked at this casus, when, as what, for what, and which labels were shown. The number is in the address. */
export const Logboek = () => {
  const [parameters, zetParameters] = useSearchParams();
  const casusnummer = parameters.get('casus') ?? '';
  const [invoer, zetInvoer] = useState(casusnummer);
  const lezing = useLezen(LogboekDocument, casusnummer === '' ? undefined : { casusnummer });
  return (
    <Pagina titel="Logboek" breedte="breed" inleiding="Wat u hier opzoekt, wordt vastgelegd.">
      <Zoekveld
        label="Casusnummer"
        waarde={invoer}
        onWijzig={zetInvoer}
        onZoek={(nummer) => zetParameters(nummer.trim() === '' ? {} : { casus: nummer.trim() })}
        plaatshouder="BV-2026-0001"
      />
      {casusnummer === '' ? (
        <LegeStaat titel="Typ een casusnummer">U ziet daarna wie in deze casus keek, en waarvoor.</LegeStaat>
      ) : (
        <Gelezen van={lezing} laadtekst="Logboek laden">
          {({ logboek }) => <Regels regels={logboek} />}
        </Gelezen>
      )}
    </Pagina>
  );
};
