/** A file system in memory, filled from `files.json` beside the page: the workspace of the editor that has no server. */
/* global require, exports, fetch, atob */
const vscode = require("vscode");

exports.activate = async (context) => {
  const address = vscode.Uri.joinPath(context.extensionUri, "../files.json").toString(true);
  const files = await (await fetch(address)).json();
  const changes = new vscode.EventEmitter();
  const { FileSystemError, FileType, FileChangeType } = vscode;
  const root = folder();

  function folder() {
    return { type: FileType.Directory, ctime: Date.now(), mtime: Date.now(), size: 0, entries: new Map() };
  }
  function file(data) {
    return { type: FileType.File, ctime: Date.now(), mtime: Date.now(), size: data.length, data };
  }
  const namesOf = (uri) => uri.path.split("/").filter(Boolean);
  const find = (names) => names.reduce((at, name) => at?.entries?.get(name), root);
  const get = (uri) => {
    const entry = find(namesOf(uri));
    if (!entry) throw FileSystemError.FileNotFound(uri);
    return entry;
  };
  const parentOf = (uri) => {
    const names = namesOf(uri);
    const parent = find(names.slice(0, -1));
    if (!parent?.entries) throw FileSystemError.FileNotFound(uri);
    return [parent, names.at(-1)];
  };
  const tell = (type, uri) => changes.fire([{ type, uri }]);

  const provider = {
    onDidChangeFile: changes.event,
    watch: () => ({ dispose() {} }),
    stat: get,
    readDirectory: (uri) => [...(get(uri).entries ?? [])].map(([name, entry]) => [name, entry.type]),
    createDirectory: (uri) => {
      const [parent, name] = parentOf(uri);
      if (parent.entries.has(name)) throw FileSystemError.FileExists(uri);
      parent.entries.set(name, folder());
      tell(FileChangeType.Created, uri);
    },
    readFile: (uri) => {
      const entry = get(uri);
      if (entry.entries) throw FileSystemError.FileIsADirectory(uri);
      return entry.data;
    },
    writeFile: (uri, data) => {
      const [parent, name] = parentOf(uri);
      const known = parent.entries.has(name);
      parent.entries.set(name, file(data));
      tell(known ? FileChangeType.Changed : FileChangeType.Created, uri);
    },
    delete: (uri) => {
      const [parent, name] = parentOf(uri);
      if (!parent.entries.delete(name)) throw FileSystemError.FileNotFound(uri);
      tell(FileChangeType.Deleted, uri);
    },
    rename: (from, to) => {
      const entry = get(from);
      const [parent, name] = parentOf(to);
      parent.entries.set(name, entry);
      provider.delete(from);
      tell(FileChangeType.Created, to);
    },
  };
  for (const [path, base64] of Object.entries(files)) {
    const names = path.split("/");
    const last = names.pop();
    let at = root;
    for (const name of names) {
      if (!at.entries.has(name)) at.entries.set(name, folder());
      at = at.entries.get(name);
    }
    at.entries.set(last, file(Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))));
  }
  context.subscriptions.push(vscode.workspace.registerFileSystemProvider("memfs", provider, { isCaseSensitive: true }));
};
