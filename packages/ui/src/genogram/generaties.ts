import type { Familie } from './familie.js';

/** Who stands in a row together: partners, twins, brothers and sisters. */
function groepen({ personen, paren, tweelingen, broersZussen }: Familie): Map<string, string> {
  const hoofd = new Map(personen.map(({ id }) => [id, id]));
  const vind = (id: string): string => {
    let nu = id;
    for (let boven = hoofd.get(nu); boven !== undefined && boven !== nu; boven = hoofd.get(nu)) nu = boven;
    return nu;
  };
  for (const { een, ander } of [...paren, ...tweelingen, ...broersZussen]) hoofd.set(vind(een), vind(ander));
  return new Map(personen.map(({ id }) => [id, vind(id)]));
}

/**
 * The row of each person: a parent above a child, partners beside each other. Data in which somebody is their own ancestor is drawn
 * too: the rounds are limited, and what does not fit stays where it came.
 */
export function generaties(familie: Familie): Map<string, number> {
  const groep = groepen(familie);
  const van = (id: string): string => groep.get(id) ?? id;
  const namen = [...new Set(groep.values())];
  const rij = new Map(namen.map((naam) => [naam, 0]));
  const stappen = familie.ouders.map(({ ouderId, kindId }) => [van(ouderId), van(kindId)] as const).filter(([ouder, kind]) => ouder !== kind);
  const lees = (naam: string): number => rij.get(naam) ?? 0;
  for (let ronde = 0; ronde < namen.length; ronde += 1) {
    for (const [ouder, kind] of stappen) if (lees(kind) <= lees(ouder)) rij.set(kind, lees(ouder) + 1);
  }
  // Grandparents of a later generation stand just above their child, and not at the top.
  for (let ronde = 0; ronde < namen.length; ronde += 1) {
    for (const naam of namen) {
      const kinderen = stappen.filter(([ouder]) => ouder === naam).map(([, kind]) => lees(kind));
      if (kinderen.length > 0) rij.set(naam, Math.max(lees(naam), Math.min(...kinderen) - 1));
    }
  }
  const hoogste = Math.min(0, ...namen.map(lees));
  const gebruikt = [...new Set(namen.map((naam) => lees(naam) - hoogste))].sort((een, ander) => een - ander);
  return new Map(familie.personen.map(({ id }) => [id, gebruikt.indexOf(lees(van(id)) - hoogste)]));
}
