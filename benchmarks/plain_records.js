() => {
  const LEFT_OUT = new Set("script style br template noscript option path g use circle rect line polyline".split(" "));
  const BUTTONS = ["button", "submit", "reset"];
  const NEAR_PX = 50;
  const plain = (text) => (text ?? "").replace(/\s+/g, " ").trim();
  const step = (element) => {
    const beside = [...(element.parentElement?.children ?? [element])];
    return `${element.localName}[${beside.filter((one) => one.localName === element.localName).indexOf(element) + 1}]`;
  };
  const path = (element, fromId) => {
    const steps = [];
    for (let at = element; at?.nodeType === 1; at = at.parentElement) {
      if (fromId && at.id) return [`//*[@id="${at.id}"]`, ...steps].join("/");
      steps.unshift(step(at));
    }
    return `/${steps.join("/")}`;
  };
  const isButton = ({ localName, className, type }) =>
    localName === "button" || (localName === "a" && /btn/.test(className)) || (localName === "input" && BUTTONS.includes(type));
  const elements = [...document.body.querySelectorAll("*")].filter((one) => !LEFT_OUT.has(one.localName));
  globalThis.__plain = elements.filter((one) => one.getBoundingClientRect().width * one.getBoundingClientRect().height);
  const told = globalThis.__plain.map((element) => {
    const box = element.getBoundingClientRect();
    return {
      tag: element.localName,
      text: plain(element.innerText),
      value: typeof element.value === "string" ? element.value : "",
      own: plain([...element.childNodes].filter((one) => one.nodeType === 3).map((one) => one.data).join(" ")),
      xpath: path(element, false),
      idxpath: path(element, true),
      box: [box.x, box.y, box.width, box.height].map(Math.round),
      attributes: Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
      button: isButton(element),
    };
  });
  const edges = ({ box: [x, y, width, height] }) => [x, y, x + width, y + height];
  const isNear = (one, other) => {
    const [left, top, right, bottom] = edges(one);
    const [x, y, toX, toY] = edges(other);
    return x < right + NEAR_PX && toX > left - NEAR_PX && y < bottom + NEAR_PX && toY > top - NEAR_PX;
  };
  const isPart = (one, other) => one.xpath.startsWith(other.xpath) || other.xpath.startsWith(one.xpath);
  for (const one of told) {
    const texts = told.filter((other) => other.text && other.text.length <= NEAR_PX && isNear(one, other) && !isPart(one, other));
    one.near = [...new Set(texts.map((other) => other.text))].join(" ").slice(0, 300);
  }
  return told;
}
