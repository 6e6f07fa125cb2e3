/** What one part of the test run counted. */
export interface Uitslag {
  readonly naam: string;
  readonly geslaagd: number;
  readonly gezakt: number;
  readonly seconden: number;
  /** Shown at the end when something failed. */
  readonly reden?: string;
}

/** A check that either holds or not counts as one. */
export const alsEen = async (naam: string, keur: () => Promise<true | string>): Promise<Uitslag> => {
  const begonnen = performance.now();
  const uitkomst = await keur().catch((fout: unknown) => String(fout));
  const seconden = (performance.now() - begonnen) / 1000;
  return uitkomst === true ? { naam, geslaagd: 1, gezakt: 0, seconden } : { naam, geslaagd: 0, gezakt: 1, seconden, reden: uitkomst };
};

const regel = ({ naam, geslaagd, gezakt, seconden }: Uitslag): string =>
  `${gezakt === 0 ? '✓' : '✗'} ${naam.padEnd(30)} ${String(geslaagd).padStart(5)} passed ${String(gezakt).padStart(4)} failed ${seconden.toFixed(1).padStart(7)} s`;

/** The table, the reasons, and as last line the totals of what really ran. */
export const verslag = (uitslagen: readonly Uitslag[]): string => {
  const som = (kies: (uitslag: Uitslag) => number): number => uitslagen.reduce((totaal, uitslag) => totaal + kies(uitslag), 0);
  const redenen = uitslagen.flatMap(({ naam, reden }) => (reden === undefined ? [] : [`${naam}: ${reden}`]));
  return ['', ...uitslagen.map(regel), '', ...redenen, `${som((u) => u.geslaagd)} passed, ${som((u) => u.gezakt)} failed`].join('\n');
};
