// @ts-check
// What a document says as a person reads it, for those who judge what of it is private: a secret is often divided by
// elements. The look and what covers pictures build it alike.

/** What holds several boxes in one line. */
const LINED_UP = /^(?:inline-)?(?:flex|grid)$/;
/** Boxes that stand in a line of text. */
const IN_LINE = /^inline-/;
/** Signs of what is known by its looks: without one of them it matters nothing whether two boxes touch. */
const TELLING = /[@\d]/;
/** Characters that are looked at for such signs. */
const NEAR = 40;
/** Pixels between two texts that a person still reads as one. */
const TOUCHING = 2;
const PAIRS = /[\ud800-\udbff][\udc00-\udfff]/g;

/** The box of a text's end, or of its start. @param {Node} node @param {boolean} last */
const boxAt = (node, last) => {
  const range = new Range();
  range.selectNodeContents(node);
  const boxes = range.getClientRects();
  return boxes.length ? boxes[last ? boxes.length - 1 : 0] : null;
};

/** Whether a text goes on where another one ends. @param {Node | null} before @param {Node | null} after */
const touch = (before, after) => {
  const left = before && boxAt(before, true);
  const right = after && boxAt(after, false);
  if (!left || !right || Math.abs(right.left - left.right) > TOUCHING) return false;
  return Math.min(left.bottom, right.bottom) - Math.max(left.top, right.top) > Math.min(left.height, right.height) / 2;
};

/** Whether the next box may stand in the same line: its edge parts texts only where it can be seen. @param {string} display @param {string} around display of what it stands in */
const isSoft = (display, around) => IN_LINE.test(display) || LINED_UP.test(around);

/** Lines of text and what fields hold, in the order of the document: a tab stands between two of them. */
class Lines {
  constructor() {
    this.text = "";
    /** Characters so far, as Python counts them. */
    this.size = 0;
    /** Whose each piece is. @type {any[]} */
    this.owners = [];
    /** Where each piece ends. @type {number[]} */
    this.ends = [];
    this.spaced = false;
    /** The next words belong to another line. */
    this.parted = false;
    /** They stand in another box or link of the line: whether they go on with it is seen by where they stand. */
    this.edged = false;
    /** @type {Node | null} */
    this.last = null;
  }

  /** @param {boolean} soft */
  part(soft) {
    if (soft) this.edged = true;
    else this.parted = true;
  }

  /** @param {any} owner @param {string} words without white space around them @param {Node | null} node */
  add(owner, words, node) {
    const between = this.text === "" ? "" : this.isParted(words, node) ? "\t" : this.spaced ? " " : "";
    this.text += between + words;
    const pairs = words.match(PAIRS);
    this.size += between.length + words.length - (pairs === null ? 0 : pairs.length);
    this.owners[this.owners.length] = owner;
    this.ends[this.ends.length] = this.size;
    this.parted = this.edged = this.spaced = false;
    this.last = node;
  }

  /** @param {string} words @param {Node | null} node */
  isParted(words, node) {
    if (this.parted) return true;
    if (!this.edged) return false;
    if (this.spaced) return true;
    const telling = TELLING.test(words.slice(0, NEAR)) || TELLING.test(this.text.slice(-NEAR));
    return !telling || !touch(this.last, node);
  }
}

__pacts.define("lines", { Lines, isSoft });
