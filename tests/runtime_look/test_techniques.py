"""Every labelling technique by hand: the page says what the name is, Playwright agrees."""

# ruff: noqa: E501 - a piece of HTML is read as one line

import pytest
from playwright.async_api import Page

from .conftest import look_at
from .playwright_engine import COMPARE

pytestmark = pytest.mark.asyncio(loop_scope="session")

TECHNIQUES = {
    "label for": '<label for="x">Mail</label><input id="x" data-testid="t">',
    "label around": '<label>Mail <input data-testid="t"></label>',
    "two labels": '<label for="x">Mail</label><label for="x">address</label><input id="x" data-testid="t">',
    "aria-labelledby of two": '<i id="a">Mail</i><i id="b">address</i><input aria-labelledby="a b" data-testid="t">',
    "aria-labelledby of something hidden": '<i id="a" hidden>Mail</i><input aria-labelledby="a" data-testid="t">',
    "aria-labelledby before aria-label": '<i id="a">Mail</i><input aria-labelledby="a" aria-label="no" data-testid="t">',
    "aria-labelledby of itself and another": '<i id="a">Mail</i><button id="x" aria-label="Send" aria-labelledby="x a" data-testid="t">b</button>',
    "dangling aria-labelledby": '<input aria-labelledby="nothing" aria-label="Mail" data-testid="t">',
    "placeholder": '<input placeholder="Mail" data-testid="t">',
    "title before placeholder": '<input placeholder="no" title="Mail" data-testid="t">',
    "value of a button": '<input type="submit" value="Send" data-testid="t">',
    "unnamed submit": '<input type="submit" data-testid="t">',
    "image button": '<input type="image" alt="Find" data-testid="t">',
    "file input": '<input type="file" data-testid="t">',
    "labelled file input": '<label>Picture <input type="file" data-testid="t"></label>',
    "image in a link": '<a href="#" data-testid="t"><img alt="Home"></a>',
    "svg title in a button": '<button data-testid="t"><svg><title>Close</title></svg></button>',
    "generated content": '<style>.i::before{content:"+ "}</style><button class="i" data-testid="t">Add</button>',
    "generated alternative text": '<style>.i::before{content:"\\2605" / "Star"}</style><button class="i" data-testid="t"></button>',
    "legend": '<fieldset data-testid="t"><legend>Address</legend><input></fieldset>',
    "caption": '<table data-testid="t"><caption>Orders</caption><tr><td>1</table>',
    "figcaption": '<figure data-testid="t"><img alt=""><figcaption>Sales</figcaption></figure>',
    "value of a field inside a label": '<label for="x">Flash <input value="3" type="number"> times</label><input type="checkbox" id="x" data-testid="t">',
    "chosen option inside a label": '<label for="x">In <select><option>a<option selected>b</select></label><input type="checkbox" id="x" data-testid="t">',
    "blocks are parted": '<button data-testid="t"><div>Add</div><div>item</div></button>',
    "inline parts are not": '<button data-testid="t">Ad<b>d</b></button>',
    "line break": '<button data-testid="t">Add<br>item</button>',
    "hidden part": '<button data-testid="t">Add <span style="display:none">no</span><span aria-hidden="true">no</span></button>',
    "label of a button": '<label for="x">Menu</label><button id="x" data-testid="t">=</button>',
    "decorative image": '<img alt="" data-testid="t">',
    "image with a title only": '<img title="Logo" data-testid="t">',
    "summary": "<details open><summary data-testid='t'>More</summary>text</details>",
    "presentational table": '<table role="presentation"><tr><td data-testid="t">x</table>',
    "presentation undone": '<button role="presentation" data-testid="t">Go</button>',
    "unnamed section": '<section data-testid="t">x</section>',
    "named section": '<section aria-label="News" data-testid="t">x</section>',
    "named form": '<form aria-label="Log in" data-testid="t">x</form>',
    "header of an article": '<article><header data-testid="t">x</header></article>',
    "header of the page": '<header data-testid="t">x</header>',
    "list box": '<select size="3" data-testid="t" aria-label="Size"><option>S</select>',
    "search with a list": '<input list="l" data-testid="t" aria-label="City"><datalist id="l"><option>Rome</datalist>',
    "row header": '<table><tr><th data-testid="t">Ann<td>1</table>',
    "column header": '<table><tr><th data-testid="t">Name<th>Age<tr><td>Ann<td>1</table>',
    "paragraphs have no name": '<p aria-label="no" data-testid="t">x</p>',
    "aria-owns": '<div role="button" aria-owns="o" data-testid="t">Add</div><span id="o"> item</span>',
    "no-break space": '<button data-testid="t">Add\u00a0\u00a0item</button>',
    "white space label": '<button aria-label="   " data-testid="t">Go</button>',
    "description is no name": '<i id="a">why</i><input aria-describedby="a" data-testid="t">',
    "nested label reference": '<div id="a">Mail <span hidden>no</span><b>address</b></div><input aria-labelledby="a" data-testid="t">',
    "range inside a label": '<label for="x">Loud <input type="range" value="3" aria-valuetext="three"> now</label><input type="checkbox" id="x" data-testid="t">',
    "text area inside a label": '<label for="x">Say <textarea>hi</textarea> now</label><input type="checkbox" id="x" data-testid="t">',
    "list box inside a label": '<label for="x">In <ul role="listbox"><li role="option" aria-selected="true">b</ul></label><input type="checkbox" id="x" data-testid="t">',
    "link in a drawing": '<svg><a href="#" data-testid="t"><title>Home</title><text>x</text></a></svg>',
    "labelled progress": '<label for="x">Done</label><progress id="x" data-testid="t"></progress>',
    "labelled meter": '<label for="x">Full</label><meter id="x" data-testid="t"></meter>',
    "labelled output": '<label for="x">Sum</label><output id="x" data-testid="t">3</output>',
    "image and text": '<button data-testid="t"><img alt="Cart"> 3</button>',
    "image role": '<div role="img" aria-label="Chart" data-testid="t"></div>',
    "heading role": '<div role="heading" aria-level="2" data-testid="t">News <em>today</em></div>',
    "tree item with children": '<ul role="tree"><li role="treeitem" data-testid="t">Docs<ul role="group"><li role="treeitem">a.txt</ul></ul>',
    "menu item": '<ul role="menu"><li role="menuitem" data-testid="t">Save <kbd>Ctrl+S</kbd></ul>',
    "switch": '<button role="switch" aria-checked="true" data-testid="t">Dark</button>',
    "group of radios": '<div role="radiogroup" aria-labelledby="a" data-testid="t"><i id="a">Size</i><label><input type="radio">S</label></div>',
    "tool tip": '<span role="tooltip" data-testid="t">Help</span>',
    "inline block": '<button data-testid="t">Add<span style="display:inline-block">item</span></button>',
    "display contents": '<button data-testid="t"><span style="display:contents">Go</span></button>',
    "visibility hidden part": '<button data-testid="t">Go<span style="visibility:hidden">no</span></button>',
    "title of a link": '<a href="#" title="Home" data-testid="t"></a>',
    "title beside text": '<a href="#" title="no" data-testid="t">Home</a>',
    "area of a map": '<map name="m"><area href="#" alt="North" shape="rect" coords="0,0,9,9" data-testid="t"></map><img usemap="#m" alt="m" width="9" height="9">',
    "label hidden from the tree": '<label for="x" aria-hidden="true">Mail</label><input id="x" data-testid="t">',
    "fieldset by reference": '<i id="a">Who</i><fieldset aria-labelledby="a" data-testid="t"><legend>no</legend></fieldset>',
    "details group": '<details open data-testid="t"><summary>More</summary>x</details>',
    "slotted": '<div><template shadowrootmode="open"><button data-testid="t">[<slot></slot>]</button></template>Add</div>',
    "label in the same shadow root": '<div><template shadowrootmode="open"><label for="x">Mail</label><input id="x" data-testid="t"></template></div>',
    "iframe": '<iframe title="Payment" data-testid="t"></iframe>',
    "svg link": '<svg><a href="#" xlink:title="Map" data-testid="t"></a></svg>',
    "tooltip title": '<div role="button" title="Close" data-testid="t"></div>',
    "combobox of divs": '<div id="l">Size</div><div role="combobox" aria-labelledby="l" data-testid="t">Large</div>',
}


@pytest.mark.parametrize("html", TECHNIQUES.values(), ids=TECHNIQUES.keys())
async def test_a_technique_gives_the_name_playwright_gives(arena: Page, html: str) -> None:
    outcome = await arena.evaluate(COMPARE, html)
    snapshot = await look_at(arena)

    assert outcome["compared"] > 0
    assert outcome["differences"] == []
    target = next(one for one in snapshot.frames[0].candidates if one.test_ids.get("data-testid") == "t")
    if target.role and target.name:
        found = arena.get_by_role(target.role, name=target.name, exact=True)  # type: ignore[arg-type]
        assert await found.and_(arena.get_by_test_id("t")).count() == 1


async def test_names_are_what_a_reader_would_expect(arena: Page) -> None:
    expected = {
        "label around": "Mail",
        "aria-labelledby of two": "Mail address",
        "value of a field inside a label": "Flash 3 times",
        "blocks are parted": "Add item",
        "hidden part": "Add",
        "generated alternative text": "Star",
        "slotted": "[ Add ]",
    }
    for technique, name in expected.items():
        await arena.evaluate("(html) => document.body.setHTMLUnsafe(html)", TECHNIQUES[technique])
        snapshot = await look_at(arena)
        target = next(one for one in snapshot.frames[0].candidates if one.test_ids.get("data-testid") == "t")
        assert target.name == name, technique
