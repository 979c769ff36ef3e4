// @ts-check
// A number for every element that was ever listed: the same number at every look at the same document.

const { uncurry, WeakMap: Weak, WeakRef: Ref, Map: Numbers } = __pacts.safe;
const weakGet = uncurry(Weak.prototype.get);
const weakSet = uncurry(Weak.prototype.set);
const numberGet = uncurry(Numbers.prototype.get);
const numberSet = uncurry(Numbers.prototype.set);
const numberDelete = uncurry(Numbers.prototype.delete);
const deref = uncurry(Ref.prototype.deref);

/** Numbers of elements that are gone are swept away when this many were given out since the last sweep. */
const SWEEP_AFTER = 20000;

/** @type {WeakMap<Element, number>} */
const numbers = new Weak();
/** @type {Map<number, WeakRef<Element>>} */
const elements = new Numbers();
let last = 0;
let swept = 0;

const sweep = () => {
  swept = last;
  for (const [number, reference] of [...elements]) if (deref(reference) === undefined) numberDelete(elements, number);
};

/** The number of an element. @param {Element} element @returns {number} */
const refOf = (element) => {
  const known = weakGet(numbers, element);
  if (known !== undefined) return known;
  last += 1;
  weakSet(numbers, element, last);
  numberSet(elements, last, new Ref(element));
  if (last - swept > SWEEP_AFTER) sweep();
  return last;
};

/** The element that has this number; null when it is gone. @param {number} ref @returns {Element | null} */
const element = (ref) => {
  const reference = numberGet(elements, ref);
  return (reference && deref(reference)) || null;
};

__pacts.define("refOf", refOf);
__pacts.define("element", element);
