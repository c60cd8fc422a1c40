/** The colours of the editor's usual themes, as a preview is given them. */

export type Theme = "light" | "dark" | "contrast" | "contrast-light";

export const themes: Readonly<
  Record<Theme, { readonly name: string; readonly colours: Readonly<Record<string, string>> }>
> = {
  light: {
    name: "vscode-light",
    colours: { "editor-background": "#ffffff", "editor-foreground": "#3b3b3b", "textLink-foreground": "#005fb8" },
  },
  dark: {
    name: "vscode-dark",
    colours: { "editor-background": "#1f1f1f", "editor-foreground": "#cccccc", "textLink-foreground": "#4daafc" },
  },
  contrast: {
    name: "vscode-high-contrast",
    colours: {
      "editor-background": "#000000",
      "editor-foreground": "#ffffff",
      "textLink-foreground": "#21a6ff",
      contrastActiveBorder: "#f38518",
    },
  },
  "contrast-light": {
    name: "vscode-high-contrast vscode-high-contrast-light",
    colours: {
      "editor-background": "#ffffff",
      "editor-foreground": "#292929",
      "textLink-foreground": "#0f4a85",
      contrastActiveBorder: "#006bbd",
    },
  },
};
