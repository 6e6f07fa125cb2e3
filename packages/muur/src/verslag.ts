/** What one proof found. A run is void when it did not see what it had to see: no leak found is then no proof. */
export interface Bewijs {
  readonly naam: string;
  readonly paden: number;
  readonly vragen: number;
  readonly lekken: readonly string[];
  /** Why the run says too little, if it does. */
  readonly leeg: readonly string[];
  /** In figures, for whoever reads along. */
  readonly cijfers: string;
  readonly seconden: number;
}

const MEEST = 20;

const regels = (kop: string, lijst: readonly string[]): string[] => [
  ...lijst.slice(0, MEEST).map((regel) => `    ${kop} ${regel}`),
  ...(lijst.length > MEEST ? [`    … en nog ${lijst.length - MEEST}`] : []),
];

export const isGoed = (bewijzen: readonly Bewijs[]): boolean => bewijzen.every(({ lekken, leeg }) => lekken.length + leeg.length === 0);

const meervoud = (aantal: number, een: string, meer: string): string => `${aantal} ${aantal === 1 ? een : meer}`;

/** One line for each proof, what it found below it, and the closing line. */
export function schrijfVerslag(bewijzen: readonly Bewijs[], zaad: number): string {
  const som = (kies: (bewijs: Bewijs) => number): number => bewijzen.reduce((totaal, bewijs) => totaal + kies(bewijs), 0);
  const delen = bewijzen.flatMap((bewijs) => [
    `${bewijs.lekken.length > 0 ? 'LEK ' : bewijs.leeg.length > 0 ? 'LEEG' : 'goed'} ${bewijs.naam}: ${bewijs.cijfers} (${bewijs.seconden.toFixed(1)} s)`,
    ...regels('lek:', bewijs.lekken),
    ...regels('zegt te weinig:', bewijs.leeg),
  ]);
  const leeg = bewijzen.filter((bewijs) => bewijs.leeg.length > 0).length;
  const slot = `${meervoud(som(({ paden }) => paden), 'pad', 'paden')}, ${meervoud(som(({ vragen }) => vragen), 'vraag', 'vragen')}, ${meervoud(som(({ lekken }) => lekken.length), 'lek', 'lekken')}`;
  return [...delen, `zaad ${zaad}`, leeg > 0 ? `${slot}; ${meervoud(leeg, 'bewijs zegt', 'bewijzen zeggen')} te weinig` : slot].join('\n');
}
