import { all, any, except, fact, reading, rule } from "../../packs/condition.ts";
import type { Rule } from "../../packs/pack.ts";
import { aia } from "./aia.ts";

const infractions = fact("transparencyExceptions", "crime-detection");

/** Transparency, paragraph by paragraph. */
export const ARTICLE_50: readonly Rule[] = [
  {
    id: "art-50-1",
    axis: "transparency",
    provision: "general",
    when: all(
      fact("interactions", "direct"),
      except(fact("transparencyExceptions", "obvious")),
      except(all(infractions, except(fact("transparencyExceptions", "crime-reporting")))),
    ),
    cites: aia("50(1)"),
  },
  {
    id: "art-50-2",
    axis: "transparency",
    provision: "general",
    when: all(
      fact("interactions", "synthetic-content"),
      except(fact("transparencyExceptions", "assistive-editing")),
      except(infractions),
      reading(
        "ld-50-modalites",
        "burden",
        all(),
        any(
          fact("syntheticModalities", "text"),
          fact("syntheticModalities", "image"),
          fact("syntheticModalities", "audio"),
          fact("syntheticModalities", "video"),
        ),
      ),
    ),
    cites: aia("50(2)"),
  },
  {
    id: "art-50-3",
    axis: "transparency",
    provision: "general",
    when: all(
      any(fact("biometricFunctions", "emotion"), fact("biometricFunctions", "categorise")),
      fact("usesBiometricData", "oui"),
      except(infractions),
    ),
    cites: aia("50(3)"),
  },
  {
    id: "art-50-4-trucage",
    axis: "transparency",
    provision: "general",
    when: all(fact("interactions", "deep-fake"), except(infractions)),
    cites: aia("50(4) al. 1", "3(60)"),
  },
  {
    id: "art-50-4-texte",
    axis: "transparency",
    provision: "general",
    when: all(
      fact("interactions", "public-interest-text"),
      except(infractions),
      except(
        all(
          fact("transparencyExceptions", "human-review"),
          fact("transparencyExceptions", "editorial-responsibility"),
        ),
      ),
    ),
    cites: aia("50(4) al. 2"),
  },
  {
    id: "art-50-4-oeuvre",
    axis: "definition",
    when: all(rule("art-50-4-trucage"), fact("transparencyExceptions", "artistic-work")),
    cites: aia("50(4) al. 1"),
    note: "La mention est allégée pour une œuvre manifestement artistique, elle n'est pas supprimée.",
  },
  {
    id: "article-50",
    axis: "definition",
    when: any(
      rule("art-50-1"),
      rule("art-50-2"),
      rule("art-50-3"),
      rule("art-50-4-trucage"),
      rule("art-50-4-texte"),
    ),
    cites: aia("50"),
  },
];
