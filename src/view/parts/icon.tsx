import type { LucideIcon } from "lucide-react";
import Aperture from "lucide-react/icons/aperture";
import Archive from "lucide-react/icons/archive";
import ArchiveRestore from "lucide-react/icons/archive-restore";
import Armchair from "lucide-react/icons/armchair";
import ArrowLeft from "lucide-react/icons/arrow-left";
import ArrowLeftRight from "lucide-react/icons/arrow-left-right";
import ArrowRight from "lucide-react/icons/arrow-right";
import ChartBar from "lucide-react/icons/chart-bar";
import ChevronDown from "lucide-react/icons/chevron-down";
import ChevronUp from "lucide-react/icons/chevron-up";
import CircleQuestionMark from "lucide-react/icons/circle-question-mark";
import ClipboardPaste from "lucide-react/icons/clipboard-paste";
import Copy from "lucide-react/icons/copy";
import Download from "lucide-react/icons/download";
import Ear from "lucide-react/icons/ear";
import Ellipsis from "lucide-react/icons/ellipsis";
import Euro from "lucide-react/icons/euro";
import EyeOff from "lucide-react/icons/eye-off";
import Feather from "lucide-react/icons/feather";
import FileUp from "lucide-react/icons/file-up";
import Flag from "lucide-react/icons/flag";
import Gavel from "lucide-react/icons/gavel";
import HandHelping from "lucide-react/icons/hand-helping";
import HatGlasses from "lucide-react/icons/hat-glasses";
import HeartHandshake from "lucide-react/icons/heart-handshake";
import Hourglass from "lucide-react/icons/hourglass";
import House from "lucide-react/icons/house";
import IdCard from "lucide-react/icons/id-card";
import Images from "lucide-react/icons/images";
import Info from "lucide-react/icons/info";
import Lightbulb from "lucide-react/icons/lightbulb";
import ListFilter from "lucide-react/icons/list-filter";
import Lock from "lucide-react/icons/lock";
import Maximize from "lucide-react/icons/maximize";
import MessageCircle from "lucide-react/icons/message-circle";
import MessagesSquare from "lucide-react/icons/messages-square";
import Minus from "lucide-react/icons/minus";
import Moon from "lucide-react/icons/moon";
import MoveRight from "lucide-react/icons/move-right";
import Package from "lucide-react/icons/package";
import PencilLine from "lucide-react/icons/pencil-line";
import Plus from "lucide-react/icons/plus";
import Presentation from "lucide-react/icons/presentation";
import Printer from "lucide-react/icons/printer";
import Puzzle from "lucide-react/icons/puzzle";
import Redo2 from "lucide-react/icons/redo-2";
import RefreshCw from "lucide-react/icons/refresh-cw";
import Scale from "lucide-react/icons/scale";
import Search from "lucide-react/icons/search";
import SlidersHorizontal from "lucide-react/icons/sliders-horizontal";
import Sun from "lucide-react/icons/sun";
import Table2 from "lucide-react/icons/table-2";
import Trash2 from "lucide-react/icons/trash-2";
import Undo2 from "lucide-react/icons/undo-2";
import Users from "lucide-react/icons/users";
import X from "lucide-react/icons/x";

const icons = {
  photo: Aperture,
  round: MessagesSquare,
  listening: Ear,
  conversation: MessageCircle,
  tables: Table2,
  reference: Scale,
  charts: ChartBar,
  photos: Images,
  steps: Presentation,
  more: Ellipsis,
  undo: Undo2,
  redo: Redo2,
  search: Search,
  sun: Sun,
  moon: Moon,
  plus: Plus,
  minus: Minus,
  fit: Maximize,
  close: X,
  down: ChevronDown,
  up: ChevronUp,
  left: ArrowLeft,
  right: ArrowRight,
  file: FileUp,
  paste: ClipboardPaste,
  pencil: PencilLine,
  card: IdCard,
  lock: Lock,
  eyeOff: EyeOff,
  neutral: HatGlasses,
  print: Printer,
  info: Info,
  help: CircleQuestionMark,
  helping: HandHelping,
  speech: MessageCircle,
  look: SlidersHorizontal,
  download: Download,
  copy: Copy,
  archive: Archive,
  unarchive: ArchiveRestore,
  puzzle: Puzzle,
  flag: Flag,
  house: House,
  waiting: Hourglass,
  bothWays: ArrowLeftRight,
  circle: RefreshCw,
  oneWay: MoveRight,
  remove: Trash2,
  filter: ListFilter,
  money: Euro,
  staff: Users,
  clients: HeartHandshake,
  position: Armchair,
  power: Gavel,
  knowledge: Lightbulb,
  autonomy: Feather,
  other: Package,
} satisfies Record<string, LucideIcon>;

export type IconName = keyof typeof icons;

/** A sign beside a word. It is never the only name of what it stands at. */
export function Icon({ name, size = 18 }: { readonly name: IconName; readonly size?: number }) {
  const Drawn = icons[name];
  return <Drawn className="icon" size={size} strokeWidth={1.9} aria-hidden="true" />;
}
