import { Grondslag1795300000000 } from './1795300000000-grondslag.js';
import { Tabellen1795300000001 } from './1795300000001-tabellen.js';
import { Zoeken1795300000002 } from './1795300000002-zoeken.js';
import { Toegang1796000000010 } from './1796000000010-toegang.js';
import { Noodtoegang1796000000020 } from './1796000000020-noodtoegang.js';
import { Rechten1796000000030 } from './1796000000030-rechten.js';
import { Bewaren1796000000040 } from './1796000000040-bewaren.js';
import { Vernietigingsverzoek1796000000041 } from './1796000000041-vernietigingsverzoek.js';
import { Versleuteling1796000000060 } from './1796000000060-versleuteling.js';
import { Logmaanden1796000000061 } from './1796000000061-logmaanden.js';
import { Verwerkingslog1796000000062 } from './1796000000062-verwerkingslog.js';
import { Leespad1796000000070 } from './1796000000070-leespad.js';
import { Nakijker1797000000020 } from './1797000000020-nakijker.js';
import { Logzoeken1797000000030 } from './1797000000030-logzoeken.js';
import { Snelheid1797000000070 } from './1797000000070-snelheid.js';
import { Adviesvraag1798000000100 } from './1798000000100-adviesvraag.js';
import { Formulier1798000000110 } from './1798000000110-formulier.js';
import { Corv1798000000120 } from './1798000000120-corv.js';
import { Bekend1798000000200 } from './1798000000200-bekend.js';
import { GezinEnNetwerk1798000000400 } from './1798000000400-gezin-en-netwerk.js';
import { Top3EnRisicos1798000000410 } from './1798000000410-top-3-en-risicos.js';
import { ReflectieEnBeleving1798000000600 } from './1798000000600-reflectie-en-beleving.js';
import { Slot1798000000601 } from './1798000000601-slot.js';
import { Werkvoorraad1798000000210 } from './1798000000210-werkvoorraad.js';
import { Plannen1798000000500 } from './1798000000500-plannen.js';
import { HulpSinds1798000000501 } from './1798000000501-hulp-sinds.js';
import { Zoekruimte1798000000800 } from './1798000000800-zoekruimte.js';
import { VeiligThuisVervolg1798000000300 } from './1798000000300-veilig-thuis-vervolg.js';
import { Beoordelingsinstrument1798000000301 } from './1798000000301-beoordelingsinstrument.js';
import { Raadsverzoek1798000001110 } from './1798000001110-raadsverzoek.js';
import { Maatregel1798000001100 } from './1798000001100-maatregel.js';
import { Afmeldbericht1798000001200 } from './1798000001200-afmeldbericht.js';
import { Identiteiten1798000001700 } from './1798000001700-identiteiten.js';
import { Toetsbezwaar1798000001000 } from './1798000001000-toetsbezwaar.js';
import { OverdrachtWacht1798000000700 } from './1798000000700-overdracht-wacht.js';
import { InstrumentBevroren1798000000701 } from './1798000000701-instrument-bevroren.js';
import { Tempo1798000000702 } from './1798000000702-tempo.js';
import { VerzoekUitToetsing1798000001502 } from './1798000001502-verzoek-uit-toetsing.js';
import { Verzoeker1798000001820 } from './1798000001820-verzoeker.js';
import { Tafeluitnodiging1798000001821 } from './1798000001821-tafeluitnodiging.js';
import { Gebeurtenislabel1798000001840 } from './1798000001840-gebeurtenislabel.js';
import { EigenSessies1798000001850 } from './1798000001850-eigen-sessies.js';
import { OordeelGezin1798000001501 } from './1798000001501-oordeel-gezin.js';
import { Adviesverzoek1798000001800 } from './1798000001800-adviesverzoek.js';
import { Samenwerking1798000001801 } from './1798000001801-samenwerking.js';
import { Cijfers1798000001601 } from './1798000001601-cijfers.js';
import { Afsluitpersoon1798000001600 } from './1798000001600-afsluitpersoon.js';
import { ToetsingVervolg1798000001001 } from './1798000001001-toetsing-vervolg.js';
import { Formuliertermijn1798000001300 } from './1798000001300-formuliertermijn.js';
import { Gezinsnorm1798000001400 } from './1798000001400-gezinsnorm.js';
import { Beschermingstafel1798000001500 } from './1798000001500-beschermingstafel.js';
import { Gemeenteafspraken1798000001811 } from './1798000001811-gemeenteafspraken.js';
import { Overdrachtvragen1798000001810 } from './1798000001810-overdrachtvragen.js';
import { ToegangslogElders1798000001870 } from './1798000001870-toegangslog-elders.js';

export const migraties = [
  Grondslag1795300000000,
  Tabellen1795300000001,
  Zoeken1795300000002,
  Toegang1796000000010,
  Noodtoegang1796000000020,
  Rechten1796000000030,
  Bewaren1796000000040,
  Vernietigingsverzoek1796000000041,
  Versleuteling1796000000060,
  Logmaanden1796000000061,
  Verwerkingslog1796000000062,
  Leespad1796000000070,
  Nakijker1797000000020,
  Logzoeken1797000000030,
  Snelheid1797000000070,
  Adviesvraag1798000000100,
  Formulier1798000000110,
  Corv1798000000120,
  Bekend1798000000200,
  GezinEnNetwerk1798000000400,
  Top3EnRisicos1798000000410,
  ReflectieEnBeleving1798000000600,
  Slot1798000000601,
  Werkvoorraad1798000000210,
  Plannen1798000000500,
  VeiligThuisVervolg1798000000300,
  Beoordelingsinstrument1798000000301,
  HulpSinds1798000000501,
  Maatregel1798000001100,
  Raadsverzoek1798000001110,
  Afmeldbericht1798000001200,
  Toetsbezwaar1798000001000,
  Zoekruimte1798000000800,
  OverdrachtWacht1798000000700,
  InstrumentBevroren1798000000701,
  Tempo1798000000702,
  ToetsingVervolg1798000001001,
  Identiteiten1798000001700,
  Formuliertermijn1798000001300,
  Gezinsnorm1798000001400,
  Beschermingstafel1798000001500,
  Afsluitpersoon1798000001600,
  Cijfers1798000001601,
  OordeelGezin1798000001501,
  VerzoekUitToetsing1798000001502,
  Adviesverzoek1798000001800,
  Samenwerking1798000001801,
  Overdrachtvragen1798000001810,
  Gemeenteafspraken1798000001811,
  Verzoeker1798000001820,
  Tafeluitnodiging1798000001821,
  Gebeurtenislabel1798000001840,
  EigenSessies1798000001850,
  ToegangslogElders1798000001870,
];
