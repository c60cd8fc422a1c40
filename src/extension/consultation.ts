/** "Export for Consultation": one Word document with numbered paragraphs and a sheet for the answers. */
import { Uri, commands, l10n, window, workspace } from "vscode";
import { bytesOf } from "../server/base64.ts";
import { ask } from "./ask-document.ts";
import { neededLibrary } from "./ask.ts";
import type { Running } from "./running.ts";

/** Registers the command. */
export function exportConsultation(running: Running): void {
  running.context.subscriptions.push(
    commands.registerCommand("practiceGuidance.exportConsultation", async (given?: Uri) => {
      const library = await neededLibrary(running);
      if (!library) return;
      const made = await ask(running, "practiceGuidance/consultation", { library: library.root });
      if (!made) {
        void window.showInformationMessage(
          l10n.t(
            "There is nothing to consult on: no chapter, pathway or tool is out for consultation or still a draft.",
          ),
        );
        return;
      }
      const target = given ?? (await chosenTarget(library.root));
      if (!target) return;
      await workspace.fs.writeFile(target, bytesOf(made.base64));
      void window.showInformationMessage(l10n.t("The document for consultation is in {0}.", target.path));
    }),
  );
}

function chosenTarget(root: string): Thenable<Uri | undefined> {
  return window.showSaveDialog({
    title: l10n.t("Save the document for consultation"),
    defaultUri: Uri.joinPath(Uri.parse(root, true), "..", "consultation.docx"),
    filters: { [l10n.t("Word documents")]: ["docx"] },
  });
}
