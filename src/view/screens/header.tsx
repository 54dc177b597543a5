import { Button } from "react-aria-components/Button";
import { TooltipTrigger } from "react-aria-components/Tooltip";
import { dateText } from "../../text/numbers.ts";
import { Icon, type IconName } from "../parts/icon.tsx";
import { IconButton } from "../parts/icon-button.tsx";
import { LanguageSwitch } from "../parts/language-switch.tsx";
import { Logo } from "../parts/logo.tsx";
import { Tip } from "../parts/tip.tsx";
import { NARROW, PHONE, ROOMY, useMedia, WORDED } from "../parts/use-media.ts";
import { type CommandId, type ScreenName, useCommand, useOpen, useWorkspace } from "../workspace.ts";

const VIEWS = [
  "photo",
  "round",
  "listening",
  "conversation",
  "tables",
  "reference",
] as const satisfies readonly (ScreenName & IconName)[];
/** On a phone there is room for the others, and the menu. */
const NOT_ON_PHONE: ScreenName = "conversation";

/** Partnership and date, the views, the tools. Its parts find their own place: bar, rail and tabs by width. */
export function Header() {
  const { language, t, kept, notice, onlyOnTable, namesReplaced } = useWorkspace();
  const { partnership } = useOpen();
  const isKept = notice?.about !== "not-kept" && kept.some(({ id }) => id === partnership.id);
  const phone = useMedia(PHONE);
  const narrow = useMedia(NARROW);
  const { title, date } = partnership.about;
  const { scenario } = partnership;
  return (
    <header className="top">
      <a className="brand" href="#start" aria-label={`${t.shell.name}: ${t.shell.commands.toStart}`}>
        <Logo />
        <span className="brand-name">{t.shell.name}</span>
      </a>
      <div className="where">
        <h1>{title.trim() === "" ? t.common.untitled : title}</h1>
        <p>
          {scenario === null ? null : `${t.shell.tryOut} · `}
          {date === null ? t.shell.undated : t.shell.photoOf(dateText(language, date, "short"))}
          {isKept && scenario === null ? ` · ${t.shell.keptHere}` : null}
        </p>
      </div>
      <Views />
      <fieldset className="tools" aria-label={t.shell.tools}>
        {phone ? null : (
          <>
            <CommandButton id="undo" icon="undo" />
            <CommandButton id="redo" icon="redo" />
          </>
        )}
        <CommandButton id="search" icon="search" />
        {phone ? null : <StepsButton />}
        {phone ? null : (
          <>
            <CommandButton id="look" icon="look" />
            <ThemeButton />
          </>
        )}
        {phone && !onlyOnTable ? null : (
          <Switch id="only-on-table" icon="eyeOff" on={onlyOnTable} {...t.shell.onlyOnTable} />
        )}
        {namesReplaced ? <Switch id="replace-names" icon="neutral" on {...t.shell.replaceNames} /> : null}
        <LanguageSwitch />
        {narrow ? null : <SaveButton />}
        {phone ? null : <Menu />}
      </fieldset>
    </header>
  );
}

function Views() {
  const { screen, t } = useWorkspace();
  const phone = useMedia(PHONE);
  return (
    <nav className="views" aria-label={t.shell.views.label}>
      {VIEWS.filter((view) => !phone || view !== NOT_ON_PHONE).map((view) => (
        <a key={view} href={`#${view}`} aria-current={screen === view ? "page" : undefined}>
          <Icon name={view} />
          <span>{t.shell.views[view]}</span>
        </a>
      ))}
      {phone ? <Menu /> : null}
    </nav>
  );
}

function CommandButton({ id, icon }: { readonly id: CommandId; readonly icon: IconName }) {
  const command = useCommand(id);
  return (
    <IconButton
      icon={icon}
      label={command.label}
      keys={command.keys}
      isDisabled={!command.enabled}
      onPress={command.run}
    />
  );
}

/** The four steps, by their word where there is room for it. */
function StepsButton() {
  const { t } = useWorkspace();
  const { label, keys, enabled, run } = useCommand("steps");
  const worded = useMedia(WORDED);
  return (
    <TooltipTrigger delay={500} closeDelay={0}>
      <Button
        className={`button quiet ${worded ? "worded" : "only-icon"}`}
        aria-label={label}
        isDisabled={!enabled}
        onPress={run}
      >
        <Icon name="steps" />
        {worded ? t.shell.steps : null}
      </Button>
      <Tip label={label} keys={keys} />
    </TooltipTrigger>
  );
}

interface SwitchProps {
  readonly id: CommandId;
  readonly icon: IconName;
  readonly on: boolean;
  readonly name: string;
  /** On the button while it is on, where there is room. A part of its name. */
  readonly short: string;
}

/** On or off is seen at once: while it is on the button is filled, and says so in words where there is room. */
function Switch({ id, icon, on, name, short }: SwitchProps) {
  const { label, keys, run } = useCommand(id);
  const worded = useMedia(ROOMY) && on;
  return (
    <TooltipTrigger delay={500} closeDelay={0}>
      <Button
        className={`button ${on ? "switched-on" : "quiet"} ${worded ? "" : "only-icon"}`}
        aria-label={name}
        aria-pressed={on}
        onPress={run}
      >
        <Icon name={icon} />
        {worded ? short : null}
      </Button>
      <Tip label={label} keys={keys} />
    </TooltipTrigger>
  );
}

function SaveButton() {
  const { t } = useWorkspace();
  const save = useCommand("save");
  return (
    <TooltipTrigger delay={500} closeDelay={0}>
      <Button className="button" onPress={save.run}>
        <Icon name="download" />
        {t.shell.save}
      </Button>
      <Tip label={save.label} keys={save.keys} />
    </TooltipTrigger>
  );
}

export function ThemeButton() {
  const { theme } = useWorkspace();
  return <CommandButton id="theme" icon={theme === "dark" ? "sun" : "moon"} />;
}

const IN_MENU: readonly { readonly id: CommandId; readonly icon: IconName; readonly phoneOnly?: boolean }[] = [
  { id: "conversation", icon: "conversation", phoneOnly: true },
  { id: "help", icon: "helping" },
  { id: "undo", icon: "undo", phoneOnly: true },
  { id: "redo", icon: "redo", phoneOnly: true },
  { id: "save", icon: "download" },
  { id: "save-sealed", icon: "lock" },
  { id: "export", icon: "photo" },
  { id: "print", icon: "print" },
  { id: "open", icon: "file" },
  { id: "paste", icon: "paste" },
  { id: "charts", icon: "charts" },
  { id: "photos", icon: "photos" },
  { id: "challenge", icon: "pencil" },
  { id: "party", icon: "card" },
  { id: "pieces", icon: "puzzle" },
  { id: "kinds", icon: "other" },
  { id: "voices", icon: "speech" },
  { id: "said", icon: "speech" },
  { id: "constellation", icon: "staff" },
  { id: "trainer", icon: "knowledge" },
  { id: "start-empty", icon: "plus" },
  { id: "steps", icon: "steps", phoneOnly: true },
  { id: "look", icon: "look", phoneOnly: true },
  { id: "only-on-table", icon: "eyeOff", phoneOnly: true },
  { id: "replace-names", icon: "neutral" },
  { id: "theme", icon: "moon", phoneOnly: true },
  { id: "keys", icon: "help" },
  { id: "to-start", icon: "house" },
];

const MENU = "menu";

/** What does not need a place of its own. The browser's own popover: Escape and a press elsewhere close it. */
function Menu() {
  const { t, theme, commands } = useWorkspace();
  const phone = useMedia(PHONE);
  return (
    <>
      <button type="button" className={phone ? "tab-button" : "button"} popoverTarget={MENU} aria-label={t.shell.more}>
        <Icon name="more" />
        {phone ? <span>{t.shell.more}</span> : null}
      </button>
      <div id={MENU} className="menu" popover="auto">
        {IN_MENU.filter(({ phoneOnly }) => phone || phoneOnly !== true).map(({ id, icon }) => {
          const command = commands.find((candidate) => candidate.id === id);
          return command === undefined ? null : (
            <button
              key={id}
              type="button"
              className="menu-item"
              disabled={!command.enabled}
              popoverTarget={MENU}
              popoverTargetAction="hide"
              onClick={command.run}
            >
              <Icon name={id === "theme" && theme === "dark" ? "sun" : icon} />
              <span>{command.label}</span>
              {command.keys[0] === undefined ? null : <kbd>{command.keys[0]}</kbd>}
            </button>
          );
        })}
      </div>
    </>
  );
}
