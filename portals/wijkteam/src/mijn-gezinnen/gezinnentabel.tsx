import { casustoestandNaam } from '@bv/begrippen';
import { Termijn } from '@bv/portal';
import { Badge, Datum, type Kolom, Tabel, Tekstlink } from '@bv/ui';
import type { ReactNode } from 'react';
import { afspraakstand, GROEPEN, groepVan, type Werk } from './verdeling.js';

// The name is the link when it may be seen; else the number is all there is to press.
const naamVan = ({ casus }: Werk): string => casus?.naam ?? casus?.nummer ?? 'Gezin zonder nummer';

export const Gezinscel = ({ werk }: { werk: Werk }) => (
  <>
    <Tekstlink href={`/wijkteam/gezin/${werk.casusId}`}>{naamVan(werk)}</Tekstlink>
    {werk.casus?.naam === null ? null : <span className="bv-wijkteam-onder">{werk.casus?.nummer}</span>}
  </>
);

const Afsprakencel = ({ werk }: { werk: Werk }) => {
  const { loopt, gebroken, evalueren } = afspraakstand(werk);
  return (
    <span className="bv-wijkteam-badges">
      {gebroken > 0 ? <Badge toon="acuut">{`${gebroken} niet nagekomen`}</Badge> : null}
      {evalueren > 0 ? <Badge toon="letop">{`${evalueren} om naar te kijken`}</Badge> : null}
      <span>{loopt === 0 ? 'Geen lopende afspraken' : `${loopt} ${loopt === 1 ? 'loopt' : 'lopen'}`}</span>
    </span>
  );
};

const KOLOMMEN: readonly Kolom<Werk>[] = [
  { sleutel: 'gezin', kop: 'Gezin', rijkop: true, sorteer: naamVan, cel: (werk) => <Gezinscel werk={werk} /> },
  {
    sleutel: 'afspraken',
    kop: 'Afspraken',
    sorteer: (werk) => GROEPEN.indexOf(groepVan(werk)),
    cel: (werk) => <Afsprakencel werk={werk} />,
  },
  {
    sleutel: 'kijken',
    kop: 'Weer kijken',
    sorteer: ({ termijn }) => termijn,
    cel: ({ termijn, werkdagenOver }) => (termijn === null ? 'Niet gepland' : <Termijn termijn={termijn} werkdagenOver={werkdagenOver} />),
  },
  {
    sleutel: 'zorgen',
    kop: 'Hier let u op',
    cel: ({ casus }) => casus?.risicos.flatMap(({ aspectNaam }) => (aspectNaam === null ? [] : [aspectNaam])).join(', ') || 'Geen zorgen meegegeven',
  },
  { sleutel: 'gezicht', kop: 'Vast gezicht', sorteer: ({ casus }) => casus?.aanspreekpunt?.naam ?? null, cel: ({ casus }) => casus?.aanspreekpunt?.naam ?? 'Nog niemand' },
  {
    sleutel: 'toestand',
    kop: 'Waar is het gezin',
    sorteer: ({ casus }) => casus?.toestand ?? null,
    cel: ({ casus, van }) => (
      <>
        {casus?.toestand ? casustoestandNaam[casus.toestand] : null}
        {van === null ? null : (
          <span className="bv-wijkteam-onder">
            u bent erbij sinds <Datum waarde={van} />
          </span>
        )}
      </>
    ),
  },
];

/** The families the wijkteam holds: broken agreements on top, then those to look at. */
export const Gezinnentabel = ({ werk, leeg }: { werk: readonly Werk[]; leeg: ReactNode }) => (
  <Tabel
    bijschrift="Gezinnen van het wijkteam, wat aandacht vraagt boven"
    kolommen={KOLOMMEN}
    rijen={werk}
    rijSleutel={({ id }) => id}
    rijAcuut={(regel) => groepVan(regel) === 'gebroken'}
    sortering={{ kolom: 'afspraken', richting: 'op' }}
    leeg={leeg}
  />
);
