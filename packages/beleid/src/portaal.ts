/** A portal by the name of its folder and its path. */
export const Portaal = {
  VEILIG_THUIS: 'veilig-thuis',
  DUO: 'duo',
  RVDK: 'rvdk',
  WIJKTEAM: 'wijkteam',
  PRIVACY: 'privacy',
  STURING: 'sturing',
} as const;
export type Portaal = (typeof Portaal)[keyof typeof Portaal];

export const portaalNaam: Readonly<Record<Portaal, string>> = {
  'veilig-thuis': 'Veilig Thuis',
  duo: 'Blijvend Veilig',
  rvdk: 'Raad voor de Kinderbescherming',
  wijkteam: 'Wijkteam',
  privacy: 'Privacy',
  sturing: 'Sturing',
};

export const allePortalen: readonly Portaal[] = Object.values(Portaal);

/** The portals in which people work with families. Whoever supervises in `privacy`, or reads figures over many families in `sturing`, sees no family there. */
export const casusportalen: readonly Portaal[] = [Portaal.VEILIG_THUIS, Portaal.DUO, Portaal.RVDK, Portaal.WIJKTEAM];

export function isPortaal(naam: string): naam is Portaal {
  return (allePortalen as readonly string[]).includes(naam);
}
