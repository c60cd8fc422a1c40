/** The page of a tool: what it is for and its limits for everybody, how it is used and what it asks for practitioners. */
import { readableAt } from "../../../corpus/at-tier.ts";
import type { Document } from "../../../document/document.ts";
import type { Tool } from "../../../kinds/generated/types.ts";
import { formWords } from "../../../corpus/code-words.ts";
import type { PageContext } from "../page-context.ts";
import { BandBar } from "../part/band-bar.tsx";
import { sectionsOf } from "../part/section.tsx";
import { Text } from "../part/text.tsx";
import { ToolDuties } from "../part/tool-duties.tsx";
import { hasDuties } from "../part/tool-duties.tsx";
import { ToolForm } from "../part/tool-form.tsx";
import { Rights, ToolUse } from "../part/tool-use.tsx";
import type { Draft } from "./draft.ts";

export function toolDraft(document: Document, context: PageContext): Draft {
  const tool = document.value as unknown as Tool;
  const { limits = [], bands = [] } = tool;
  const used = readableAt("practitioner", context.tier);
  return {
    label: `Tool: ${formWords[tool.form].toLowerCase()}`,
    wide: true,
    adopted: tool.adoption?.status === "adopted",
    content: <Text text={tool.purpose} />,
    sections: sectionsOf(
      used && {
        id: "pg-use",
        title: "Who uses it, with whom and when",
        content: <ToolUse context={context} tool={tool} />,
      },
      limits.length > 0 && {
        id: "pg-limits",
        title: "What it cannot tell you",
        content: (
          <ul>
            {limits.map((limit) => (
              <li>{limit}</li>
            ))}
          </ul>
        ),
      },
      used &&
        bands.length > 0 && {
          id: "pg-bands",
          title: "Bands and what they lead to",
          content: (
            <>
              <BandBar context={context} bands={bands} />
              {tool.judgement?.direction === "raises_only" && (
                <p>Professional judgement may raise the band. It never lowers it.</p>
              )}
              <p>
                Answers that are not known make the score a range. If the range reaches into a higher band, the result
                is “incomplete, at least” the lower one, and somebody has to find out in time.
              </p>
            </>
          ),
        },
      used &&
        hasDuties(tool) && {
          id: "pg-duties",
          title: "What each side does",
          content: <ToolDuties context={context} tool={tool} />,
        },
      used && {
        id: "pg-questions",
        title: tool.form === "result_record" ? "What is recorded" : "What it asks",
        content: <ToolForm context={context} tool={tool} />,
      },
      tool.rights !== undefined && {
        id: "pg-rights",
        title: "Whose wording it is",
        content: <Rights rights={tool.rights} />,
      },
    ),
  };
}
