import { useEffect, useState } from "react";
import { flushSync } from "react-dom";

/** True while the page is being printed: what is drawn on demand is then drawn whole. */
export function useImpression(): boolean {
  const [impression, setImpression] = useState(false);
  useEffect(() => {
    const before = () => {
      flushSync(() => {
        setImpression(true);
      });
    };
    const after = () => {
      setImpression(false);
    };
    window.addEventListener("beforeprint", before);
    window.addEventListener("afterprint", after);
    return () => {
      window.removeEventListener("beforeprint", before);
      window.removeEventListener("afterprint", after);
    };
  }, []);
  return impression;
}
