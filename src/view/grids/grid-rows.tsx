import { Button } from "react-aria-components/Button";
import { Icon } from "../parts/icon.tsx";
import { IconButton } from "../parts/icon-button.tsx";
import { useAllTexts } from "../use-all-texts.ts";
import type { GridColumn } from "./grid-column.tsx";

const REMOVE = "actions";
export const isRemove = ({ key }: { readonly key: string }): boolean => key === REMOVE;

/** The last column, always in sight, with a button that removes its row; `nameOf` null: a row that is not there yet. */
export const removeColumn = <Row,>(
  title: string,
  nameOf: (row: Row) => string | null,
  onRemove: (row: Row) => void,
): GridColumn<Row> => ({
  key: REMOVE,
  title,
  head: <span className="unseen">{title}</span>,
  width: 52,
  minWidth: 52,
  frozen: "end",
  text: () => "",
  editor: null,
  show: (row) => {
    const name = nameOf(row);
    return name === null ? null : (
      <IconButton excludeFromTabOrder icon="remove" label={name} onPress={() => onRemove(row)} />
    );
  },
});

/** What can be done with several rows that are chosen together. */
export function ChosenRows({ count, onRemove }: { readonly count: number; readonly onRemove: () => void }) {
  const t = useAllTexts();
  if (count < 2) return null;
  return (
    <div className="grid-tools">
      <span role="status">{t.grids.chosen(count)}</span>
      <Button className="button" onPress={onRemove}>
        <Icon name="remove" />
        {t.grids.removeRows(count)}
      </Button>
    </div>
  );
}
