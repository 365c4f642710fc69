"""What vobject makes of business cards.

Reads paths of vCards, one a line, and answers each with a JSON line of what an address book would take in.
"""

import json
import sys

import vobject

for path in sys.stdin.read().splitlines():
    with open(path, encoding="utf-8", newline="") as file:
        card = vobject.readOne(file.read(), validate=True)

    def text(name):
        return str(card.contents[name][0].value) if name in card.contents else None

    print(json.dumps({"version": text("version"), "name": text("fn"), "organization": card.org.value[0], "phone": text("tel"), "email": text("email")}))
