import { LANGUAGES } from "../../text/language.ts";
import { useWorkspace } from "../workspace.ts";

/** Dutch or English: both are always in sight, each by its own name. */
export function LanguageSwitch() {
  const { language, t, actions } = useWorkspace();
  return (
    <fieldset className="language" aria-label={t.shell.language.label}>
      {LANGUAGES.map((one) => (
        <button
          key={one}
          type="button"
          lang={one}
          aria-pressed={one === language}
          aria-label={`${one.toUpperCase()}: ${t.shell.language[one]}`}
          title={t.shell.language[one]}
          onClick={() => actions.setLanguage(one)}
        >
          {one.toUpperCase()}
        </button>
      ))}
    </fieldset>
  );
}
