/** Names that Windows keeps for its devices, under which no file can be written there, whatever its ending. */

/** Whether a name is one of those, in letters of either height. */
export function isDeviceName(name: string): boolean {
  return /^(?:con|prn|aux|nul|com\d|lpt\d)$/iu.test(name);
}
