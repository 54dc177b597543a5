import { type Ref, useId, useRef } from "react";
import type { ColumnMeaning } from "../../domain/column-meaning.ts";
import { meaningsFor, type TableRole } from "../../formats/columns.ts";
import type { DecimalSign } from "../../formats/decimal.ts";
import type { GivenRole } from "../../formats/given-table.ts";
import type { FileChoices, FilePreview, TableReading } from "../../formats/import-preview.ts";
import type { Separator } from "../../formats/table.ts";
import { useAllTexts } from "../use-all-texts.ts";
import { ColumnReading } from "./column-reading.tsx";
import { DecimalQuestion } from "./decimal-question.tsx";

interface FileReadingProps {
  readonly file: FilePreview;
  readonly onChoose: (choices: FileChoices) => void;
}

/** How one file is read: what its rows are, its signs, and what each column means. All of it can be changed. */
export function FileReading({ file, onChoose }: FileReadingProps) {
  const t = useAllTexts();
  const heading = useId();
  if (file.kind === null) return null;
  const name = file.name ?? t.importDialog.paste.name;
  return (
    <section className="import-file" aria-labelledby={heading}>
      <h3 id={heading} dir="auto">
        {file.sheet === undefined ? name : `${name} · ${file.sheet}`}
      </h3>
      {file.kind === "none" ? (
        <div className="import-settings">
          <RoleChoice role="none" onChoose={onChoose} />
        </div>
      ) : file.kind === "document" || file.table === null ? (
        <p className="import-note">{t.import.fileKinds[file.kind]}</p>
      ) : (
        <TableSettings role={file.kind} table={file.table} ofSeveral={file.sheet !== undefined} onChoose={onChoose} />
      )}
    </section>
  );
}

interface TableSettingsProps {
  readonly role: TableRole;
  readonly table: TableReading;
  /** Whether it is one of several in a file, so that it can be left out. */
  readonly ofSeveral: boolean;
  readonly onChoose: (choices: FileChoices) => void;
}

function TableSettings({ role, table, ofSeveral, onChoose }: TableSettingsProps) {
  const t = useAllTexts();
  const { settings, columns } = t.importDialog;
  const { sign, because, undecided } = table.decimal;
  const decimalField = useRef<HTMLSelectElement>(null);
  const chooseMeaning = (index: number, meaning: ColumnMeaning) =>
    onChoose({ columns: table.columns.map((column, i) => (i === index ? meaning : column.meaning)) });
  return (
    <>
      {undecided !== null && (
        <DecimalQuestion
          undecided={undecided}
          column={table.columns[undecided.column - 1]?.header || String(undecided.column)}
          onChoose={(decimal) => {
            // The question goes once it is answered; what was answered stays here.
            decimalField.current?.focus();
            onChoose({ decimal });
          }}
        />
      )}
      {table.from === "graph" ? (
        <p className="import-note">{t.import.fileKinds[role]}</p>
      ) : (
        <div className="import-settings">
          <RoleChoice role={role} ofSeveral={ofSeveral} onChoose={onChoose} />
          {table.separator !== null && (
            <Choice
              label={settings.separator}
              value={table.separator}
              options={Object.entries(t.import.separators)}
              onChange={(chosen) => onChoose({ separator: chosen as Separator, columns: undefined })}
            />
          )}
          {(table.separator !== null || because !== "not-needed") && (
            <Choice
              label={settings.decimal}
              field={decimalField}
              hint={because === "undecided" ? undefined : t.import.decimalBecause[because]}
              value={sign ?? ""}
              options={[
                ...(sign === null ? [["", settings.undecided] as const] : []),
                ...Object.entries(t.import.decimals),
              ]}
              onChange={(chosen) => onChoose({ decimal: chosen as DecimalSign })}
            />
          )}
          <label className="import-check">
            <input
              type="checkbox"
              checked={table.header}
              onChange={(event) => onChoose({ header: event.target.checked, columns: undefined })}
            />
            {settings.header}
          </label>
        </div>
      )}
      <h4>{columns.title}</h4>
      <ul className="import-columns">
        {table.columns.map((column, i) => (
          <ColumnReading
            // biome-ignore lint/suspicious/noArrayIndexKey: a column is known by its place; headers may be absent or equal
            key={i}
            number={i + 1}
            column={column}
            numbers={table.from !== "text" && sign === "."}
            meanings={meaningsFor(role)}
            onChoose={(meaning) => chooseMeaning(i, meaning)}
          />
        ))}
      </ul>
    </>
  );
}

interface RoleChoiceProps {
  readonly role: GivenRole;
  readonly ofSeveral?: boolean;
  readonly onChoose: (choices: FileChoices) => void;
}

/** What a table lists. One of several can be left out. */
function RoleChoice({ role, ofSeveral = true, onChoose }: RoleChoiceProps) {
  const t = useAllTexts();
  const roles: readonly GivenRole[] = ofSeveral ? ["flows", "parties", "none"] : ["flows", "parties"];
  return (
    <Choice
      label={t.importDialog.settings.file}
      value={role}
      options={roles.map((value) => [value, t.import.fileKinds[value]])}
      // The columns mean something else in another kind of table, and stand elsewhere under another separator.
      onChange={(chosen) => onChoose({ role: chosen as GivenRole, columns: undefined })}
    />
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly field?: Ref<HTMLSelectElement>;
  /** Why it stands as it does. */
  readonly hint?: string | undefined;
  readonly value: string;
  readonly options: readonly (readonly [value: string, text: string])[];
  readonly onChange: (value: string) => void;
}

function Choice({ label, field, hint, value, options, onChange }: ChoiceProps) {
  const id = useId();
  return (
    <div className="import-choice">
      <label htmlFor={id}>{label}</label>
      <select
        ref={field}
        id={id}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      >
        {options.map(([key, text]) => (
          <option key={key} value={key} disabled={key === ""}>
            {text}
          </option>
        ))}
      </select>
      {hint !== undefined && (
        <span id={`${id}-hint`} className="import-note">
          {hint}
        </span>
      )}
    </div>
  );
}
