// The one function of @vscode/fs-copyfile 2.0.0 that VS Code's Git extension calls, when it copies files into a new worktree.
"use strict";
const fs = require("fs");
exports.cp = (from, to) => fs.promises.cp(from, to, { recursive: true });
