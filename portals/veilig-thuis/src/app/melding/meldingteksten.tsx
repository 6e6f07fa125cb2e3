import { afschermingVan, ZichtVeld } from '@bv/portal';
import { Badge, Kaart, Kolommen, Verhaal } from '@bv/ui';
import type { Casusmelding } from '../casus/casus-context.js';
import { VanHetGezin } from '../casus/van-het-gezin.js';

/** Both texts beside each other, so that nobody mistakes one for the other. */
export const Meldingteksten = ({ melding, bij }: { melding: Casusmelding; bij: string }) => {
  const { tekstIntern, tekstVoorGezin } = melding;
  if (tekstIntern === null && tekstVoorGezin === null && afschermingVan(melding, 'tekstVoorGezin')) return null;
  return (
    <Kolommen verdeling="1-1">
      <Kaart titel={`Alleen voor Veilig Thuis${bij}`} toon="slot" actie={<Badge toon="slot">Intern</Badge>}>
        {tekstIntern === null ? <ZichtVeld object={melding} veld="tekstIntern" label="Tekst voor Veilig Thuis" /> : <Verhaal>{tekstIntern}</Verhaal>}
      </Kaart>
      <Kaart titel={`Het gezin leest mee${bij}`} toon="info" actie={<Badge toon="info" icoon="oog">Gezin en duo</Badge>}>
        {tekstVoorGezin === null ? <ZichtVeld object={melding} veld="tekstVoorGezin" label="Tekst voor het gezin" /> : <Verhaal>{tekstVoorGezin}</Verhaal>}
        <VanHetGezin onderdeel="MELDING" id={melding.id} waarover={melding.nummer ?? 'melding'} />
      </Kaart>
    </Kolommen>
  );
};
