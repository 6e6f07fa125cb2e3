import { Grondslag1795300000000 } from './1795300000000-grondslag.js';
import { Tabellen1795300000001 } from './1795300000001-tabellen.js';
import { Zoeken1795300000002 } from './1795300000002-zoeken.js';
import { Rechten1796000000030 } from './1796000000030-rechten.js';
import { Bewaren1796000000040 } from './1796000000040-bewaren.js';

export const migraties = [Grondslag1795300000000, Tabellen1795300000001, Zoeken1795300000002, Rechten1796000000030, Bewaren1796000000040];
