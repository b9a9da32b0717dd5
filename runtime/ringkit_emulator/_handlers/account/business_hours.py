"""Business hours of users and of the company: as they were written last."""

from __future__ import annotations

from typing import Final

from ringkit_emulator._documents import Document
from ringkit_emulator._handlers.call import Call, Route, RouteTable
from ringkit_emulator._wire.messages import Answer, json_answer

_WEEKDAYS: Final = ("monday", "tuesday", "wednesday", "thursday", "friday")


def read_hours(call: Call) -> Answer:
    """Return the schedule; until one is written, the weekdays from nine to six."""
    written = call.state.collections.settings(call.uri.removeprefix(call.urls.api))
    usual: Document = {day: [{"from": "09:00", "to": "18:00"}] for day in _WEEKDAYS}
    schedule = written.get("schedule", {"weeklyRanges": usual})
    return json_answer(200, {"uri": call.uri, "schedule": schedule})


def update_hours(call: Call) -> Answer:
    """Replace the schedule as a whole: a day that is left out is closed."""
    path = call.uri.removeprefix(call.urls.api)
    call.state.collections.replace_settings(path, dict(call.document))
    return read_hours(call)


ROUTES: RouteTable = {
    "readUserBusinessHours": Route(read_hours),
    "updateUserBusinessHours": Route(update_hours),
    "readCompanyBusinessHours": Route(read_hours),
    "updateCompanyBusinessHours": Route(update_hours),
}
