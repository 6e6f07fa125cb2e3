import { Tekstlink } from '../actie/link.js';

export interface Kruimel {
  tekst: string;
  href?: string | undefined;
}

export const Kruimelpad = ({ kruimels }: { kruimels: readonly Kruimel[] }) => (
  <nav className="bv-kruimels" aria-label="Kruimelpad">
    <ol>
      {kruimels.map(({ tekst, href }, plek) => (
        <li key={`${tekst} ${plek}`}>
          {href && plek < kruimels.length - 1 ? <Tekstlink href={href}>{tekst}</Tekstlink> : <span aria-current={plek === kruimels.length - 1 ? 'page' : undefined}>{tekst}</span>}
        </li>
      ))}
    </ol>
  </nav>
);
