import { Badge } from '@bv/ui';

/** Beside time left: whom the system warned already. The gateway says it, so that each reader sees the same. */
export const Escalatievlag = ({ trap }: { trap: number | null }) =>
  trap === null ? null : <Badge toon={trap === 1 ? 'letop' : 'acuut'}>{trap === 1 ? 'Waarschuwing verstuurd' : 'Werkbegeleiding gewaarschuwd'}</Badge>;
