import {
  IconAlertCircle, IconAlertTriangle, IconArrowBackUp, IconArrowDown, IconArrowLeft, IconArrowRight, IconArrowsExchange, IconArrowsSort, IconArrowUp,
  IconBabyCarriage, IconBell, IconBook2, IconBuilding, IconBulb, IconCalendar, IconCheck, IconChevronDown, IconChevronLeft, IconChevronRight, IconChevronUp,
  IconCircleCheck, IconCircleDashed, IconClock, IconCloudCheck, IconCloudOff, IconCopy, IconDots, IconDownload, IconExternalLink, IconEye, IconEyeOff,
  IconFileText, IconFilter, IconFlag, IconHeart, IconHelpCircle, IconHierarchy, IconHistory, IconHome, IconInfoCircle, IconLink, IconListCheck, IconLock,
  IconLockOpen, IconLogout, IconMail, IconMapPin, IconMenu2, IconMessage2, IconMessageCircle, IconMinus, IconNote, IconPaperclip, IconPencil, IconPhone,
  IconPlayerPlay, IconPlus, IconPrinter, IconRefresh, IconScale, IconSearch, IconSend, IconSettings, IconShieldCheck, IconShieldLock, IconStar, IconTarget,
  IconTrash, IconUpload, IconUser, IconUserPlus, IconUsers, IconUsersGroup, IconWifiOff, IconX,
} from '@tabler/icons-react';

const iconen = {
  afspelen: IconPlayerPlay,
  bel: IconBell,
  bijlage: IconPaperclip,
  boek: IconBook2,
  concept: IconCircleDashed,
  document: IconFileText,
  doel: IconTarget,
  download: IconDownload,
  extern: IconExternalLink,
  filter: IconFilter,
  fout: IconAlertCircle,
  geschiedenis: IconHistory,
  gesprek: IconMessageCircle,
  gezin: IconUsersGroup,
  goed: IconCircleCheck,
  hart: IconHeart,
  hulp: IconHelpCircle,
  huis: IconHome,
  idee: IconBulb,
  info: IconInfoCircle,
  instellingen: IconSettings,
  kalender: IconCalendar,
  kind: IconBabyCarriage,
  klok: IconClock,
  kopie: IconCopy,
  koppeling: IconLink,
  lijst: IconListCheck,
  mail: IconMail,
  meer: IconDots,
  menu: IconMenu2,
  min: IconMinus,
  notitie: IconNote,
  omhoog: IconChevronUp,
  omlaag: IconChevronDown,
  ongedaan: IconArrowBackUp,
  oog: IconEye,
  oogDicht: IconEyeOff,
  organisatie: IconBuilding,
  overdracht: IconArrowsExchange,
  persoon: IconUser,
  persoonErbij: IconUserPlus,
  personen: IconUsers,
  pijlLinks: IconArrowLeft,
  pijlOmhoog: IconArrowUp,
  pijlOmlaag: IconArrowDown,
  pijlRechts: IconArrowRight,
  plaats: IconMapPin,
  plus: IconPlus,
  potlood: IconPencil,
  printer: IconPrinter,
  prullenbak: IconTrash,
  rechts: IconChevronRight,
  links: IconChevronLeft,
  schild: IconShieldCheck,
  schildSlot: IconShieldLock,
  sluiten: IconX,
  slot: IconLock,
  slotOpen: IconLockOpen,
  sorteer: IconArrowsSort,
  ster: IconStar,
  structuur: IconHierarchy,
  telefoon: IconPhone,
  uitloggen: IconLogout,
  upload: IconUpload,
  verbindingWeg: IconWifiOff,
  vernieuwen: IconRefresh,
  versturen: IconSend,
  vinkje: IconCheck,
  vlag: IconFlag,
  vraag: IconMessage2,
  waarschuwing: IconAlertTriangle,
  weegschaal: IconScale,
  wolk: IconCloudCheck,
  wolkWeg: IconCloudOff,
  zoek: IconSearch,
} as const;

export type IcoonNaam = keyof typeof iconen;

export const icoonNamen = Object.keys(iconen) as IcoonNaam[];

export interface IcoonProps {
  naam: IcoonNaam;
  /** Pixels at normal text size; 18 unless told. */
  maat?: number | undefined;
  /** Only for an icon that stands alone. Beside a word it is decoration. */
  tekst?: string | undefined;
}

export const Icoon = ({ naam, maat = 18, tekst }: IcoonProps) => {
  const Teken = iconen[naam];
  return tekst ? (
    <Teken className="bv-icoon" size={maat} stroke={1.8} role="img" aria-label={tekst} />
  ) : (
    <Teken className="bv-icoon" size={maat} stroke={1.8} aria-hidden />
  );
};
