import { useState } from "react";
import type { Theme } from "../workspace.ts";
import type { PictureProps } from "./picture.ts";
import { SigmaPicture } from "./sigma-picture.tsx";

interface WebglPictureProps extends PictureProps {
  readonly theme: Theme;
  /** Until it stands, and once it is gone for good, another picture shows the photo. */
  readonly onState: (state: "coming" | "stands" | "gone") => void;
}

/** A graphics card that is taken away this often is given up. */
const MOST_LOSSES = 3;

/** The scene in WebGL, which is opened again where the browser took it back. */
export function WebglPicture({ onState, ...picture }: WebglPictureProps) {
  const [losses, setLosses] = useState(0);
  return (
    <SigmaPicture
      key={losses}
      {...picture}
      onStands={() => onState("stands")}
      onFail={(why) => {
        const again = why === "lost" && losses < MOST_LOSSES;
        onState(again ? "coming" : "gone");
        if (again) setLosses(losses + 1);
      }}
    />
  );
}
