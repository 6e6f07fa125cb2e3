import { Melding } from '@bv/ui';
import type { Toetswerk } from './groepen.js';

/** Whoever runs the queue must see that it waits for nobody, and what to do: the term goes on meanwhile. */
export const NiemandKan = ({ regels, zonderToetser }: { regels: readonly Toetswerk[]; zonderToetser: readonly string[] }) => {
  const nummers = regels.flatMap(({ toetsing: { id, nummer } }) => (zonderToetser.includes(id) ? [nummer ?? 'zonder nummer'] : []));
  return nummers.length === 0 ? null : (
    <Melding toon="letop" titel={`Niemand van uw groep kan dit toetsen: ${nummers.join(', ')}`}>
      Ieder van uw groep kent dit gezin, dacht mee, of is gedetacheerd bij Blijvend Veilig. Vraag een raadsonderzoeker van een andere locatie. Uw beheerder zet die in de groep van toetsers. Zeg tegen het duo dat het later wordt: de termijn loopt door.
    </Melding>
  );
};
