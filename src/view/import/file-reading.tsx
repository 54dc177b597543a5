import { useId, useRef } from "react";
import type { ColumnMeaning } from "../../domain/column-meaning.ts";
import { meaningsFor, type TableRole } from "../../formats/columns.ts";
import type { DecimalSign } from "../../formats/decimal.ts";
import type { GivenRole } from "../../formats/given-table.ts";
import type { FileChoices, FilePreview, TableReading } from "../../formats/import-preview.ts";
import type { Separator } from "../../formats/table.ts";
import { useAllTexts } from "../use-all-texts.ts";
import { Choice } from "./choice.tsx";
import { ColumnReading } from "./column-reading.tsx";
import { DecimalQuestion } from "./decimal-question.tsx";
import { MatrixReading } from "./matrix-reading.tsx";

interface FileReadingProps {
  readonly file: FilePreview;
  readonly onChoose: (choices: FileChoices) => void;
}

/** How one file is read: what its rows are, its signs, and what each column means. All of it can be changed. */
export function FileReading({ file, onChoose }: FileReadingProps) {
  const t = useAllTexts();
  const heading = useId();
  if (file.kind === null) return null;
  // Whose matrix it is stands with its flows.
  const isOfMatrix = file.table?.from === "matrix" && file.kind === "parties";
  if (isOfMatrix && file.sheet === undefined) return null;
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
  const isMatrix = table.from === "matrix";
  const chooseMeaning = (index: number, meaning: ColumnMeaning) =>
    onChoose({ columns: table.columns.map((column, i) => (i === index ? meaning : column.meaning)) });
  return (
    <>
      {undecided !== null && (
        <DecimalQuestion
          undecided={undecided}
          column={(!isMatrix && table.columns[undecided.column - 1]?.header) || String(undecided.column)}
          onChoose={(decimal) => {
            // The question goes once it is answered; what was answered stays here.
            decimalField.current?.focus();
            onChoose({ decimal });
          }}
        />
      )}
      {isMatrix && !ofSeveral && <p className="import-note">{t.importDialog.matrix.kind}</p>}
      {table.from === "graph" ? (
        <p className="import-note">{t.import.fileKinds[role]}</p>
      ) : (
        <div className="import-settings">
          {(!isMatrix || ofSeveral) && (
            <RoleChoice role={role} ofSeveral={ofSeveral} isMatrix={isMatrix} onChoose={onChoose} />
          )}
          {table.separator !== null && (
            <Choice
              label={settings.separator}
              value={table.separator}
              options={Object.entries(t.import.separators)}
              onChange={(chosen) => onChoose({ separator: chosen as Separator, columns: undefined })}
            />
          )}
          {(table.separator !== null || because !== "not-needed") && !(isMatrix && table.plainNumbers) && (
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
          {!isMatrix && (
            <label className="import-check">
              <input
                type="checkbox"
                checked={table.header}
                onChange={(event) => onChoose({ header: event.target.checked, columns: undefined })}
              />
              {settings.header}
            </label>
          )}
        </div>
      )}
      {isMatrix ? (
        role === "flows" && <MatrixReading table={table} onChoose={(meanings) => onChoose({ columns: meanings })} />
      ) : (
        <>
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
      )}
    </>
  );
}

interface RoleChoiceProps {
  readonly role: GivenRole;
  readonly ofSeveral?: boolean;
  /** Whether it was made of a matrix, which is a list of nothing else. */
  readonly isMatrix?: boolean;
  readonly onChoose: (choices: FileChoices) => void;
}

/** What a table lists. One of several can be left out. */
function RoleChoice({ role, ofSeveral = true, isMatrix = false, onChoose }: RoleChoiceProps) {
  const t = useAllTexts();
  const lists: readonly GivenRole[] = isMatrix ? [role] : ["flows", "parties"];
  const roles: readonly GivenRole[] = ofSeveral ? [...lists, "none"] : lists;
  const { matrix } = t.importDialog;
  return (
    <Choice
      label={t.importDialog.settings.file}
      value={role}
      options={roles.map((value) => [value, isMatrix && value === "flows" ? matrix.kind : t.import.fileKinds[value]])}
      // The columns mean something else in another kind of table, and stand elsewhere under another separator.
      onChange={(chosen) => onChoose({ role: chosen as GivenRole, columns: undefined })}
    />
  );
}
