"""What feedparser makes of feeds.

Reads paths of Atom files, one a line, and answers each with a JSON line: whether it is well-formed,
its title and language, and of each entry what a reader would show.
"""

import json
import sys

import feedparser

for path in sys.stdin.read().splitlines():
    with open(path, "rb") as file:
        feed = feedparser.parse(file.read(), response_headers={"content-type": "application/atom+xml; charset=utf-8"})
    print(json.dumps({
        "fault": repr(feed.bozo_exception) if feed.bozo else None,
        "version": feed.version,
        "title": feed.feed.get("title"),
        "updated": feed.feed.get("updated_parsed") is not None,
        "entries": [{
            "id": entry.get("id"),
            "title": entry.get("title"),
            "link": entry.get("link"),
            "updated": entry.get("updated_parsed") is not None,
            "summary": entry.get("summary"),
            "content": entry.content[0].value if "content" in entry else None,
        } for entry in feed.entries],
    }))
