/** What a walk-through asks: one answer among several, or a tool to complete; and the buttons that say so. */
import type { Corpus } from "../../../corpus/corpus.ts";
import type { WalkPageAct } from "../../../pathways/walk-act.ts";
import type { WalkQuestion } from "../../../pathways/walk-view.ts";
import type { PageContext } from "../page-context.ts";
import { ToolForm } from "../part/tool-form.tsx";

interface ActProps {
  readonly act: WalkPageAct;
  readonly title: string;
  readonly help?: string | undefined;
  /** Whether it cannot be done now. */
  readonly off?: boolean;
}

export function WalkAct({ act, title, help, off = false }: ActProps) {
  return (
    <button type="button" data-act={JSON.stringify(act)} disabled={off}>
      {title}
      {help !== undefined && <span class="pg-help">{` ${help}`}</span>}
    </button>
  );
}

export function WalkQuestionPart({ corpus, question }: { readonly corpus: Corpus; readonly question: WalkQuestion }) {
  if (question.type === "fact") {
    const { key, answers, cautious } = question;
    return (
      <p class="pg-walk__answers">
        {answers.map(({ code, label }) => (
          <WalkAct
            act={{ do: "answer", answer: { type: "fact", key, code } }}
            title={label}
            help={code === cautious ? "(to be assumed while nobody knows)" : undefined}
          />
        ))}
      </p>
    );
  }
  const { tool } = question;
  const author: PageContext["author"] = { lineOf: () => 0, remarks: new Map() };
  const context: PageContext = { corpus, tier: "internal", path: `tools/${tool.id}.html`, author };
  return (
    <>
      <ToolForm context={context} tool={tool} />
      <p class="pg-walk__answers">
        <WalkAct
          act={{ do: "complete", tool: tool.id }}
          title="Hand it in"
          help="What is left out counts as not answered."
        />
      </p>
    </>
  );
}
