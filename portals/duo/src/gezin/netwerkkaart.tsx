import { afschermingVan, Waaromknop } from '@bv/portal';
import { instantiesoortNaam, netwerkbandNaam } from '@bv/begrippen';
import { Ecogram, type Ecogrampersoon, Kaart, Knoplink, LegeStaat, Tabel } from '@bv/ui';
import { VanHetGezin } from '../app/dossier/van-het-gezin.js';
import type { Gezinscasus, Netwerklid } from './gezinscasus.js';

export interface NetwerkkaartProps {
  casus: Gezinscasus;
  basis: string;
  magSchrijven: boolean;
}

/** Who may not see the help sees the network only; an organisation that stopped is no part of it. */
const omHetGezin = ({ netwerk, instanties }: Gezinscasus): Ecogrampersoon[] => [
  ...netwerk.map(({ id, naam, relatie, band }) => ({ id, naam, toelichting: relatie, band, href: `#netwerk-${id}` })),
  ...instanties.filter(({ tot }) => tot === null).map(({ id, naam, soort }) => ({ id, naam, toelichting: soort === null ? null : instantiesoortNaam[soort], band: null, href: '#netwerk' })),
];

/** People around the family who can help when it gets tense. */
export const Netwerkkaart = ({ casus, basis, magSchrijven }: NetwerkkaartProps) => (
  <Kaart
    titel="Netwerk"
    randloos
    actie={magSchrijven ? <Knoplink klein icoon="plus" href={`${basis}/gezin/netwerk/nieuw`}>Iemand toevoegen</Knoplink> : null}
  >
    {casus.netwerk.length > 0 ? (
      <div className="bv-duo-tekening" id="netwerk">
        <Ecogram naam="Ecogram: wie om het gezin heen staan" kern="Gezin" personen={omHetGezin(casus)} />
      </div>
    ) : null}
    {afschermingVan(casus, 'netwerk') ? (
      <LegeStaat soort="niet-zichtbaar" titel="Het netwerk is afgeschermd" actie={<Waaromknop label="CONTACT" />} />
    ) : (
      <Tabel
        bijschrift="Mensen om het gezin heen"
        rijen={casus.netwerk}
        rijSleutel={({ id }) => id}
        kolommen={[
          { sleutel: 'naam', kop: 'Naam', rijkop: true, cel: ({ id, naam }) => (
            <>
              <span id={`netwerk-${id}`}>{naam}</span>
              <VanHetGezin onderdeel="NETWERKLID" id={id} waarover={naam ?? 'iemand uit het netwerk'} alleenTonen />
            </>
          ) },
          { sleutel: 'relatie', kop: 'Relatie met het gezin', cel: ({ relatie }) => relatie },
          { sleutel: 'band', kop: 'Band', cel: ({ band }) => (band === null ? 'Nog niet opgeschreven' : netwerkbandNaam[band]) },
          { sleutel: 'rol', kop: 'Wat doet deze persoon', cel: ({ rol }) => rol ?? 'Nog niet afgesproken' },
          { sleutel: 'telefoon', kop: 'Telefoon', cel: ({ telefoon }) => (telefoon === null ? 'Onbekend' : <a href={`tel:${telefoon}`}>{telefoon}</a>) },
          ...(magSchrijven
            ? [{ sleutel: 'wijzigen', kop: 'Wijzigen', kopVerborgen: true, cel: ({ id, naam }: Netwerklid) => <Knoplink klein soort="stil" icoon="potlood" href={`${basis}/gezin/netwerk/${id}`} aria-label={`${naam ?? 'Iemand'} wijzigen`}>Wijzigen</Knoplink> }]
            : []),
        ]}
        leeg={<LegeStaat titel="Nog niemand om het gezin heen">Wie kan er meekijken of helpen? Een oma, buurvrouw, leraar of trainer.</LegeStaat>}
      />
    )}
  </Kaart>
);
