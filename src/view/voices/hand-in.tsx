import { useState } from "react";
import { Button } from "react-aria-components/Button";
import type { Party } from "../../domain/party.ts";
import { Check } from "../panels/choice.tsx";
import { Icon } from "../parts/icon.tsx";
import { useAllTexts } from "../use-all-texts.ts";
import { useOpen, useWorkspace } from "../workspace.ts";
import { LinkField } from "./link-field.tsx";

/** Gives the form back: to the partnership where it lies on this device, else as a file or a link. */
export function HandIn({ of, party }: { readonly of: string; readonly party: Party }) {
  const { kept, actions } = useWorkspace();
  const { flows, interests, felt, asked } = useOpen().partnership;
  const own = asked.find((one) => one.party === party.id);
  const { form } = useAllTexts().voices;
  const text = form["hand-in"];
  const [link, setLink] = useState<string | null | undefined>();
  const [given, setGiven] = useState(false);
  const atTable = kept.some(({ id }) => id === of);
  const empty = flows.length + interests.length + felt.length === 0;
  const handIn = (how: "file" | "link" | "here"): void => {
    void actions.handIn(how).then((made) => {
      if (how === "link") setLink(made);
      setGiven(how === "file" || made !== null);
    });
  };
  return (
    <>
      <p className="round-about">{empty ? text.nothing : text.counts(flows.length, interests.length)}</p>
      <p className="round-about">{text.about}</p>
      {own === undefined ? null : (
        <Check
          title={text.withhold}
          about={text.withholdAbout}
          checked={own.withheld}
          onChange={(withheld) =>
            actions.edit([{ type: "change", collection: "asked", id: own.id, fields: { withheld } }])
          }
        />
      )}
      <div className="form-buttons">
        {atTable ? (
          <Button className="button primary large" onPress={() => handIn("here")}>
            <Icon name="right" />
            {text.here}
          </Button>
        ) : null}
        <Button className={`button large ${atTable ? "" : "primary"}`} onPress={() => handIn("file")}>
          <Icon name="download" />
          {text.file}
        </Button>
        <Button className="button large" onPress={() => handIn("link")}>
          <Icon name="copy" />
          {text.link}
        </Button>
      </div>
      <LinkField link={link} />
      {given ? (
        <p className="round-said" role="status">
          {form.given}
        </p>
      ) : null}
    </>
  );
}
