"""What khal makes of calendar files: reads their paths, one a line, imports all into an empty calendar and prints the UIDs it then has, one a line.

What khal complains of goes to standard error; it keeps its configuration and its data in a folder that is gone afterwards.
"""

import os
import pathlib
import subprocess
import sys
import tempfile

import icalendar

with tempfile.TemporaryDirectory(prefix="regionsite-khal-") as folder:
    home = pathlib.Path(folder)
    events = home / "events"
    events.mkdir()
    config = home / "config"
    config.write_text(
        f"[calendars]\n[[test]]\npath = {events}\n[locale]\nlocal_timezone = Europe/Berlin\ndefault_timezone = Europe/Berlin\n"
        "timeformat = %H:%M\ndateformat = %d.%m.\nlongdateformat = %d.%m.%Y\ndatetimeformat = %d.%m. %H:%M\nlongdatetimeformat = %d.%m.%Y %H:%M\n"
        f"[sqlite]\npath = {home / 'khal.db'}\n[default]\ndefault_calendar = test\n"
    )
    environment = os.environ | {"HOME": folder, "XDG_CONFIG_HOME": folder, "XDG_DATA_HOME": folder, "XDG_CACHE_HOME": folder, "LC_ALL": "C.UTF-8"}
    files = sys.stdin.read().split("\n")[:-1]
    khal = ["/usr/bin/khal", "--config", str(config), "import", "--batch", "--include-calendar", "test", *files]
    done = subprocess.run(khal, env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    sys.stderr.write(done.stderr)
    if done.returncode != 0:
        sys.exit(f"khal ended with {done.returncode}")
    uids = {str(event["UID"]) for path in events.iterdir() for event in icalendar.Calendar.from_ical(path.read_bytes()).walk("VEVENT")}
    print("\n".join(sorted(uids)))
    if done.stderr:
        sys.exit("khal complained")
