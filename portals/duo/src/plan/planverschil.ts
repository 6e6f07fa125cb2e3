export interface Planzin {
  readonly tekst: string;
  readonly isNieuw: boolean;
}

const zinnen = (inhoud: string | null | undefined): string[] => (inhoud ?? '').split('\n\n').filter((zin) => zin.trim() !== '');

/** What a version says, and which sentences the version before did not say; and what it no longer says. */
export const planverschil = (inhoud: string | null, vorige: string | null | undefined): { zinnen: Planzin[]; vervallen: string[] } => {
  const [nu, toen] = [zinnen(inhoud), zinnen(vorige)];
  return {
    zinnen: nu.map((tekst) => ({ tekst, isNieuw: toen.length > 0 && !toen.includes(tekst) })),
    vervallen: toen.filter((zin) => !nu.includes(zin)),
  };
};
