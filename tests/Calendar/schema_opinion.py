"""What jsonschema makes of JSON files: reads paths, one a line, first the schema's, and prints each fault of the others in a line."""

import json
import pathlib
import sys

import jsonschema

schema, *files = [pathlib.Path(line) for line in sys.stdin.read().splitlines()]
schema = json.loads(schema.read_text(encoding="utf-8"))
jsonschema.Draft202012Validator.check_schema(schema)
validator = jsonschema.Draft202012Validator(schema)
known = set(schema["$defs"]["date"]["properties"])
for path in files:
    content = json.loads(path.read_text(encoding="utf-8"))
    for error in validator.iter_errors(content):
        print(f"{path}: {error.json_path}: {error.message}")
    for name in sorted({name for date in content["events"] for name in date} - known):
        print(f"{path}: {name} is not described")
