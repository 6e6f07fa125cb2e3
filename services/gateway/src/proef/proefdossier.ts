import type { Persoon } from './persoon.js';
import type { Proefcasus } from './proefcasus.js';
import type { Proefopstelling } from './proefopstelling.js';

export interface Proefdossier extends Proefcasus {
  readonly feitId: string;
  readonly afspraakId: string;
}

const tweeMaandenTerug = (): string => new Date(Date.now() - 60 * 86_400_000).toISOString().slice(0, 10);

/** What the duo knows of a gezin when it is ready for the Raad: agreed, recent, actual. Made by the duo, through their commands. */
export async function maakDossier(proef: Proefopstelling, opzet: Parameters<Proefopstelling['maakCasus']>[0] = {}): Promise<Proefdossier> {
  const casus = await proef.maakCasus(opzet);
  const samira = proef.alsPersoon('samira', 'duo');
  const casusId = casus.id;
  const [moeder, kind] = casus.gezinsleden;
  const { id: feitId } = await samira.lukt('verklaringVastleggen', {
    casusId, soort: 'FEIT', tekst: 'Noor was twaalf dagen niet op school.', bronsoort: 'DOCUMENT', bron: 'verzuimlijst', peildatum: tweeMaandenTerug(), overId: kind,
  });
  await samira.lukt('accorderingVastleggen', { verklaringId: feitId, gezinslidId: moeder, oordeel: 'AANVULLING', eigenWoorden: 'Zij was toen ziek.' });
  await samira.lukt('verklaringVastleggen', { casusId, soort: 'INTERPRETATIE', tekst: 'Moeder lijkt overbelast.' });
  await samira.lukt('verklaringVastleggen', { casusId, soort: 'MENING_BETROKKENE', tekst: 'Ik red het wel, zegt moeder.' });
  await samira.lukt('situatieVastleggen', { casusId, titel: 'Alleen thuis', wieDoetWatBijWie: 'Moeder laat Noor een nacht alleen', frequentie: 'elke week', aard: 'STRUCTUREEL', gevolg: 'Noor is bang' });
  const { id: afspraakId } = await samira.lukt('afspraakVastleggen', { casusId, als: 'moeder nachtdienst heeft', dan: 'slaapt Noor bij oma', doorWie: 'oma' });
  await samira.lukt('risicoVastleggen', { casusId, aspect: 'VERSLAVING', aanwezig: 'AANWEZIG', toelichting: 'Drinkt in het weekend.', bewaken: true });
  await samira.lukt('reflectieVastleggen', { casusId, soort: 'TWIJFEL', tekst: 'Zien wij het kind genoeg?' });
  return { ...casus, feitId, afspraakId };
}

export const toetsvraag = (casusId: string): Record<string, string> => ({
  casusId, vraag: 'Is een maatregel nodig?', aanleiding: 'Noor mist veel school.', gewensteUitkomst: 'Een onafhankelijk oordeel.',
});

/** What must stand before a closing: how it ends for each of the family, and that they heard it. */
export async function vertelIedereen(wie: Persoon, casusId: string, gezinsleden: readonly string[]): Promise<void> {
  for (const gezinslidId of gezinsleden) await wie.lukt('afsluitpersoonVastleggen', { casusId, gezinslidId, uitkomst: 'VEILIG_THUIS', verteldOp: '2026-01-10' });
}
