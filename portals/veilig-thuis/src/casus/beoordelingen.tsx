import { triagebesluitNaam } from '@bv/begrippen';
import { afschermingVan } from '@bv/portal';
import { Badge, Kaart, Stapel, tijdstipTekst, Verhaal } from '@bv/ui';
import type { Casus } from '../app/casus/casus-context.js';
import { VanHetGezin } from '../app/casus/van-het-gezin.js';

/** Each veiligheidsbeoordeling: safe or not, what follows, and why. */
export const Beoordelingen = ({ casus }: { casus: Casus }) => {
  if (afschermingVan(casus, 'beoordelingen') || casus.beoordelingen.length === 0) return null;
  return (
    <Kaart titel="Veiligheidsbeoordeling">
      <Stapel>
        {casus.beoordelingen.map(({ id, besluit, directVeilig, reden, vastgesteldOp, door, melding }) => (
          <section key={id} aria-label={`Beoordeling van melding ${melding?.nummer ?? ''}`}>
            <p>
              <Badge toon={directVeilig ? 'goed' : 'acuut'}>{directVeilig ? 'Direct veilig' : 'Niet direct veilig'}</Badge>
            </p>
            {besluit === null ? null : <p className="bv-vt-besluit">{triagebesluitNaam[besluit]}</p>}
            {reden === null ? null : <Verhaal>{reden}</Verhaal>}
            <p className="bv-vt-onder">
              {door?.naam}
              {vastgesteldOp ? `, ${tijdstipTekst(vastgesteldOp)}` : ''}
              {casus.beoordelingen.length > 1 && melding?.nummer ? `, bij ${melding.nummer}` : ''}
            </p>
            <VanHetGezin onderdeel="BEOORDELING" id={id} waarover={melding?.nummer ?? 'beoordeling'} />
          </section>
        ))}
      </Stapel>
    </Kaart>
  );
};
