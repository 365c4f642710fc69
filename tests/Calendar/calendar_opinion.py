"""What icalendar and recurring-ical-events make of calendar files.

Reads one JSON object {"from", "to", "files", "expand"} and answers each file with a JSON line {"faults", "dates"}:
what the parser complains of and, of the files in "expand", every date that starts from "from" to "to" (inclusive) as
[uid, start, end, status], sorted; an open end is null, the end of whole days exclusive.
"""

import datetime
import json
import sys

import icalendar
import pytz
import recurring_ical_events

# What begins earlier may be moved into the span.
MARGIN = datetime.timedelta(days=60)


def settled(time):
    """pytz takes an ambiguous time for the second of the two, RFC 5545 (3.3.5) for the first; and it leaves a skipped one where it is."""
    if not isinstance(time, datetime.datetime) or not hasattr(time.tzinfo, "localize") or time.tzinfo is pytz.utc:
        return time
    naive = time.replace(tzinfo=None)
    try:
        return time.tzinfo.localize(naive, is_dst=None)
    except pytz.AmbiguousTimeError:
        return time.tzinfo.localize(naive, is_dst=True)
    except pytz.NonExistentTimeError:
        return time.tzinfo.normalize(time.tzinfo.localize(naive, is_dst=False))


def moved(end, begun, start):
    """What begins after the gap ends as much later."""
    return end + (begun.replace(tzinfo=None) - start.replace(tzinfo=None)) if isinstance(start, datetime.datetime) else end


def faults(calendar):
    return [f"{component.name}: {error}" for component in calendar.walk() for error in component.errors]


def dates(calendar, first, last):
    found = []
    # What happens once says its end itself; worked out from a length it is wrong by an hour in the night of a clock change.
    once = {str(e["UID"]): e["DTEND"].dt for e in calendar.walk("VEVENT") if "DTEND" in e and not any(name in e for name in ("RRULE", "RDATE", "RECURRENCE-ID"))}
    for event in recurring_ical_events.of(calendar).between(first - MARGIN, last + MARGIN):
        start, end = event["DTSTART"].dt, once.get(str(event["UID"]), event["DTEND"].dt)
        day = start.date() if isinstance(start, datetime.datetime) else start
        if first <= day <= last:
            begun = settled(start)
            over = None if end == start else settled(moved(end, begun, start)).isoformat()
            found.append([str(event["UID"]), begun.isoformat(), over, str(event["STATUS"])])
    return sorted(found, key=json.dumps)


query = json.load(sys.stdin)
first, last = datetime.date.fromisoformat(query["from"]), datetime.date.fromisoformat(query["to"])
for path in query["files"]:
    with open(path, "rb") as file:
        calendar = icalendar.Calendar.from_ical(file.read())
    print(json.dumps({"faults": faults(calendar), "dates": dates(calendar, first, last) if path in query["expand"] else []}))
