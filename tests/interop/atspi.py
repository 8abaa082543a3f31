"""What a screen reader gets to hear of the window: every control has a name, every step of the
diagram says its number, lane and what follows, and can be chosen. Started by atspi.sh."""
import sys
import time

import pyatspi

SILENT = {"filler", "panel", "scroll bar", "separator", "splitter", "split pane", "layered pane", "viewport",
          "scroll pane", "redundant object", "unknown", "tool bar", "page tab list", "status bar",
          "menu bar", "popup menu", "header", "frame", "table cell", "root pane", "text", "tree item",
          "label"}  # one without words has nothing to say


def walk(node, depth=0):
    yield node, depth
    if depth > 30:
        return
    for i in range(min(node.childCount, 400)):
        child = node.getChildAtIndex(i)
        if child is not None:
            yield from walk(child, depth + 1)


def application(seconds):
    until = time.time() + seconds
    while time.time() < until:
        for app in pyatspi.Registry.getDesktop(0):
            if app is not None and "einklang" in (app.name or "").lower():
                return app
        time.sleep(0.2)
    sys.exit("the program is not on the accessibility bus")


def main():
    app = application(30)
    time.sleep(2)
    nodes = list(walk(app))
    if "--all" in sys.argv:
        for node, depth in nodes:
            print("  " * depth + f"[{node.getRoleName()}] {node.name!r} {node.description!r}")
    nameless = [n for n, _ in nodes if not n.name and n.getRoleName() not in SILENT
                and n.getState().contains(pyatspi.STATE_SHOWING)]
    diagrams = [n for n, _ in nodes if n.getRoleName() == "list" and n.childCount
                and n.getChildAtIndex(0).getRoleName() == "list item"
                and n.getState().contains(pyatspi.STATE_SHOWING)
                and n.name.split(":")[0] in ("Diagramm", "Diagram")]
    steps = [d.getChildAtIndex(i) for d in diagrams for i in range(d.childCount)]
    print(f"{len(nodes)} objects, {len(nameless)} shown controls without a name, "
          f"{len(diagrams)} diagrams with {len(steps)} steps")
    for node in nameless:
        print(f"NO NAME: [{node.getRoleName()}] in {node.parent.name!r} of {node.parent.getRoleName()}")
    wrong = [s for s in steps if not s.name or (" von " not in s.name and " of " not in s.name)]
    for step in wrong:
        print(f"NO PLACE: {step.name!r}")
    for step in steps[:3]:
        print("  ", step.name)
    if steps:
        chosen = steps[min(2, len(steps) - 1)]
        chosen.queryAction().doAction(0)
        time.sleep(0.5)
        selected = chosen.getState().contains(pyatspi.STATE_SELECTED)
        print("chosen by its action:", "yes" if selected else "NO")
        wrong += [] if selected else [chosen]
    sys.exit(1 if nameless or wrong or not steps else 0)


main()
