import { useState } from "react";
import { Button } from "react-aria-components/Button";
import { useAllTexts } from "../use-all-texts.ts";

/** As many rows as a page takes without getting slow; the rest comes when it is asked for. */
const PAGE = 100;

interface Rows<Row> {
  readonly shown: readonly Row[];
  readonly rest: number;
  readonly showMore: () => void;
}

export function useRows<Row>(rows: readonly Row[]): Rows<Row> {
  const [pages, setPages] = useState(1);
  const shown = rows.slice(0, pages * PAGE);
  return { shown, rest: rows.length - shown.length, showMore: () => setPages(pages + 1) };
}

export function MoreRows({ rest, onMore }: { readonly rest: number; readonly onMore: () => void }) {
  const t = useAllTexts();
  return rest === 0 ? null : (
    <Button className="button" onPress={onMore}>
      {t.tables.more(Math.min(PAGE, rest))}
    </Button>
  );
}
