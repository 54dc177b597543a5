import { useMemo } from "react";
import { shareText, valueText } from "../../text/numbers.ts";
import { useAllTexts } from "../use-all-texts.ts";
import { useWorkspace } from "../workspace.ts";
import { DrawnPhoto } from "./drawn-photo.tsx";
import type { LargeNetwork } from "./large-network.ts";

interface GroupsPhotoProps {
  readonly network: LargeNetwork;
  readonly onChoose: (group: number) => void;
}

/** The largest groups as discs with what flows between them, and each with how many parties it has and what stays inside. */
export function GroupsPhoto({ network, onChoose }: GroupsPhotoProps) {
  const { language } = useWorkspace();
  const t = useAllTexts();
  const { count, largest, sizes, staying, parties, shareInside, shareBetween } = network.groups;
  const shown = largest.parties.length;
  const named = useMemo(
    () => ({
      ...largest,
      parties: largest.parties.map((party) => ({ ...party, name: t.large.group(party.name) })),
    }),
    [largest, t],
  );
  if (shown < 2)
    return (
      <section>
        <p>{t.large.noGroups}</p>
      </section>
    );
  const { group, parties: many, inside: stays } = t.large.groupColumns;
  return (
    <section aria-labelledby="large-groups">
      <h2 id="large-groups">{t.large.groups(shown)}</h2>
      <p>
        {t.large.groupsAbout(shown, count, parties, network.parties)} {t.large.groupsShare(shareInside, shareBetween)}{" "}
        {t.large.groupsCaution}
      </p>
      <DrawnPhoto partnership={named} />
      <p>
        {t.large.stays} {t.large.chooseGroup}
      </p>
      <div className="large-table">
        <table>
          <thead>
            <tr>
              {[group, many, stays].map((title) => (
                <th key={title} scope="col">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {named.parties.map(({ id, name }, at) => (
              <tr key={id}>
                <th scope="row">
                  <button type="button" className="name-link" onClick={() => onChoose(at)}>
                    {name}
                  </button>
                </th>
                <td>{valueText(language, sizes[at] ?? 0)}</td>
                <td>{shareText(language, staying[at] ?? 0)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
