import type { Condition } from "./condition.ts";

/** Calls `visit` on a condition and on every condition inside it, outermost first. */
export function walkCondition(condition: Condition, visit: (condition: Condition) => void): void {
  visit(condition);
  switch (condition[0]) {
    case "all":
    case "any":
      for (const part of condition.slice(1) as readonly Condition[]) walkCondition(part, visit);
      return;
    case "count":
      for (const part of condition.slice(2) as readonly Condition[]) walkCondition(part, visit);
      return;
    case "not":
    case "except":
      walkCondition(condition[1], visit);
      return;
    case "reading":
      walkCondition(condition[3], visit);
      walkCondition(condition[4], visit);
      return;
    case "fact":
    case "any-option":
    case "earlier":
    case "at-least":
    case "during":
    case "rule":
    case "silent":
  }
}
