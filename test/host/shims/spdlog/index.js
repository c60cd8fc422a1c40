// Same surface as @vscode/spdlog 0.15.8 (index.d.ts); writes plain lines, no rotation.
"use strict";
const fs = require("fs");
const path = require("path");
const NAMES = ["trace", "debug", "info", "warning", "error", "critical"];
let globalLevel = 0;
class Logger {
  constructor(_type, name, filename) {
    this.name = name;
    this.level = globalLevel;
    this.raw = false;
    this.fd = fs.openSync(filename, "a");
  }
  _write(level, message) {
    if (this.fd === undefined || level < this.level) {
      return;
    }
    const line = this.raw
      ? message
      : `${new Date().toISOString().replace("T", " ").replace("Z", "")} [${NAMES[level]}] ${message}\n`;
    fs.writeSync(this.fd, line);
  }
  trace(m) {
    this._write(0, m);
  }
  debug(m) {
    this._write(1, m);
  }
  info(m) {
    this._write(2, m);
  }
  warn(m) {
    this._write(3, m);
  }
  error(m) {
    this._write(4, m);
  }
  critical(m) {
    this._write(5, m);
  }
  getLevel() {
    return this.level;
  }
  setLevel(l) {
    this.level = l;
  }
  setPattern() {}
  clearFormatters() {
    this.raw = true;
  }
  flush() {}
  drop() {
    if (this.fd !== undefined) {
      fs.closeSync(this.fd);
      this.fd = undefined;
    }
  }
}
async function create(name, filepath) {
  await fs.promises.mkdir(path.dirname(filepath), { recursive: true });
  return new Logger("", name, filepath);
}
exports.version = 11500;
exports.setLevel = (l) => {
  globalLevel = l;
};
exports.setFlushOn = () => {};
exports.Logger = Logger;
exports.createRotatingLogger = create;
exports.createAsyncRotatingLogger = create;
