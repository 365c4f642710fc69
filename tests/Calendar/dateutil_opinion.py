"""What python-dateutil makes of recurrence rules.

Reads JSON lines {"rule", "start", "from", "to", "limit"} and answers each with a JSON line: the
starts from "from" to "to" (inclusive), at most "limit" of them, as ISO date-times. All times are
naive: zones and clock changes are not asked about.
"""

import datetime
import json
import sys
import types

import dateutil.rrule

LAST_YEAR = 2031

# dateutil looks for a match up to the year 9999, which for a rule that never matches takes it
# minutes. Nothing after the window is of interest: let its calendar end there.
calendar = types.ModuleType("datetime")
calendar.__dict__.update(datetime.__dict__)
calendar.MAXYEAR = LAST_YEAR
dateutil.rrule.datetime = calendar


def starts(query):
    first = datetime.datetime.fromisoformat(query["from"])
    last = datetime.datetime.fromisoformat(query["to"])
    assert last.year < LAST_YEAR
    rule = dateutil.rrule.rrulestr(query["rule"], dtstart=datetime.datetime.fromisoformat(query["start"]))
    found = []
    for start in rule:
        if start > last or len(found) == query["limit"]:
            break
        if start >= first:
            found.append(start.isoformat())
    return found


for line in sys.stdin.readlines():
    print(json.dumps(starts(json.loads(line))))
