// What ical.js makes of calendar files: question and answers are those of calendar_opinion.py. REGIONSITE_ICALJS names the package's folder.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const { default: ICAL } = await import(pathToFileURL(join(process.env.REGIONSITE_ICALJS, "dist", "ical.js")));

// An event may be moved: the last dates looked at lie behind the span.
const MARGIN_DAYS = 60;

const twoDigits = number => String(number).padStart(2, "0");

// A time that the clocks skip or show twice has the offset from before the change (RFC 5545, 3.3.5); ical.js takes the one after it.
function offsetOf(time) {
  const before = time.clone();
  before.adjust(0, -1, 0, 0);
  return before.utcOffset();
}

function text(time) {
  if (time.isDate) return time.toString();
  const offset = offsetOf(time);
  const minutes = Math.abs(offset) / 60;
  return `${time.toString().slice(0, 19)}${offset < 0 ? "-" : "+"}${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
}

// Where the start is moved out of an hour that the clocks skip, so is an end that would come before it.
function endOf(startDate, endDate) {
  const [start, end] = [text(startDate), text(endDate)];
  if (startDate.isDate || Date.parse(end) >= Date.parse(start)) return end;
  return new Date(Date.parse(start) + endDate.subtractDate(startDate).toSeconds() * 1000).toISOString().replace(".000Z", "+00:00");
}

function occurrences(event, last) {
  if (!event.isRecurring()) return [{ item: event, startDate: event.startDate, endDate: event.endDate }];
  const found = [];
  const iterator = event.iterator();
  for (let next = iterator.next(); next && next.compareDateOnlyTz(last, last.zone) <= 0; next = iterator.next()) found.push(event.getOccurrenceDetails(next));
  return found;
}

function dates(calendar, from, to) {
  const last = ICAL.Time.fromDateString(to);
  last.adjust(MARGIN_DAYS, 0, 0, 0);
  const all = calendar.getAllSubcomponents("vevent").map(component => new ICAL.Event(component, { exceptions: [] }));
  const found = [];
  for (const event of all.filter(e => !e.isRecurrenceException())) {
    for (const change of all.filter(e => e.isRecurrenceException() && e.uid === event.uid)) event.relateException(change);
    for (const { item, startDate, endDate } of occurrences(event, last)) {
      const day = startDate.toString().slice(0, 10);
      if (day < from || day > to) continue;
      const [start, end] = [text(startDate), endOf(startDate, endDate)];
      found.push([event.uid, start, end === start ? null : end, item.component.getFirstPropertyValue("status")]);
    }
  }
  return found.map(date => [JSON.stringify(date), date]).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, date]) => date);
}

const query = JSON.parse(readFileSync(0, "utf8"));
for (const path of query.files) {
  const answer = { faults: [], dates: [] };
  ICAL.TimezoneService.reset();
  try {
    const calendar = new ICAL.Component(ICAL.parse(readFileSync(path, "utf8")));
    for (const zone of calendar.getAllSubcomponents("vtimezone")) ICAL.TimezoneService.register(zone);
    if (query.expand.includes(path)) answer.dates = dates(calendar, query.from, query.to);
  } catch (error) {
    answer.faults.push(String(error));
  }
  console.log(JSON.stringify(answer));
}
