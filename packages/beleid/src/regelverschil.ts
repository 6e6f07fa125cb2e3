import type { Beleidsbron, Bewaarderegel } from './versie.js';
import type { Verschilsoort, Verschilwoorden, Verschilzin } from './verschil.js';

type Recht = 'lezen' | 'schrijven' | 'stuk-lezen' | 'stuk-schrijven';

/** Each right, as it is said when it comes and when it goes. In rows of the own act is a right of its own: it never opens the live dossier. */
const ZINSDEEL: Readonly<Record<Recht, { erbij: (label: string) => string; eraf: (label: string) => string }>> = {
  lezen: { erbij: (label) => `ziet voortaan ${label}`, eraf: (label) => `ziet ${label} niet meer` },
  schrijven: { erbij: (label) => `mag voortaan schrijven in ${label}`, eraf: (label) => `mag niet meer schrijven in ${label}` },
  'stuk-lezen': { erbij: (label) => `ziet voortaan ${label} in de stukken van de eigen overdracht of toetsing`, eraf: (label) => `ziet ${label} niet meer in de stukken van de eigen overdracht of toetsing` },
  'stuk-schrijven': { erbij: (label) => `mag voortaan schrijven in ${label} in de stukken van de eigen overdracht of toetsing`, eraf: (label) => `mag niet meer schrijven in ${label} in de stukken van de eigen overdracht of toetsing` },
};

const rechten = (regel: Bewaarderegel | undefined): Readonly<Record<Recht, readonly string[]>> => ({
  lezen: regel?.lezen ?? [],
  schrijven: regel?.schrijven ?? [],
  'stuk-lezen': regel?.handeling?.lezen ?? [],
  'stuk-schrijven': regel?.handeling?.schrijven ?? [],
});

const sleutel = ({ hoedanigheid, stand }: Bewaarderegel): string => `${hoedanigheid} ${stand}`;
const min = (een: readonly string[], ander: readonly string[]): string[] => een.filter((waarde) => !ander.includes(waarde));

function rechtzinnen(rol: string, van: Bewaarderegel | undefined, naar: Bewaarderegel | undefined, woorden: Verschilwoorden): Verschilzin[] {
  const oud = rechten(van);
  const nieuw = rechten(naar);
  return (Object.keys(ZINSDEEL) as Recht[]).flatMap((recht) => [
    ...min(nieuw[recht], oud[recht]).map((label): Verschilzin => ({ soort: 'RUIMER', zin: `${rol} ${ZINSDEEL[recht].erbij(woorden.label(label))}.` })),
    ...min(oud[recht], nieuw[recht]).map((label): Verschilzin => ({ soort: 'KRAPPER', zin: `${rol} ${ZINSDEEL[recht].eraf(woorden.label(label))}.` })),
  ]);
}

const opsomming = (delen: readonly string[]): string => (delen.length < 2 ? delen.join('') : `${delen.slice(0, -1).join(', ')} en ${delen.at(-1) ?? ''}`);

/** What somebody may ask for, in one sentence. What is or was open needed no asking: that it opened or closed is said already. */
function vraagzinnen(rol: string, van: Bewaarderegel | undefined, naar: Bewaarderegel | undefined, woorden: Verschilwoorden): Verschilzin[] {
  const [oud, nieuw] = [van?.opVerzoek ?? [], naar?.opVerzoek ?? []];
  const erbij = min(nieuw, [...oud, ...(van?.lezen ?? [])]).map(woorden.label);
  const eraf = min(oud, [...nieuw, ...(naar?.lezen ?? [])]).map(woorden.label);
  return [
    ...(erbij.length > 0 ? [{ soort: 'RUIMER' as const, zin: `${rol} kan voortaan om inzage vragen in ${opsomming(erbij)}.` }] : []),
    ...(eraf.length > 0 ? [{ soort: 'KRAPPER' as const, zin: `${rol} kan niet meer om inzage vragen in ${opsomming(eraf)}.` }] : []),
  ];
}

/** Of a rule that stays: where it counts, on what ground, for what purpose, and what somebody reads in place of the data. */
function randzinnen(rol: string, van: Bewaarderegel, naar: Bewaarderegel, woorden: Verschilwoorden): Verschilzin[] {
  const portalen = { van: van.portalen ?? [], naar: naar.portalen ?? [] };
  const tekst = (wat: string, oud: string | undefined, nieuw: string | undefined): Verschilzin[] =>
    oud === nieuw ? [] : [{ soort: 'ANDERS', zin: `${rol}: ${wat} is voortaan “${nieuw ?? 'niets'}” en was “${oud ?? 'niets'}”.` }];
  const labels = [...new Set([...Object.keys(van.redenen ?? {}), ...Object.keys(naar.redenen ?? {})])].sort();
  return [
    ...min(portalen.naar, portalen.van).map((portaal): Verschilzin => ({ soort: 'RUIMER', zin: `${rol} geldt voortaan ook in het portaal ${portaal}.` })),
    ...min(portalen.van, portalen.naar).map((portaal): Verschilzin => ({ soort: 'KRAPPER', zin: `${rol} geldt niet meer in het portaal ${portaal}.` })),
    ...tekst('de regel', van.id, naar.id),
    ...tekst('de grondslag', van.grondslag, naar.grondslag),
    ...tekst('het doel', van.doel, naar.doel),
    ...labels.flatMap((label) => tekst(`de reden bij ${woorden.label(label)}`, van.redenen?.[label], naar.redenen?.[label])),
  ];
}

/** Who sees, writes and where: hoedanigheid by hoedanigheid. */
export function regelzinnen(van: Beleidsbron, naar: Beleidsbron, woorden: Verschilwoorden): Verschilzin[] {
  const oud = new Map(van.beleid.map((regel) => [sleutel(regel), regel]));
  const nieuw = new Map(naar.beleid.map((regel) => [sleutel(regel), regel]));
  return [...new Set([...nieuw.keys(), ...oud.keys()])].flatMap((naam) => {
    const [was, wordt] = [oud.get(naam), nieuw.get(naam)];
    const regel = wordt ?? was;
    if (!regel) return [];
    const rol = woorden.rol(regel.hoedanigheid, regel.stand);
    const soort: Verschilsoort | null = !was ? 'RUIMER' : !wordt ? 'KRAPPER' : null;
    return [
      ...(soort ? [{ soort, zin: was ? `${rol} is geen hoedanigheid met rechten meer.` : `${rol} is nieuw: “${regel.id}”.` }] : []),
      ...rechtzinnen(rol, was, wordt, woorden),
      ...vraagzinnen(rol, was, wordt, woorden),
      ...(was && wordt ? randzinnen(rol, was, wordt, woorden) : []),
    ];
  });
}
