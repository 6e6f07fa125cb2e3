import type { Aanbieder } from './aanbieder.js';
import { pagina, veilig } from './pagina.js';

const adres = (pad: string, vraag: Readonly<Record<string, string>>): string => {
  const { terug, ...rest } = vraag;
  const tekst = new URLSearchParams({ ...rest, ...(terug === undefined || terug === '/' ? {} : { terug }) }).toString();
  return veilig(tekst === '' ? pad : `${pad}?${tekst}`);
};

/** Everybody logs in at their own organisation: which one is that? */
export const aanbiederpagina = (aanbieders: readonly Aanbieder[], terug: string): string =>
  pagina(
    aanbieders.length > 1 ? 'Bij welke organisatie werkt u?' : 'Aanmelden bij Blijvend Veilig',
    `<p>U meldt zich aan bij uw eigen organisatie, zoals u dat gewend bent.</p>
<ul class="mensen">
${aanbieders.map(({ code, naam }) => `<li><a class="persoon" href="${adres('/aanmelden', { aanbieder: code, terug })}"><strong>${veilig(naam)}</strong></a></li>`).join('\n')}
</ul>`,
  );

/** Before what may not be done by whoever picks up a tablet that was left open. */
export const bewijspagina = (terug: string): string =>
  pagina(
    'Bewijs nog een keer wie u bent',
    `<p>Voor noodtoegang, een uitdraai van een dossier en het beëindigen van een sessie elders vragen we u nog een keer te bewijzen wie u bent: een open scherm is niet genoeg. Dat duurt kort. Wat u typte, is bewaard, en u komt op dezelfde plek terug.</p>
<p><a class="knop" href="${adres('/aanmelden/opnieuw', { terug })}">Verder naar de aanmelddienst</a></p>
<p><a href="${veilig(terug)}">Terug zonder te bewijzen</a></p>`,
  );
