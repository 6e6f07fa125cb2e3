import { Grondslag1795300000000 } from './1795300000000-grondslag.js';
import { Tabellen1795300000001 } from './1795300000001-tabellen.js';
import { Zoeken1795300000002 } from './1795300000002-zoeken.js';
import { Bewaren1796000000040 } from './1796000000040-bewaren.js';

export const migraties = [Grondslag1795300000000, Tabellen1795300000001, Zoeken1795300000002, Bewaren1796000000040];
