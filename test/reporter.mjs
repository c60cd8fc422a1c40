/** Mocha's own report, then the one line that says how it went. */
import Mocha from "mocha";

export default class extends Mocha.reporters.Spec {
  epilogue() {
    super.epilogue();
    console.log(`${this.stats.passes} passed, ${this.stats.failures} failed`);
  }
}
