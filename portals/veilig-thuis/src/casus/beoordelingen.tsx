import { beoordelingtoestandNaam, triagebesluitNaam } from '@bv/begrippen';
import { afschermingVan } from '@bv/portal';
import { Badge, Citaat, Kaart, Stapel, tijdstipTekst, Verhaal } from '@bv/ui';
import type { Casus } from '../app/casus/casus-context.js';
import { VanHetGezin } from '../app/casus/van-het-gezin.js';
import { Antwoorden } from './antwoorden.js';

/** Each veiligheidsbeoordeling: safe or not, what follows, and why. */
export const Beoordelingen = ({ casus }: { casus: Casus }) => {
  if (afschermingVan(casus, 'beoordelingen') || casus.beoordelingen.length === 0) return null;
  return (
    <Kaart titel="Veiligheidsbeoordeling">
      <Stapel>
        {casus.beoordelingen.map((beoordeling) => {
          const { id, toestand, besluit, directVeilig, reden, vastgesteldOp, opgesteldOp, door, bevestigdDoor, collega, terugstuurreden, melding } = beoordeling;
          return (
          <section key={id} aria-label={`Beoordeling van melding ${melding?.nummer ?? ''}`}>
            <p>
              <Badge toon={directVeilig ? 'goed' : 'acuut'}>{directVeilig ? 'Direct veilig' : 'Niet direct veilig'}</Badge>{' '}
              {toestand === 'VASTGESTELD' || toestand === null ? null : <Badge toon="letop">{beoordelingtoestandNaam[toestand]}</Badge>}
            </p>
            {besluit === null ? null : <p className="bv-vt-besluit">{triagebesluitNaam[besluit]}</p>}
            {reden === null ? null : <Verhaal>{reden}</Verhaal>}
            {terugstuurreden ? <Citaat wie={collega?.naam ?? 'Een collega'}>{terugstuurreden}</Citaat> : null}
            <p className="bv-vt-onder">
              {door?.naam}
              {vastgesteldOp ?? opgesteldOp ? `, ${tijdstipTekst(vastgesteldOp ?? opgesteldOp ?? '')}` : ''}
              {bevestigdDoor ? `, bevestigd door ${bevestigdDoor.naam}` : ''}
              {casus.beoordelingen.length > 1 && melding?.nummer ? `, bij ${melding.nummer}` : ''}
            </p>
            <Antwoorden beoordeling={beoordeling} />
            <VanHetGezin onderdeel="BEOORDELING" id={id} waarover={melding?.nummer ?? 'beoordeling'} />
          </section>
          );
        })}
      </Stapel>
    </Kaart>
  );
};
