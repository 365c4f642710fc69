"""What extruct and rdflib make of the JSON-LD of pages.

Reads paths of HTML files, one a line, and answers each with a JSON line: the JSON-LD objects that
extruct finds, and the number of statements that rdflib reads in each. rdflib would fetch the
context from the web; the vocabulary alone is enough to read by.
"""

import json
import sys

import rdflib
from extruct.jsonld import JsonLdExtractor

extractor = JsonLdExtractor()
for path in sys.stdin.read().splitlines():
    with open(path, encoding="utf-8") as file:
        things = extractor.extract(file.read())
    statements = []
    for thing in things:
        graph = rdflib.Graph()
        graph.parse(data=json.dumps({**thing, "@context": {"@vocab": "https://schema.org/"}}), format="json-ld")
        statements.append(len(graph))
    print(json.dumps({"things": things, "statements": statements}))
