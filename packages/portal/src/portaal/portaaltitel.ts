import { type Portaal, portaalNaam } from '@bv/beleid';

/** The name beside "Blijvend Veilig" in the top bar: there the duo's own portal cannot be called that again. */
export const portaaltitel: Readonly<Record<Portaal, string>> = { ...portaalNaam, duo: 'Duo' };
