import { afschermingVan, Waaromknop } from '@bv/portal';
import { Kaart, Knoplink, LegeStaat, Tabel } from '@bv/ui';
import { VanHetGezin } from '../app/dossier/van-het-gezin.js';
import type { Gezinscasus } from './gezinscasus.js';

export interface NetwerkkaartProps {
  casus: Gezinscasus;
  basis: string;
  magSchrijven: boolean;
}

/** People around the family who can help when it gets tense. */
export const Netwerkkaart = ({ casus, basis, magSchrijven }: NetwerkkaartProps) => (
  <Kaart
    titel="Netwerk"
    randloos
    actie={magSchrijven ? <Knoplink klein icoon="plus" href={`${basis}/gezin/netwerk/nieuw`}>Iemand toevoegen</Knoplink> : null}
  >
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
              {naam}
              <VanHetGezin onderdeel="NETWERKLID" id={id} waarover={naam ?? 'iemand uit het netwerk'} alleenTonen />
            </>
          ) },
          { sleutel: 'relatie', kop: 'Relatie met het gezin', cel: ({ relatie }) => relatie },
          { sleutel: 'rol', kop: 'Wat doet deze persoon', cel: ({ rol }) => rol ?? 'Nog niet afgesproken' },
          { sleutel: 'telefoon', kop: 'Telefoon', cel: ({ telefoon }) => (telefoon === null ? 'Onbekend' : <a href={`tel:${telefoon}`}>{telefoon}</a>) },
        ]}
        leeg={<LegeStaat titel="Nog niemand om het gezin heen">Wie kan er meekijken of helpen? Een oma, buurvrouw, leraar of trainer.</LegeStaat>}
      />
    )}
  </Kaart>
);
